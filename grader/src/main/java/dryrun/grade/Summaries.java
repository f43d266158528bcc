package dryrun.grade;

import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sentences about results as wholes, and the words that all sentences share.
final class Summaries {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final DateTimeFormatter TIMESTAMP =
      new DateTimeFormatterBuilder()
          .appendPattern("yyyy-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter(java.util.Locale.ROOT);
  private static final int LONGEST_TEXT = 40;

  private Summaries() {}

  static String columnCount(ResultTable expected, ResultTable actual) {
    String names = expected.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    int wanted = expected.columns().size();
    int given = actual.columns().size();
    return "Your result has %s; %s %s expected: %s."
        .formatted(
            given + (given == 1 ? " column" : " columns"),
            wanted,
            wanted == 1 ? "is" : "are",
            names);
  }

  static String tooMany(ResultTable expected, ResultTable kept) {
    int wanted = expected.rows().size();
    return "Your result has more than %,d rows; %s %s expected."
        .formatted(kept.rows().size(), count(wanted), wanted == 1 ? "is" : "are");
  }

  static String columnName(int column, String wanted, String given) {
    return "Column %d is called %s; %s is expected.".formatted(column + 1, given, wanted);
  }

  static String order(ResultTable expected, ResultTable actual, int row, int column) {
    String name = expected.columns().get(column).name();
    return "The rows are right and their order is not: row %d has %s %s, and %s is expected there."
        .formatted(
            row + 1,
            name,
            cell(actual.rows().get(row).get(column)),
            cell(expected.rows().get(row).get(column)));
  }

  /// A count as a word up to nine.
  static String count(int n) {
    return n < NUMBERS.size() ? NUMBERS.get(n) : String.valueOf(n);
  }

  /// `1 row`, `2 rows`, with the count as a word.
  static String rows(int n) {
    return count(n) + (n == 1 ? " row" : " rows");
  }

  /// `a, b and c`.
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last <= 0
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  /// A cell as a person would say it; long texts are cut.
  static String cell(@Nullable Object cell) {
    return switch (cell) {
      case null -> "NULL";
      case BigDecimal number -> number.toPlainString();
      case LocalDateTime time -> TIMESTAMP.format(time);
      case byte[] bytes -> bytes.length + " bytes";
      case String text when text.length() > LONGEST_TEXT ->
          "'" + text.substring(0, LONGEST_TEXT) + "...'";
      case String text -> "'" + text + "'";
      default -> {
        String text = cell.toString();
        yield text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text;
      }
    };
  }
}
