package dryrun.sql.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What values take that are larger than what is reckoned for each of a row.
public final class Weight {
  private static final int BYTES_PER_CHARACTER = 2;
  private static final int BYTES_PER_ELEMENT = 16;

  private Weight() {}

  /// The bytes of a text or an array; nothing for other values.
  public static long of(@Nullable Object value) {
    return switch (value) {
      case String text -> (long) BYTES_PER_CHARACTER * text.length();
      case List<?> elements -> {
        long weight = (long) BYTES_PER_ELEMENT * elements.size();
        for (Object element : elements) {
          weight += of(element);
        }
        yield weight;
      }
      case null, default -> 0;
    };
  }
}
