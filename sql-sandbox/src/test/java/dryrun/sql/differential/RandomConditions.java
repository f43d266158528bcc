package dryrun.sql.differential;

import dryrun.sql.differential.Source.Col;
import java.util.List;

/// Conditions over the columns of a source, true, false or unknown.
final class RandomConditions {
  private static final List<Kind> KINDS =
      List.of(Kind.NUMBER, Kind.TEXT, Kind.DATE, Kind.DECIMAL, Kind.TIMESTAMP, Kind.DOUBLE);

  private final Choices choices;
  private final RandomValues values;
  private final RandomSubqueries subqueries;

  RandomConditions(Choices choices, RandomValues values, RandomSubqueries subqueries) {
    this.choices = choices;
    this.values = values;
    this.subqueries = subqueries;
  }

  String of(Source source, int depth) {
    int kind = depth <= 0 ? choices.below(4) : choices.below(14);
    return switch (kind) {
      case 0, 4 -> comparison(source, depth);
      case 1 -> test(source);
      case 2 -> list(source, depth);
      case 3 -> pattern(source);
      case 5 -> "(%s AND %s)".formatted(of(source, depth - 1), of(source, depth - 1));
      case 6 -> "(%s OR %s)".formatted(of(source, depth - 1), of(source, depth - 1));
      case 7 -> "NOT (" + of(source, depth - 1) + ")";
      case 8 -> between(source, depth);
      case 9 -> distinct(source, depth);
      case 10 -> "(%s) IS %sTRUE".formatted(of(source, depth - 1), choices.of("", "NOT "));
      case 11 -> values.of(Kind.BOOLEAN, source, 0);
      case 12 -> subqueries.exists(source);
      default -> subqueries.member(source, values);
    };
  }

  /// A kind of which the source has a column.
  private Kind kind(Source source) {
    List<Kind> there = KINDS.stream().filter(kind -> !source.of(kind).isEmpty()).toList();
    return there.isEmpty() ? Kind.NUMBER : choices.of(there);
  }

  private String comparison(Source source, int depth) {
    Kind kind = kind(source);
    return "%s %s %s"
        .formatted(
            values.of(kind, source, depth - 1),
            choices.of("=", "<>", "<", ">=", ">", "<="),
            values.of(kind, source, depth - 1));
  }

  private String test(Source source) {
    List<Col> keys = source.keys();
    String name = keys.isEmpty() ? "NULL" : choices.of(keys).name();
    return name + " IS " + choices.of("", "NOT ") + "NULL";
  }

  private String list(Source source, int depth) {
    Kind kind = kind(source);
    return "%s %sIN (%s, %s)"
        .formatted(
            values.of(kind, source, depth - 1),
            choices.of("", "NOT "),
            values.literal(kind),
            values.literal(kind));
  }

  private String pattern(Source source) {
    String text = values.of(Kind.TEXT, source, 1);
    return switch (choices.below(3)) {
      case 0 -> text + choices.of(" LIKE ", " NOT LIKE ") + choices.of("'a%'", "'_'", "'%b'");
      case 1 -> "REGEXP_LIKE(%s, '%s')".formatted(text, choices.of("^a", "b$", "[0-9]"));
      default -> "STARTS_WITH(%s, 'a')".formatted(text);
    };
  }

  private String between(Source source, int depth) {
    Kind kind = kind(source);
    return "%s %sBETWEEN %s AND %s"
        .formatted(
            values.of(kind, source, depth - 1),
            choices.of("", "NOT "),
            values.of(kind, source, 0),
            values.of(kind, source, 0));
  }

  private String distinct(Source source, int depth) {
    Kind kind = kind(source);
    return "%s IS %sDISTINCT FROM %s"
        .formatted(
            values.of(kind, source, depth - 1),
            choices.of("", "NOT "),
            values.of(kind, source, depth - 1));
  }
}
