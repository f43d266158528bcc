package dryrun.grade;

import dryrun.sql.SqlType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says when two cells hold the same value, whatever types two queries gave them: NULL is NULL, not
/// a number is not a number, 3 is 3.00 is 3.0. A date is not a timestamp and a text is not a
/// number: they print differently, and who reads the result would notice.
///
/// Two whole numbers are compared exactly, so that a tolerance never makes two ids one. Where one
/// of them has a fraction, two numbers are the same when they differ by at most the tolerance times
/// the larger of them, or by a thousandth of the tolerance where both are close to zero.
final class Cells {
  private static final double NEAR_ZERO = 1e-3;

  private final double tolerance;

  Cells(double tolerance) {
    this.tolerance = tolerance;
  }

  /// A value that equals another, and hashes like it, when both cells are the same without any
  /// tolerance: exact numbers are BigDecimals without trailing zeros, and so are floating-point
  /// numbers by the digits that they print.
  ///
  /// @param blanks whether blanks at the end of a text count
  static Object key(@Nullable Object cell, SqlType type, boolean blanks) {
    return switch (cell) {
      case null -> Special.NULL;
      case Number number -> numberKey(number);
      case String text -> blanks ? text : text.stripTrailing();
      case byte[] bytes -> new Bytes(Arrays.toString(bytes));
      case List<?> list -> listKey(list, type, blanks);
      case Map<?, ?> map when type instanceof SqlType.Row -> listKey(map.values(), type, blanks);
      case Map<?, ?> map -> mapKey(map, type, blanks);
      default -> cell;
    };
  }

  private enum Special {
    NULL,
    NOT_A_NUMBER
  }

  private record Bytes(String text) {}

  private static Object numberKey(Number number) {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      if (Double.isNaN(value)) {
        return Special.NOT_A_NUMBER;
      }
      return Double.isInfinite(value) ? (Object) value : exact(new BigDecimal(number.toString()));
    }
    return exact(number instanceof BigDecimal big ? big : BigDecimal.valueOf(number.longValue()));
  }

  private static BigDecimal exact(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  private static List<Object> listKey(Collection<?> list, SqlType type, boolean blanks) {
    List<Object> keys = new ArrayList<>(list.size());
    int i = 0;
    for (Object element : list) {
      keys.add(key(element, element(type, i), blanks));
      i++;
    }
    return keys;
  }

  private static SqlType element(SqlType type, int index) {
    return switch (type) {
      case SqlType.Array array -> array.element();
      case SqlType.Row row when index < row.fields().size() -> row.fields().get(index).type();
      default -> SqlType.Simple.UNKNOWN;
    };
  }

  private static Map<Object, Object> mapKey(Map<?, ?> map, SqlType type, boolean blanks) {
    SqlType value = type instanceof SqlType.MapOf of ? of.value() : SqlType.Simple.UNKNOWN;
    Map<Object, Object> keys = new LinkedHashMap<>();
    map.forEach((k, v) -> keys.put(key(k, SqlType.Simple.UNKNOWN, blanks), key(v, value, blanks)));
    return keys;
  }

  /// Whether two keys stand for the same value within the tolerance.
  boolean same(Object a, Object b) {
    if (a.equals(b)) {
      return true;
    }
    return switch (a) {
      case BigDecimal x when b instanceof BigDecimal y -> close(x, y);
      case List<?> x when b instanceof List<?> y -> sameList(x, y);
      case Map<?, ?> x when b instanceof Map<?, ?> y -> sameMap(x, y);
      default -> false;
    };
  }

  /// Whether the tolerance can make this key the same as another one.
  static boolean isFuzzy(Object key) {
    return switch (key) {
      case BigDecimal number -> !isWhole(number);
      case List<?> list -> list.stream().anyMatch(Cells::isFuzzy);
      case Map<?, ?> map -> map.values().stream().anyMatch(Cells::isFuzzy);
      default -> false;
    };
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() <= 0;
  }

  private boolean close(BigDecimal x, BigDecimal y) {
    if (isWhole(x) && isWhole(y)) {
      return false;
    }
    double a = x.doubleValue();
    double b = y.doubleValue();
    double difference = Math.abs(x.subtract(y).doubleValue());
    double larger = Math.max(Math.abs(a), Math.abs(b));
    return difference <= tolerance * Math.max(larger, NEAR_ZERO);
  }

  private boolean sameList(List<?> x, List<?> y) {
    if (x.size() != y.size()) {
      return false;
    }
    for (int i = 0; i < x.size(); i++) {
      if (!sameNullable(x.get(i), y.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameMap(Map<?, ?> x, Map<?, ?> y) {
    return x.keySet().equals(y.keySet())
        && x.keySet().stream().allMatch(k -> sameNullable(x.get(k), y.get(k)));
  }

  private boolean sameNullable(@Nullable Object x, @Nullable Object y) {
    return x != null && y != null && same(x, y);
  }
}
