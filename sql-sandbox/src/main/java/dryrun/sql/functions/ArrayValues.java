package dryrun.sql.functions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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

  /// The element at a place of an array, from the end when it is negative, or the value of a key of
  /// a map; NULL where there is none.
  public static @Nullable Object elementAt(Object collection, Object key) {
    if (collection instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (same(entry.getKey(), key)) {
          return entry.getValue();
        }
      }
      return null;
    }
    return elementAt((List<?>) collection, ((Number) key).longValue());
  }

  /// Numbers of different types are the same when their values are.
  private static boolean same(Object a, Object b) {
    return (a instanceof Number && b instanceof Number)
        ? new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0
        : a.equals(b);
  }

  /// The element at a place or the value of a key, which must be there.
  public static @Nullable Object subscript(Object collection, Object key) {
    if (collection instanceof Map<?, ?> map
        && map.keySet().stream().noneMatch(known -> same(known, key))) {
      throw Failures.runtime("The map has no key " + key);
    }
    if (collection instanceof List<?> list) {
      long place = ((Number) key).longValue();
      if (place < 1 || place > list.size()) {
        throw Failures.runtime(
            "The array has " + list.size() + " elements, and none at place " + place);
      }
    }
    return elementAt(collection, key);
  }

  /// Whether an array has a value; NULL when it has not but a NULL may be one.
  public static @Nullable Boolean contains(List<?> array, Object value) {
    boolean unknown = false;
    for (Object element : array) {
      if (element == null) {
        unknown = true;
      } else if (same(element, value)) {
        return true;
      }
    }
    return unknown ? null : (Boolean) false;
  }

  /// The greatest element; NULL when one is NULL or there is none.
  public static @Nullable Object max(List<?> array) {
    List<?> sorted = sorted(array);
    return sorted.isEmpty() ? null : sorted.getLast();
  }

  /// The least element; NULL when one is NULL or there is none.
  public static @Nullable Object min(List<?> array) {
    return max(array) == null ? null : sorted(array).getFirst();
  }

  /// The elements in their order, NULLs last.
  public static List<?> sorted(List<?> array) {
    List<@Nullable Object> sorted = new ArrayList<>(array);
    sorted.sort(Comparator.nullsLast(ArrayValues::compare));
    return sorted;
  }

  @SuppressWarnings("unchecked") // the elements of an array are of one comparable class
  private static int compare(Object a, Object b) {
    if (!(a instanceof Comparable<?>)) {
      throw Failures.runtime("array_sort takes elements that can be compared");
    }
    return ((Comparable<Object>) a).compareTo(b);
  }

  private static @Nullable Object elementAt(List<?> array, long place) {
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

  /// The elements as text with a delimiter between them, a NULL as the text that stands for it.
  public static String join(List<?> array, String delimiter, String nothing) {
    List<Object> elements = new ArrayList<>();
    for (Object element : array) {
      elements.add(element == null ? nothing : element);
    }
    return join(elements, delimiter);
  }

  /// The elements of the elements; a NULL among the arrays has none.
  public static List<?> flatten(List<?> arrays) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (Object array : arrays) {
      if (array instanceof List<?> list) {
        Growth.elements((long) elements.size() + list.size());
        elements.addAll(list);
      }
    }
    return elements;
  }

  /// The elements without so many from the end.
  public static List<?> trim(List<?> array, long count) {
    if (count < 0 || count > array.size()) {
      throw Failures.runtime("trim_array takes away from 0 to " + array.size() + " elements");
    }
    return array.subList(0, array.size() - (int) count);
  }
}
