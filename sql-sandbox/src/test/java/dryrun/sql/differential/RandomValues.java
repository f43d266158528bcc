package dryrun.sql.differential;

import dryrun.sql.differential.Source.Col;
import java.util.List;

/// Expressions of a wanted kind over the columns of a source.
final class RandomValues {
  private static final List<String> UNITS = List.of("day", "month", "week", "year");

  private final Choices choices;
  private final RandomSubqueries subqueries;

  RandomValues(Choices choices, RandomSubqueries subqueries) {
    this.choices = choices;
    this.subqueries = subqueries;
  }

  /// @param depth how many calls may still stand within each other
  String of(Kind kind, Source source, int depth) {
    if (depth <= 0 || choices.below(5) < 3) {
      return leaf(kind, source);
    }
    if (kind == Kind.BOOLEAN) {
      return new RandomConditions(choices, this, subqueries).of(source, depth - 1);
    }
    return choices.oneIn(4) ? conditional(kind, source, depth - 1) : call(kind, source, depth - 1);
  }

  private String leaf(Kind kind, Source source) {
    List<Col> columns = source.of(kind);
    return columns.isEmpty() || choices.oneIn(6) ? literal(kind) : choices.of(columns).name();
  }

  String literal(Kind kind) {
    return switch (kind) {
      case NUMBER -> choices.of("1", "0", "2", "-1", "4", "CAST(NULL AS INTEGER)");
      case DECIMAL -> choices.of("1.50", "0.00", "2.25", "-3.75", "CAST(NULL AS DECIMAL(10,2))");
      case DOUBLE, SHOWN -> choices.of("0.5e0", "1e0", "-1.5e0");
      case TEXT -> choices.of("'a'", "'ab'", "''", "'2024-02-01'", "CAST(NULL AS VARCHAR)");
      case DATE -> choices.of("DATE '2024-02-01'", "DATE '2024-02-29'", "CAST(NULL AS DATE)");
      case TIMESTAMP ->
          choices.of("TIMESTAMP '2024-02-01 10:30:00'", "TIMESTAMP '2024-02-29 00:00:00'");
      case BOOLEAN -> choices.of("TRUE", "FALSE", "CAST(NULL AS BOOLEAN)");
    };
  }

  private String conditional(Kind kind, Source source, int depth) {
    String first = of(kind, source, depth);
    return switch (choices.below(7)) {
      case 0 -> "COALESCE(%s, %s)".formatted(first, of(kind, source, depth));
      case 1 -> "NULLIF(%s, %s)".formatted(first, of(kind, source, depth));
      case 2 -> "CASE WHEN %s THEN %s END".formatted(flag(source, depth), first);
      case 3 ->
          "CASE WHEN %s THEN %s ELSE %s END"
              .formatted(flag(source, depth), first, of(kind, source, depth));
      case 4 -> "IF(%s, %s, %s)".formatted(flag(source, depth), first, of(kind, source, depth));
      case 5 ->
          "CASE %s WHEN %s THEN %s ELSE %s END"
              .formatted(
                  of(Kind.TEXT, source, 0), literal(Kind.TEXT), first, of(kind, source, depth));
      default -> subqueries.scalar(kind, source);
    };
  }

  private String flag(Source source, int depth) {
    return new RandomConditions(choices, this, subqueries).of(source, depth);
  }

  private String call(Kind kind, Source source, int depth) {
    String first = of(kind == Kind.SHOWN ? Kind.DOUBLE : kind, source, depth);
    return switch (kind) {
      case NUMBER -> number(first, source, depth);
      case DECIMAL -> decimal(first, source, depth);
      case DOUBLE, SHOWN -> floating(first, source, depth);
      case TEXT -> text(first, source, depth);
      case DATE -> date(first, source, depth);
      case TIMESTAMP -> time(first, source, depth);
      case BOOLEAN -> first;
    };
  }

  private String number(String first, Source source, int depth) {
    return switch (choices.below(15)) {
      case 0 -> "(%s + %s)".formatted(first, of(Kind.NUMBER, source, depth));
      case 1 -> "(%s - %s)".formatted(first, of(Kind.NUMBER, source, depth));
      case 2 -> "(%s * %s)".formatted(first, of(Kind.NUMBER, source, 0));
      case 3 -> "(%s / NULLIF(%s, 0))".formatted(first, of(Kind.NUMBER, source, depth));
      case 4 -> "(%s %% NULLIF(%s, 0))".formatted(first, of(Kind.NUMBER, source, depth));
      case 5 -> "ABS(" + first + ")";
      case 6 -> "LENGTH(" + of(Kind.TEXT, source, depth) + ")";
      case 7 ->
          choices.of("YEAR", "MONTH", "DAY", "QUARTER", "DAY_OF_WEEK", "DAY_OF_YEAR", "WEEK")
              + "("
              + of(Kind.DATE, source, depth)
              + ")";
      case 8 ->
          "DATE_DIFF('%s', %s, %s)"
              .formatted(
                  choices.of(UNITS), of(Kind.DATE, source, depth), of(Kind.DATE, source, depth));
      case 9 ->
          "DATE_DIFF('%s', %s, %s)"
              .formatted(
                  choices.of("hour", "minute", "day", "month"),
                  of(Kind.TIMESTAMP, source, depth),
                  of(Kind.TIMESTAMP, source, depth));
      case 10 ->
          "EXTRACT(%s FROM %s)"
              .formatted(
                  choices.of("HOUR", "MINUTE", "DAY", "MONTH", "YEAR"),
                  of(Kind.TIMESTAMP, source, depth));
      case 11 -> "STRPOS(%s, %s)".formatted(of(Kind.TEXT, source, depth), literal(Kind.TEXT));
      case 12 -> "GREATEST(%s, %s)".formatted(first, of(Kind.NUMBER, source, depth));
      case 13 -> "TRY_CAST(%s AS INTEGER)".formatted(of(Kind.TEXT, source, 0));
      default -> "CAST(%s AS BIGINT)".formatted(of(Kind.DECIMAL, source, depth));
    };
  }

  private String decimal(String first, Source source, int depth) {
    return switch (choices.below(7)) {
      case 0 -> "(%s + %s)".formatted(first, of(Kind.DECIMAL, source, depth));
      case 1 -> "(%s - %s)".formatted(first, of(Kind.NUMBER, source, depth));
      case 2 -> "(%s * %s)".formatted(of(Kind.DECIMAL, source, 0), of(Kind.NUMBER, source, 0));
      case 3 -> "ABS(" + first + ")";
      case 4 -> "CAST(%s AS DECIMAL(12,2))".formatted(of(Kind.NUMBER, source, depth));
      case 5 -> "ROUND(%s, 1)".formatted(of(Kind.DECIMAL, source, 0));
      default -> "LEAST(%s, %s)".formatted(first, of(Kind.DECIMAL, source, depth));
    };
  }

  private String floating(String first, Source source, int depth) {
    return switch (choices.below(5)) {
      case 0 -> "(%s + %s)".formatted(first, of(Kind.DOUBLE, source, depth));
      case 1 -> "(%s * %s)".formatted(first, of(Kind.NUMBER, source, 0));
      case 2 -> "CAST(%s AS DOUBLE)".formatted(of(Kind.NUMBER, source, depth));
      case 3 -> "(%s / NULLIF(%s, 0))".formatted(first, of(Kind.NUMBER, source, 0));
      default -> "-" + (first.startsWith("-") ? "(" + first + ")" : first);
    };
  }

  private String text(String first, Source source, int depth) {
    return switch (choices.below(13)) {
      case 0 -> "UPPER(" + first + ")";
      case 1 -> "LOWER(" + first + ")";
      case 2 -> "(%s || %s)".formatted(first, of(Kind.TEXT, source, depth));
      case 3 -> "CONCAT(%s, %s)".formatted(first, of(Kind.TEXT, source, depth));
      case 4 -> "SUBSTR(%s, %s, 2)".formatted(first, choices.of("1", "2", "-1"));
      case 5 -> "REPLACE(%s, 'a', %s)".formatted(first, choices.of("'x'", "''"));
      case 6 -> "CAST(%s AS VARCHAR)".formatted(of(Kind.NUMBER, source, depth));
      case 7 -> "CAST(CAST(%s AS DATE) AS VARCHAR)".formatted(of(Kind.DATE, source, depth));
      case 8 -> "TRIM(" + first + ")";
      case 9 -> "REVERSE(" + first + ")";
      case 10 -> "SPLIT_PART(%s, '-', %s)".formatted(first, choices.of("1", "2"));
      case 11 -> "LPAD(%s, 3, '*')".formatted(first);
      default -> "REGEXP_EXTRACT(%s, '[b-z]+')".formatted(first);
    };
  }

  private String date(String first, Source source, int depth) {
    return switch (choices.below(6)) {
      case 0 ->
          "DATE_ADD('%s', %s, %s)"
              .formatted(choices.of(UNITS), of(Kind.NUMBER, source, depth), first);
      case 1 -> "DATE_TRUNC('%s', %s)".formatted(choices.of(UNITS), first);
      case 2 -> "CAST(%s AS DATE)".formatted(of(Kind.TIMESTAMP, source, depth));
      case 3 -> "LAST_DAY_OF_MONTH(" + first + ")";
      case 4 -> "(%s + INTERVAL '%s' %s)".formatted(first, choices.of("1", "3"), dayOrMonth());
      default -> "(%s - INTERVAL '%s' %s)".formatted(first, choices.of("1", "2"), dayOrMonth());
    };
  }

  private String dayOrMonth() {
    return choices.of("DAY", "MONTH");
  }

  private String time(String first, Source source, int depth) {
    return switch (choices.below(4)) {
      case 0 ->
          "DATE_ADD('%s', %s, %s)"
              .formatted(
                  choices.of("hour", "minute", "day", "month"),
                  of(Kind.NUMBER, source, depth),
                  first);
      case 1 -> "DATE_TRUNC('%s', %s)".formatted(choices.of("hour", "day", "month", "week"), first);
      case 2 -> "CAST(%s AS TIMESTAMP)".formatted(of(Kind.DATE, source, depth));
      default -> "(%s + INTERVAL '90' MINUTE)".formatted(first);
    };
  }
}
