package dryrun.sql;

import dryrun.sql.engine.PreparedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps the plans of the statements last run: a plan serves every dataset of its schema, and
/// making one takes a hundred times as long as running it over a few rows.
final class PlannedQueries {
  private static final int MOST = 192;

  private final Map<Key, Planned> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Planned> eldest) {
          return size() > MOST;
        }
      };

  /// A plan, and whether it is Calcite's.
  record Planned(PreparedQuery query, boolean onCalcite) {}

  private record Key(String sql, Engine engine, List<TableSchema> tables) {}

  synchronized Optional<Planned> find(SqlRequest request, DatasetSchema schema) {
    return Optional.ofNullable(kept.get(key(request, schema)));
  }

  synchronized void keep(SqlRequest request, DatasetSchema schema, Planned planned) {
    kept.put(key(request, schema), planned);
  }

  private static Key key(SqlRequest request, DatasetSchema schema) {
    return new Key(request.sql(), request.engine(), schema.tables());
  }
}
