package dryrun.sql.functions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Functions of arrays and maps. Places count from 1.
public final class ArrayValues {
  private ArrayValues() {}

  /// The numbers from one to another, both included.
  public static List<Long> sequence(long first, long last) {
    return sequence(first, last, first <= last ? 1 : -1);
  }

  /// The numbers from one to another by a step; none when the step leads away.
  public static List<Long> sequence(long first, long last, long step) {
    List<Long> numbers = new ArrayList<>();
    if (step == 0) {
      throw Failures.runtime("The step of a sequence cannot be 0");
    }
    for (long n = first; step > 0 ? n <= last : n >= last; n += step) {
      numbers.add(n);
      Growth.elements(numbers.size());
    }
    return numbers;
  }

  /// The element at a place, from the end when it is negative; NULL outside the array.
  public static @Nullable Object elementAt(List<?> array, long place) {
    if (place == 0) {
      throw Failures.runtime("Places in an array count from 1");
    }
    long index = place > 0 ? place - 1 : array.size() + place;
    return index >= 0 && index < array.size() ? array.get((int) index) : null;
  }

  /// The elements as text with a delimiter between them; NULLs are left out.
  public static String join(List<?> array, String delimiter) {
    StringBuilder text = new StringBuilder();
    for (Object element : array) {
      if (element != null) {
        text.append(text.isEmpty() ? "" : delimiter).append(element);
        Growth.text(text.length());
      }
    }
    return text.toString();
  }

  /// The elements from a place on, at most so many.
  public static List<?> slice(List<?> array, long start, long length) {
    long from = start > 0 ? start - 1 : array.size() + start;
    if (start == 0 || length < 0) {
      throw Failures.runtime("A slice begins at a place from 1 and has a length from 0");
    }
    if (from < 0 || from >= array.size()) {
      return List.of();
    }
    return array.subList((int) from, (int) Math.min(array.size(), from + length));
  }

  /// The elements of arrays of one, in their order; NULL when there are none, as an aggregate of
  /// nothing is.
  public static @Nullable List<@Nullable Object> unboxed(List<?> boxes) {
    if (boxes.isEmpty()) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>(boxes.size());
    for (Object box : boxes) {
      values.add(((List<?>) Objects.requireNonNull(box)).getFirst());
    }
    return values;
  }

  /// A map of keys to values.
  public static Map<Object, @Nullable Object> map(List<?> keys, List<?> values) {
    if (keys.size() != values.size()) {
      throw Failures.runtime("A map needs as many keys as values");
    }
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Object key = keys.get(i);
      if (key == null) {
        throw Failures.runtime("The key of a map cannot be NULL");
      }
      if (map.containsKey(key)) {
        throw Failures.runtime("The key " + key + " is twice in a map");
      }
      map.put(key, values.get(i));
    }
    return map;
  }
}
