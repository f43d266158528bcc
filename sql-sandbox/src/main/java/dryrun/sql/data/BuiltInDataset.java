package dryrun.sql.data;

import dryrun.sql.DataException;
import dryrun.sql.DatasetSchema;

/// A dataset that is found by name.
public interface BuiltInDataset {

  /// Its tables, without making any rows.
  DatasetSchema schema() throws DataException;

  /// Its tables with all rows, the same at every call.
  Dataset load() throws DataException;
}
