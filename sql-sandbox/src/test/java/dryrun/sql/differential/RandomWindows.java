package dryrun.sql.differential;

import dryrun.sql.differential.Source.Col;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Window functions whose values do not depend on which of two tied rows comes first.
final class RandomWindows {
  private static final List<String> FRAME_STARTS =
      List.of("UNBOUNDED PRECEDING", "2 PRECEDING", "1 PRECEDING", "CURRENT ROW", "1 FOLLOWING");
  private static final List<String> FRAME_ENDS =
      List.of("1 PRECEDING", "CURRENT ROW", "1 FOLLOWING", "2 FOLLOWING", "UNBOUNDED FOLLOWING");

  private final Choices choices;
  private final Source source;

  RandomWindows(Choices choices, Source source) {
    this.choices = choices;
    this.source = source;
  }

  /// A window function and what it gives.
  record Call(String sql, Kind kind) {}

  Call call() {
    boolean total = !source.unique().isEmpty();
    return switch (choices.below(total ? 7 : 3)) {
      case 0 -> aggregate("");
      case 1 ->
          new Call(choices.of("RANK()", "DENSE_RANK()") + over(ordered(false), ""), Kind.NUMBER);
      case 2 ->
          new Call(
              choices.of("PERCENT_RANK()", "CUME_DIST()") + over(ordered(false), ""), Kind.SHOWN);
      case 3 ->
          new Call(
              choices.of("ROW_NUMBER()", "NTILE(2)", "NTILE(3)") + over(ordered(true), ""),
              Kind.NUMBER);
      case 4 -> offset();
      case 5 -> value();
      default -> aggregate(frame("ROWS"));
    };
  }

  private Call offset() {
    Col column = column();
    String arguments =
        column.name() + choices.of("", ", 1", ", 2", ", 1, " + literal(column), ", 0");
    boolean skips = !arguments.contains(",") && choices.either();
    String function = choices.of("LAG", "LEAD");
    return new Call(
        function + "(" + arguments + ")" + (skips ? " IGNORE NULLS" : "") + over(ordered(true), ""),
        column.kind());
  }

  private static String literal(Col column) {
    return switch (column.kind()) {
      case NUMBER, SHOWN -> "7";
      case DECIMAL -> "7.25";
      case DOUBLE -> "7e0";
      case TEXT -> "'z'";
      case DATE -> "DATE '2020-01-01'";
      case TIMESTAMP -> "TIMESTAMP '2020-01-01 00:00:00'";
      case BOOLEAN -> "FALSE";
    };
  }

  private Call value() {
    Col column = column();
    String function =
        choices.of(
            "FIRST_VALUE(%s)",
            "LAST_VALUE(%s)",
            "NTH_VALUE(%s, 2)",
            "FIRST_VALUE(%s) IGNORE NULLS",
            "LAST_VALUE(%s) IGNORE NULLS");
    String frame = choices.either() ? frame("ROWS") : "";
    return new Call(function.formatted(column.name()) + over(ordered(true), frame), column.kind());
  }

  /// An aggregate over the frame; over groups of equal rows or the whole partition without one.
  private Call aggregate(String frame) {
    Col column = column();
    List<String> functions =
        new ArrayList<>(List.of("COUNT(*)", "COUNT(%s)", "COUNT(DISTINCT %s)"));
    if (column.kind() != Kind.BOOLEAN) {
      functions.addAll(List.of("MIN(%s)", "MAX(%s)"));
    }
    if (column.kind() == Kind.NUMBER || column.kind() == Kind.DECIMAL) {
      functions.addAll(List.of("SUM(%s)", "SUM(%s)"));
    }
    if (column.kind() == Kind.NUMBER) {
      functions.addAll(List.of("AVG(%s)", "STDDEV_POP(%s)", "SUM(%s) FILTER (WHERE %1$s > 0)"));
    }
    String function = choices.of(functions);
    Kind kind =
        function.startsWith("COUNT")
            ? Kind.NUMBER
            : function.startsWith("AVG") || function.startsWith("STD") ? Kind.SHOWN : column.kind();
    String call = function.formatted(column.name());
    if (!frame.isEmpty()) {
      return new Call(call + over(ordered(true), frame), kind);
    }
    return switch (choices.below(6)) {
      case 0 -> new Call(call + over("", ""), kind);
      case 1 -> new Call(call + over(ordered(false), ""), kind);
      case 2 -> new Call(call + over(ordered(false), frame("GROUPS")), kind);
      case 3, 4 -> new Call(call + over(one(), range()), kind);
      default ->
          new Call(
              call
                  + over(
                      ordered(false),
                      choices.of(
                          " RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING",
                          " RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING")),
              kind);
    };
  }

  private String over(String order, String frame) {
    List<Col> keys = source.keys();
    String partition =
        keys.isEmpty() || choices.either() ? "" : "PARTITION BY " + choices.of(keys).name();
    return (" OVER (" + partition + (partition.isEmpty() ? order.strip() : order) + frame + ")");
  }

  /// @param total whether no two rows may tie
  private String ordered(boolean total) {
    List<String> keys = new ArrayList<>();
    if (!total || choices.either()) {
      keys.add(key(choices.of(source.keys())));
    }
    if (total) {
      source.unique().forEach(column -> keys.add(key(column)));
    }
    return keys.stream().distinct().collect(Collectors.joining(", ", " ORDER BY ", ""));
  }

  private String key(Col column) {
    return column.name() + choices.of("", " DESC", " NULLS FIRST", " DESC NULLS FIRST");
  }

  private String one() {
    List<Col> numbers = source.of(Kind.NUMBER);
    return numbers.isEmpty()
        ? ordered(false)
        : " ORDER BY " + choices.of(numbers).name() + choices.of("", " DESC");
  }

  private String range() {
    return source.of(Kind.NUMBER).isEmpty() ? "" : frame("RANGE");
  }

  private String frame(String unit) {
    int start = choices.below(FRAME_STARTS.size());
    List<String> ends = FRAME_ENDS.subList(Math.max(0, start - 2), FRAME_ENDS.size());
    return " %s BETWEEN %s AND %s".formatted(unit, FRAME_STARTS.get(start), choices.of(ends));
  }

  private Col column() {
    return choices.of(source.keys());
  }
}
