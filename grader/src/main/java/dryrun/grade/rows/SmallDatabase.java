package dryrun.grade.rows;

import dryrun.sql.Column;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.ResultTable;
import dryrun.sql.TableSchema;
import dryrun.sql.data.CsvText;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.TableBuilder;
import dryrun.sql.data.TableData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A few tables with so few rows that one can take them away one by one.
public record SmallDatabase(List<Table> tables) {
  public SmallDatabase {
    tables = List.copyOf(tables);
  }

  /// A table with its rows; cells are those of a [ResultTable].
  public record Table(TableSchema schema, List<List<@Nullable Object>> rows) {
    // Written out, since a compact constructor leaves the nullness of cells out of the class file.
    public Table(TableSchema schema, List<List<@Nullable Object>> rows) {
      this.schema = schema;
      this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /// The same table with other rows.
    public Table with(List<List<@Nullable Object>> others) {
      return new Table(schema, others);
    }

    /// As a result that selects everything.
    public ResultTable result() {
      return new ResultTable(schema.columns(), rows);
    }

    /// The values of a column, in the order of the rows.
    public List<@Nullable Object> values(int column) {
      List<@Nullable Object> values = new ArrayList<>(rows.size());
      rows.forEach(row -> values.add(row.get(column)));
      return values;
    }

    Column column(int index) {
      return schema.columns().get(index);
    }
  }

  /// The rows of all tables.
  public int size() {
    return tables.stream().mapToInt(table -> table.rows().size()).sum();
  }

  /// The tables by name, in their order.
  public Map<String, ResultTable> results() {
    Map<String, ResultTable> results = new LinkedHashMap<>();
    tables.forEach(table -> results.put(table.schema().name(), table.result()));
    return results;
  }

  /// The text of each `TABLE.csv`.
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    results().forEach((name, table) -> files.put(name + ".csv", CsvText.of(table)));
    return files;
  }

  /// These rows in the tables of a dataset; its other tables are empty.
  public DataSource over(DataSource schema) {
    return new DataSource.FilesOverlay(schema, new DataSource.Files("rows", files()));
  }

  /// A dataset of these tables alone.
  ///
  /// @param schema of just these tables
  public DataSource loaded(DatasetSchema schema) {
    List<TableData> data = new ArrayList<>();
    for (Table table : tables) {
      TableBuilder builder = new TableBuilder(table.schema());
      table.rows().forEach(builder::add);
      data.add(builder.build());
    }
    return new DataSource.Loaded(new Dataset(schema, data));
  }

  /// The same rows in the opposite order.
  public SmallDatabase turned() {
    return new SmallDatabase(
        tables.stream().map(table -> table.with(table.rows().reversed())).toList());
  }
}
