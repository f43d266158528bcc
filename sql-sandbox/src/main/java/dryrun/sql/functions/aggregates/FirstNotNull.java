package dryrun.sql.functions.aggregates;

import org.jspecify.annotations.Nullable;

/// The first value that is not NULL.
public final class FirstNotNull {
  public @Nullable Object init() {
    return null;
  }

  public @Nullable Object add(@Nullable Object first, @Nullable Object value) {
    return first == null ? value : first;
  }

  public @Nullable Object result(@Nullable Object first) {
    return first;
  }
}
