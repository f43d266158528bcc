package dryrun.sql;

import dryrun.sql.data.Dataset;
import java.nio.file.Path;
import java.util.Map;

/// Where a dataset comes from.
public sealed interface DataSource {

  /// A dataset that the program makes itself, such as `company/practice`.
  record BuiltIn(String name) implements DataSource {}

  /// A data folder: `schema.sql`, one `TABLE.csv` per table, optionally `dataset.json`. The path
  /// may lie in a zip file.
  record Folder(Path directory) implements DataSource {}

  /// The tables of one source with the rows of a folder's `TABLE.csv` files; a table without a file
  /// is empty. This is how a case of a problem is written.
  record Overlay(DataSource schema, Path directory) implements DataSource {}

  /// The same with the rows held in memory.
  record FilesOverlay(DataSource schema, Files rows) implements DataSource {}

  /// A data folder held in memory: the text of each file by its name.
  record Files(String name, Map<String, String> texts) implements DataSource {
    public Files {
      texts = Map.copyOf(texts);
    }
  }

  /// A dataset in the memory of this process, which only a sandbox of this process can read: for
  /// making and trying thousands of them.
  record Loaded(Dataset dataset) implements DataSource {}
}
