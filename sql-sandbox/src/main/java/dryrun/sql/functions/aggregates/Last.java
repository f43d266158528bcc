package dryrun.sql.functions.aggregates;

import org.jspecify.annotations.Nullable;

/// The last value of a frame.
public final class Last {
  public @Nullable Object init() {
    return null;
  }

  public @Nullable Object add(@Nullable Object last, @Nullable Object value) {
    return value;
  }

  public @Nullable Object result(@Nullable Object last) {
    return last;
  }
}
