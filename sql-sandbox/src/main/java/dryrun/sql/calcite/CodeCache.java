package dryrun.sql.calcite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.runtime.Bindable;

/// Keeps the compiled code of the plans last used, by its source.
final class CodeCache {
  private static final int MOST = 256;

  private final Map<String, Bindable<?>> compiled =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bindable<?>> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<Bindable<?>> get(String source) {
    return Optional.ofNullable(compiled.get(source));
  }

  synchronized void put(String source, Bindable<?> code) {
    compiled.put(source, code);
  }
}
