package dryrun.sql.data;

import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.TableSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads datasets, and keeps those used last: a folder is read again when its files differ. Cases
/// that are held in memory are kept apart.
public final class DatasetLoader {
  private static final int MAX_KEPT = 64;
  private static final long MAX_ROWS_KEPT = 2_500_000;

  private final Map<String, BuiltInDataset> builtIns;
  private final Map<String, DataSource> named;
  private final Map<Key, Dataset> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Key, Dataset> keptFromMemory = new LinkedHashMap<>(16, 0.75f, true);

  private record Key(Object source, String hash) {}

  /// @param builtIns the datasets that are found by name
  public DatasetLoader(Map<String, BuiltInDataset> builtIns) {
    this(builtIns, Map.of());
  }

  /// @param builtIns the datasets that are found by name and made by the program
  /// @param named the datasets that are found by name and read from a source
  public DatasetLoader(
      Map<String, BuiltInDataset> builtIns, Map<String, ? extends DataSource> named) {
    this.builtIns = Map.copyOf(builtIns);
    this.named = Map.copyOf(named);
  }

  /// A source that another process can read which knows the same built-in datasets: what lies in a
  /// zip file is held in memory.
  public DataSource portable(DataSource source) throws DataException {
    return switch (source) {
      case DataSource.Folder(var directory) when isInAnArchive(directory) ->
          DataFolder.read(directory).asFiles();
      case DataSource.Folder(var directory) -> new DataSource.Folder(directory.toAbsolutePath());
      case DataSource.Overlay(DataSource base, var directory) when isInAnArchive(directory) ->
          new DataSource.FilesOverlay(portable(base), DataFolder.read(directory).asFiles());
      case DataSource.Overlay(DataSource base, var directory) ->
          new DataSource.Overlay(portable(base), directory.toAbsolutePath());
      case DataSource.FilesOverlay(DataSource base, DataSource.Files rows) ->
          new DataSource.FilesOverlay(portable(base), rows);
      case DataSource.BuiltIn(String name) when named.containsKey(name) -> portable(source(name));
      case DataSource.BuiltIn _, DataSource.Files _ -> source;
      case DataSource.Loaded _ ->
          throw new DataException("a dataset in memory cannot be read by another process");
    };
  }

  private static boolean isInAnArchive(Path directory) {
    return !directory.getFileSystem().equals(FileSystems.getDefault());
  }

  /// The built-in schema of that name: `dryrun/sql/NAME/schema.sql` and the notes beside it.
  public static DatasetSchema builtInSchema(String name) throws DataException {
    return new DatasetSchema(name, resourceTables(name));
  }

  /// The tables of a source, without reading rows.
  public DatasetSchema schema(DataSource source) throws DataException {
    return switch (source) {
      case DataSource.BuiltIn(String name) when named.containsKey(name) ->
          new DatasetSchema(name, schema(source(name)).tables());
      case DataSource.BuiltIn(String name) -> builtIn(name).schema();
      case DataSource.Folder(var directory) -> schema(DataFolder.read(directory));
      case DataSource.Files files -> schema(DataFolder.of(files));
      case DataSource.Overlay(DataSource base, _) -> schema(base);
      case DataSource.FilesOverlay(DataSource base, _) -> schema(base);
      case DataSource.Loaded(Dataset dataset) -> dataset.schema();
    };
  }

  /// The dataset of a source.
  ///
  /// @throws DataException when anything of it cannot be read; nothing is half loaded
  public synchronized Dataset load(DataSource source) throws DataException {
    return switch (source) {
      case DataSource.BuiltIn(String name) when named.containsKey(name) -> load(source(name));
      case DataSource.BuiltIn builtIn -> {
        Key key = new Key(builtIn, "");
        Dataset dataset = kept.get(key);
        yield dataset != null ? dataset : keep(kept, key, builtIn(builtIn.name()).load());
      }
      case DataSource.Folder(var directory) -> load(DataFolder.read(directory));
      case DataSource.Files files -> load(DataFolder.of(files));
      case DataSource.Overlay(DataSource base, var directory) ->
          load(kept, schema(base), DataFolder.read(directory));
      // Hundreds of these come and go when a counterexample is sought: they must not push out what
      // took long to make.
      case DataSource.FilesOverlay(DataSource base, DataSource.Files rows) ->
          load(keptFromMemory, schema(base), DataFolder.of(rows));
      case DataSource.Loaded(Dataset dataset) -> dataset;
    };
  }

  private Dataset load(DataFolder folder) throws DataException {
    Key key = new Key(folder.name(), folder.hash());
    Dataset dataset = kept.get(key);
    return dataset != null ? dataset : keep(kept, key, read(schema(folder), folder));
  }

  private static Dataset load(Map<Key, Dataset> kept, DatasetSchema schema, DataFolder folder)
      throws DataException {
    Key key = new Key(List.of(schema, folder.name()), folder.hash());
    Dataset dataset = kept.get(key);
    return dataset != null ? dataset : keep(kept, key, read(schema, folder));
  }

  private static Dataset keep(Map<Key, Dataset> kept, Key key, Dataset dataset) {
    kept.put(key, dataset);
    Iterator<Dataset> oldest = kept.values().iterator();
    while (kept.size() > 1 && (kept.size() > MAX_KEPT || rows(kept) > MAX_ROWS_KEPT)) {
      oldest.next();
      oldest.remove();
    }
    return dataset;
  }

  private static long rows(Map<Key, Dataset> kept) {
    return kept.values().stream().mapToLong(Dataset::rowCount).sum();
  }

  /// The names of all datasets that are found by name.
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(builtIns.keySet());
    names.addAll(named.keySet());
    return names;
  }

  private DataSource source(String name) {
    return Objects.requireNonNull(named.get(name));
  }

  private BuiltInDataset builtIn(String name) throws DataException {
    BuiltInDataset dataset = builtIns.get(name);
    if (dataset == null) {
      throw new DataException(
          "there is no dataset named %s: the names are %s"
              .formatted(name, String.join(", ", names())));
    }
    return dataset;
  }

  private static DatasetSchema schema(DataFolder folder) throws DataException {
    Optional<String> notesText = folder.text(DataFolder.NOTES);
    DatasetNotes notes =
        notesText.isPresent()
            ? DatasetNotes.read(folder.label(DataFolder.NOTES), notesText.get())
            : DatasetNotes.none();
    Optional<String> sql = folder.text(DataFolder.SCHEMA);
    if (sql.isPresent() == notes.schema().isPresent()) {
      throw new DataException(
          sql.isPresent()
              ? folder.label(DataFolder.NOTES) + ": names a schema although there is a schema.sql"
              : folder.label(DataFolder.SCHEMA) + ": the file is missing");
    }
    List<TableSchema> tables =
        sql.isPresent()
            ? SchemaReader.read(folder.label(DataFolder.SCHEMA), sql.get())
            : resourceTables(notes.schema().orElseThrow());
    return new DatasetSchema(folder.name(), notes.applyTo(tables));
  }

  private static Dataset read(DatasetSchema schema, DataFolder folder) throws DataException {
    Map<TableSchema, TableData> tables = new LinkedHashMap<>();
    for (Map.Entry<String, String> csv : folder.csv()) {
      String label = folder.label(csv.getKey());
      String name = csv.getKey().substring(0, csv.getKey().length() - ".csv".length());
      TableSchema table =
          schema
              .table(name)
              .orElseThrow(() -> new DataException(label + ": there is no table named " + name));
      if (tables.put(table, CsvTable.read(label, table, csv.getValue())) != null) {
        throw new DataException(label + ": there is another file for table " + table.name());
      }
    }
    return new Dataset(schema, new ArrayList<>(tables.values()));
  }

  private static List<TableSchema> resourceTables(String name) throws DataException {
    String folder = name.matches("[a-z]+") ? "/dryrun/sql/" + name + "/" : "/";
    String sql = resource(folder + DataFolder.SCHEMA);
    if (sql == null) {
      throw new DataException("there is no built-in schema named " + name);
    }
    String notes = resource(folder + DataFolder.NOTES);
    List<TableSchema> tables = SchemaReader.read(name + "/" + DataFolder.SCHEMA, sql);
    return notes == null
        ? tables
        : DatasetNotes.read(name + "/" + DataFolder.NOTES, notes).applyTo(tables);
  }

  private static @Nullable String resource(String path) throws DataException {
    try (InputStream in = DatasetLoader.class.getResourceAsStream(path)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new DataException(path + ": cannot be read (" + e + ")", e);
    }
  }
}
