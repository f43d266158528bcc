package dryrun.sql.h2;

import dryrun.sql.data.Dataset;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The databases of the datasets read last, which are filled table by table as statements name
/// them.
final class H2Databases implements AutoCloseable {
  /// Three problems with all their cases: with fewer than one has, each grading would fill them
  /// all.
  private static final int MAX_KEPT = 32;

  private static final long MAX_ROWS_KEPT = 500_000;

  private final Map<Dataset, H2Database> kept = new LinkedHashMap<>(16, 0.75f, true);

  /// The database of a dataset.
  synchronized H2Database of(Dataset dataset) throws SQLException {
    H2Database database = kept.get(dataset);
    if (database == null) {
      database = new H2Database("SELECT");
      kept.put(dataset, database);
      for (Dataset oldest : List.copyOf(kept.keySet())) {
        boolean tooMany = kept.size() > MAX_KEPT || rows() > MAX_ROWS_KEPT;
        if (tooMany && oldest != dataset) {
          forget(oldest);
        }
      }
    }
    return database;
  }

  /// Lets go of the database of a dataset; runs that go on in it end when they end.
  synchronized void forget(Dataset dataset) {
    H2Database database = kept.remove(dataset);
    if (database != null) {
      Thread.ofPlatform().daemon().name("h2-close").start(database::closeQuietly);
    }
  }

  @Override
  public synchronized void close() {
    new ArrayList<>(kept.keySet()).forEach(this::forget);
  }

  private long rows() {
    return kept.keySet().stream().mapToLong(Dataset::rowCount).sum();
  }
}
