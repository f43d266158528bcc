package dryrun.sql.differential;

import dryrun.sql.differential.Source.Col;
import java.util.List;

/// Aggregates of a wanted kind whose value does not depend on the order of rows.
final class RandomAggregates {
  private final Choices choices;
  private final RandomValues values;

  RandomAggregates(Choices choices, RandomValues values) {
    this.choices = choices;
    this.values = values;
  }

  String of(Kind kind, Source source) {
    String call = plain(kind, source);
    List<Col> numbers = source.of(Kind.NUMBER);
    boolean may =
        !numbers.isEmpty() && !call.startsWith("COALESCE") && !call.startsWith("AVG(CAST");
    return may && choices.oneIn(6)
        ? call + " FILTER (WHERE " + choices.of(numbers).name() + " > 1)"
        : call;
  }

  private String plain(Kind kind, Source source) {
    return switch (kind) {
      case NUMBER -> number(source);
      case DECIMAL ->
          choices.of("SUM", "MIN", "MAX", "SUM", "AVG")
              + "(CAST("
              + values.of(Kind.DECIMAL, source, 1)
              + " AS DECIMAL(12,2)))";
      case DOUBLE ->
          choices.of(
              "AVG(" + values.of(Kind.NUMBER, source, 1) + ")",
              "SUM(" + values.of(Kind.DOUBLE, source, 0) + ")",
              "MAX(" + values.of(Kind.DOUBLE, source, 1) + ")");
      case TEXT, DATE, TIMESTAMP ->
          choices.of("MIN", "MAX") + "(" + values.of(kind, source, 1) + ")";
      case BOOLEAN ->
          choices.of("BOOL_OR", "BOOL_AND") + "(" + values.of(Kind.BOOLEAN, source, 1) + ")";
      case SHOWN -> shown(source);
    };
  }

  private String number(Source source) {
    return switch (choices.below(10)) {
      case 0 -> "COUNT(*)";
      case 1 -> "COUNT(" + column(source) + ")";
      case 2 -> "COUNT(DISTINCT " + column(source) + ")";
      case 3, 4 -> "SUM(" + values.of(Kind.NUMBER, source, 1) + ")";
      case 5 -> "MIN(" + values.of(Kind.NUMBER, source, 1) + ")";
      case 6 -> "MAX(" + values.of(Kind.NUMBER, source, 1) + ")";
      case 7 -> "SUM(DISTINCT " + values.of(Kind.NUMBER, source, 0) + ")";
      case 8 -> "COUNT_IF(" + values.of(Kind.BOOLEAN, source, 2) + ")";
      default -> "COALESCE(SUM(" + values.of(Kind.NUMBER, source, 0) + "), 0)";
    };
  }

  private String shown(Source source) {
    return switch (choices.below(5)) {
      case 0 -> "STDDEV_POP(" + values.of(Kind.NUMBER, source, 0) + ")";
      case 1 -> "VAR_SAMP(" + values.of(Kind.NUMBER, source, 0) + ")";
      case 2 ->
          "PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY " + values.of(Kind.DOUBLE, source, 0) + ")";
      case 3 -> listed(source);
      default -> arrayed(source);
    };
  }

  private String listed(Source source) {
    List<Col> texts = source.of(Kind.TEXT);
    return texts.isEmpty()
        ? "COUNT(*)"
        : "LISTAGG(%1$s, ',') WITHIN GROUP (ORDER BY %1$s)".formatted(choices.of(texts).name());
  }

  private String arrayed(Source source) {
    List<Col> numbers = source.of(Kind.NUMBER);
    return numbers.isEmpty()
        ? "COUNT(*)"
        : "ARRAY_AGG(%1$s ORDER BY %1$s)".formatted(choices.of(numbers).name());
  }

  private String column(Source source) {
    return choices.of(source.keys()).name();
  }
}
