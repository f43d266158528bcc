package dryrun.sql.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What large values take. Small ones are in what is reckoned for each value of a row.
public final class Weight {
  /// Characters from which on a text is large.
  public static final int LARGE_TEXT = 256;

  /// Elements from which on an array is large.
  public static final int LARGE_ARRAY = 64;

  private static final int BYTES_PER_CHARACTER = 2;
  private static final int BYTES_PER_ELEMENT = 16;

  private Weight() {}

  /// The bytes of a large text, or of a large array and the large values in it; nothing for others.
  public static long of(@Nullable Object value) {
    return switch (value) {
      case String text ->
          text.length() < LARGE_TEXT ? 0 : (long) BYTES_PER_CHARACTER * text.length();
      case List<?> elements -> {
        long weight =
            elements.size() < LARGE_ARRAY ? 0 : (long) BYTES_PER_ELEMENT * elements.size();
        for (Object element : elements) {
          weight += of(element);
        }
        yield weight;
      }
      case null, default -> 0;
    };
  }

  /// The same of a value that stands behind another in a column: an object that stands in row after
  /// row is weighed once.
  @SuppressWarnings("ReferenceEquality")
  public static long behind(@Nullable Object before, @Nullable Object value) {
    return value == before ? 0 : of(value);
  }
}
