package dryrun.sql.duckdb;

import dryrun.sql.Column;
import dryrun.sql.data.ColumnVector;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.Partition;
import dryrun.sql.data.TableData;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Some tables of a dataset in a DuckDB of this process, which works on two threads.
final class DuckDbCopy implements AutoCloseable {
  private final DuckDBConnection connection;

  private DuckDbCopy(DuckDBConnection connection) {
    this.connection = connection;
  }

  static DuckDbCopy of(Dataset dataset, List<String> tables) throws SQLException {
    DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 2");
      for (String table : tables) {
        statement.execute(definition(dataset.table(table)));
        fill(connection, dataset.table(table));
      }
    }
    return new DuckDbCopy(connection);
  }

  private static String definition(TableData table) {
    String columns =
        table.schema().columns().stream()
            .map(column -> column.name() + " " + column.type())
            .collect(Collectors.joining(", "));
    return "CREATE TABLE " + table.schema().name() + " (" + columns + ")";
  }

  private static void fill(DuckDBConnection connection, TableData table) throws SQLException {
    List<Column> columns = table.schema().columns();
    try (DuckDBAppender appender =
        connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table.schema().name())) {
      for (Partition partition : table.partitions()) {
        for (int row = 0; row < partition.rowCount(); row++) {
          appender.beginRow();
          for (int column = 0; column < columns.size(); column++) {
            append(appender, partition.columns().get(column), row);
          }
          appender.endRow();
        }
      }
    }
  }

  private static void append(DuckDBAppender appender, ColumnVector column, int row)
      throws SQLException {
    switch (column.value(row)) {
      case null -> appender.appendNull();
      case Long number -> appender.append(number.longValue());
      case Integer number -> appender.append(number.intValue());
      case Boolean truth -> appender.append(truth.booleanValue());
      case String text -> appender.append(text);
      case BigDecimal decimal -> appender.append(decimal);
      case LocalDate date -> appender.append(date);
      case LocalDateTime time -> appender.append(time);
      case Object other -> throw new SQLException("a value of " + other.getClass());
    }
  }

  PreparedStatement prepare(String sql) throws SQLException {
    return connection.prepareStatement(sql);
  }

  /// Runs a statement and fetches its rows.
  static List<List<@Nullable Object>> rows(PreparedStatement statement) throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery()) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<@Nullable Object> row = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
          row.add(result.getObject(column));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
