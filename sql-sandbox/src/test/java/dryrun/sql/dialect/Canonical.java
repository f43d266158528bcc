package dryrun.sql.dialect;

import dryrun.sql.ResultTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows as sorted lines of text, in which engines that mean the same say the same.
public final class Canonical {
  private static final double TOLERANCE = 1e-4;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private Canonical() {}

  /// The rows of a table, sorted.
  public static List<String> lines(ResultTable table) {
    return table.rows().stream()
        .map(row -> row.stream().map(Canonical::text).collect(Collectors.joining("|")))
        .sorted()
        .toList();
  }

  /// The lines of either side that the other does not have, in pairs of sorted order.
  public static List<String> differences(List<String> actual, List<String> expected) {
    List<String> sorted = expected.stream().sorted().toList();
    List<String> differences = new ArrayList<>();
    if (actual.size() != sorted.size()) {
      differences.add(actual.size() + " rows for " + sorted.size());
    }
    for (int i = 0; i < Math.min(actual.size(), sorted.size()); i++) {
      if (!same(actual.get(i), sorted.get(i))) {
        differences.add(actual.get(i) + " for " + sorted.get(i));
      }
    }
    return differences;
  }

  private static boolean same(String actual, String expected) {
    String[] left = actual.split("\\|", -1);
    String[] right = expected.split("\\|", -1);
    boolean same = left.length == right.length;
    for (int i = 0; same && i < left.length; i++) {
      same = left[i].equals(right[i]) || near(left[i], right[i]);
    }
    return same;
  }

  private static boolean near(String actual, String expected) {
    try {
      double a = Double.parseDouble(actual);
      double b = Double.parseDouble(expected);
      return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "NULL";
      case Double d when d.isNaN() || d.isInfinite() -> d.toString();
      case Number number -> number(new BigDecimal(number.toString()));
      case LocalDateTime time -> time(time);
      case List<?> list ->
          list.stream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(e -> e.getKey() + "=" + text(e.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      default -> value.toString();
    };
  }

  private static String number(BigDecimal number) {
    BigDecimal rounded = number.setScale(5, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private static String time(LocalDateTime time) {
    String text = time.format(TIME);
    return text.endsWith(" 00:00:00") ? text.substring(0, 10) : text;
  }
}
