package dryrun.sql.mutate;

import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.data.DatasetLoader;
import java.util.Map;

/// Schemas of tests, written as `schema.sql`.
final class Schemas {
  private Schemas() {}

  static DatasetSchema of(String tables) {
    try {
      return new DatasetLoader(Map.of(), Map.of())
          .schema(new DataSource.Files("test", Map.of("schema.sql", tables)));
    } catch (DataException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
