package dryrun.grade.kata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Compares values of JSON as [Compare] says.
final class ValueComparison {
  private static final double TOLERANCE = 1e-9;

  private ValueComparison() {}

  static boolean isEqual(@Nullable Object expected, @Nullable Object actual, Compare compare) {
    if (compare == Compare.UNORDERED
        && expected instanceof List<?> wanted
        && actual instanceof List<?> given) {
      return isPermutation(wanted, given);
    }
    return isEqual(expected, actual);
  }

  private static boolean isEqual(@Nullable Object expected, @Nullable Object actual) {
    return switch (expected) {
      case Number wanted -> actual instanceof Number given && isEqualNumber(wanted, given);
      case List<?> wanted -> actual instanceof List<?> given && isEqualList(wanted, given);
      case Map<?, ?> wanted -> actual instanceof Map<?, ?> given && isEqualMap(wanted, given);
      case null, default -> Objects.equals(expected, actual);
    };
  }

  private static boolean isEqualNumber(Number expected, Number actual) {
    if (isFraction(expected) || isFraction(actual)) {
      double wanted = expected.doubleValue();
      double given = actual.doubleValue();
      double size = Math.max(Math.abs(wanted), Math.abs(given));
      return Double.compare(wanted, given) == 0 || Math.abs(wanted - given) <= TOLERANCE * size;
    }
    return new BigDecimal(expected.toString()).compareTo(new BigDecimal(actual.toString())) == 0;
  }

  private static boolean isFraction(Number number) {
    return number instanceof Double;
  }

  private static boolean isEqualList(List<?> expected, List<?> actual) {
    if (expected.size() != actual.size()) {
      return false;
    }
    Iterator<?> given = actual.iterator();
    for (Object wanted : expected) {
      if (!isEqual(wanted, given.next())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEqualMap(Map<?, ?> expected, Map<?, ?> actual) {
    return expected.keySet().equals(actual.keySet())
        && expected.entrySet().stream()
            .allMatch(entry -> isEqual(entry.getValue(), actual.get(entry.getKey())));
  }

  private static boolean isPermutation(List<?> expected, List<?> actual) {
    if (expected.size() != actual.size()) {
      return false;
    }
    List<@Nullable Object> left = new ArrayList<>(actual);
    for (Object wanted : expected) {
      int found = 0;
      while (found < left.size() && !isEqual(wanted, left.get(found))) {
        found++;
      }
      if (found == left.size()) {
        return false;
      }
      left.remove(found);
    }
    return true;
  }
}
