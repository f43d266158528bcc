package dryrun.sql.functions.aggregates;

import dryrun.sql.engine.Watch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A map of keys to values, each value in a list of one; the first value of a key counts.
public final class MapOf {
  private static final long BYTES_PER_ENTRY = 96;

  public Map<Object, @Nullable Object> init() {
    return new LinkedHashMap<>();
  }

  public Map<Object, @Nullable Object> add(
      Map<Object, @Nullable Object> map, Object key, Object boxedValue) {
    if (!map.containsKey(key)) {
      map.put(key, ((List<?>) boxedValue).getFirst());
      Watch.current().hold(BYTES_PER_ENTRY);
    }
    return map;
  }

  public Map<Object, @Nullable Object> result(Map<Object, @Nullable Object> map) {
    return map;
  }
}
