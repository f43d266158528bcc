package dryrun.sql.functions.aggregates;

import dryrun.sql.engine.Watch;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How many different values there are, NULL not counted.
public final class DistinctCount {
  private static final long BYTES_PER_VALUE = 48;

  public Set<Object> init() {
    return new HashSet<>();
  }

  public Set<Object> add(Set<Object> values, @Nullable Object value) {
    if (value != null && values.add(value)) {
      Watch.current().hold(BYTES_PER_VALUE);
    }
    return values;
  }

  public long result(Set<Object> values) {
    return values.size();
  }
}
