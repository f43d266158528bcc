package dryrun.sql.functions.aggregates;

import org.jspecify.annotations.Nullable;

/// The nth value of a frame; n is the same for all.
public final class Nth {

  /// How many values came by, and the one that was wanted.
  public static final class Seen {
    private long count;
    private @Nullable Object value;
  }

  public Seen init() {
    return new Seen();
  }

  public Seen add(Seen seen, @Nullable Object value, long n) {
    seen.count++;
    if (seen.count == n) {
      seen.value = value;
    }
    return seen;
  }

  public @Nullable Object result(Seen seen) {
    return seen.value;
  }
}
