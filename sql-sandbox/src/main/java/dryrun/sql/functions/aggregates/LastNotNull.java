package dryrun.sql.functions.aggregates;

import org.jspecify.annotations.Nullable;

/// The last value that is not NULL.
public final class LastNotNull {
  public @Nullable Object init() {
    return null;
  }

  public @Nullable Object add(@Nullable Object last, @Nullable Object value) {
    return value == null ? last : value;
  }

  public @Nullable Object result(@Nullable Object last) {
    return last;
  }
}
