package dryrun.sql.h2;

import dryrun.sql.TableSchema;
import dryrun.sql.data.ColumnVector;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.Partition;
import dryrun.sql.data.TableData;
import dryrun.sql.engine.Watch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.h2.Driver;

/// A database in memory that holds tables of one dataset, and is gone when it is closed.
///
/// The statement of a candidate runs under a user of its own, who may read (and, in a throw-away
/// copy, write) these tables and nothing else.
final class H2Database implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(H2Database.class.getName());
  private static final String SETTINGS =
      ";MODE=REGULAR;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
          + ";DEFAULT_NULL_ORDERING=LAST;BUILTIN_ALIAS_OVERRIDE=TRUE;TIME ZONE=UTC";
  private static final String CANDIDATE = "candidate";
  private static final int BATCH = 500;

  private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
  private final String password = UUID.randomUUID().toString();
  private final Driver driver = new Driver();
  private final Connection admin;
  private final Set<String> loaded = new HashSet<>();

  /// @param rights what the candidate may do with the tables, such as `SELECT`
  H2Database(String rights) throws SQLException {
    admin = connect(url + SETTINGS, "dryrun");
    execute("CREATE USER " + CANDIDATE + " PASSWORD '" + password + "'");
    execute("GRANT " + rights + " ON SCHEMA PUBLIC TO " + CANDIDATE);
    for (String definition : H2Functions.definitions()) {
      execute(definition);
    }
  }

  /// A connection that has the rights of the candidate.
  Connection candidate() throws SQLException {
    return connect(url + ";TIME ZONE=UTC", CANDIDATE);
  }

  /// A connection that has every right.
  Connection administrator() throws SQLException {
    return connect(url, "dryrun");
  }

  /// Puts the tables in that are not there yet.
  synchronized void load(Dataset dataset, List<TableSchema> tables, Watch watch)
      throws SQLException {
    for (TableSchema table : tables) {
      if (loaded.contains(key(table))) {
        continue;
      }
      create(table);
      boolean complete = false;
      try {
        fill(dataset.table(table.name()), watch);
        complete = loaded.add(key(table));
      } finally {
        if (!complete) {
          execute("DROP TABLE " + quoted(table.name()));
        }
      }
    }
  }

  /// Puts the tables in without their rows.
  synchronized void declare(List<TableSchema> tables) throws SQLException {
    for (TableSchema table : tables) {
      if (loaded.add(key(table))) {
        create(table);
      }
    }
  }

  /// Takes tables out again.
  synchronized void drop(List<TableSchema> tables) throws SQLException {
    for (TableSchema table : tables) {
      execute("DROP TABLE " + quoted(table.name()));
      loaded.remove(key(table));
    }
  }

  /// Runs a statement of ours with every right.
  void prepare(String sql) throws SQLException {
    execute(sql);
  }

  @Override
  public void close() throws SQLException {
    try (admin) {
      execute("SHUTDOWN IMMEDIATELY");
    }
  }

  /// Closes what can be closed of a database whose run was left behind.
  void closeQuietly() {
    try {
      close();
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.DEBUG, "a database was not closed", e);
    }
  }

  /// A name as H2 reads it whatever it is.
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String key(TableSchema table) {
    return table.name().toLowerCase(Locale.ROOT);
  }

  private Connection connect(String address, String user) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    Connection connection = driver.connect(address, properties);
    if (connection == null) {
      throw new SQLException("H2 does not take " + address);
    }
    return connection;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = admin.createStatement()) {
      statement.execute(sql);
    }
  }

  private void create(TableSchema table) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (dryrun.sql.Column column : table.columns()) {
      String notNull = table.notNull().contains(column.name()) ? " NOT NULL" : "";
      columns.add(quoted(column.name()) + " " + H2Types.spelled(column.type()) + notNull);
    }
    execute("CREATE TABLE " + quoted(table.name()) + " (" + String.join(", ", columns) + ")");
  }

  private void fill(TableData table, Watch watch) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(table.schema().columns().size(), "?"));
    admin.setAutoCommit(false);
    try (PreparedStatement insert =
        admin.prepareStatement(
            "INSERT INTO " + quoted(table.schema().name()) + " VALUES (" + marks + ")")) {
      int waiting = 0;
      for (Partition partition : table.partitions()) {
        for (int row = 0; row < partition.rowCount(); row++) {
          watch.tick();
          int column = 1;
          for (ColumnVector vector : partition.columns()) {
            insert.setObject(column++, H2Values.parameter(vector.value(row)));
          }
          insert.addBatch();
          if (++waiting == BATCH) {
            insert.executeBatch();
            waiting = 0;
          }
        }
      }
      insert.executeBatch();
      admin.commit();
    } finally {
      admin.setAutoCommit(true);
    }
  }
}
