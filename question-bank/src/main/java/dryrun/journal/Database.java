package dryrun.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// An H2 file that is on the disk whenever a write has returned.
///
/// `WRITE_DELAY 0` hands every commit to the operating system but never calls fsync; `CHECKPOINT
/// SYNC` after each write does. A disk fault leaves H2 closed: the next call opens it again, as it
/// stood at the last good write.
final class Database implements AutoCloseable {
  private static final String SETTINGS =
      ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TIME ZONE=UTC";

  private final JdbcDataSource source = new JdbcDataSource();
  private Handle handle;
  private boolean lost;

  private Database(String url) throws SQLException {
    source.setURL(url);
    handle = connect();
  }

  /// Opens the file, or makes it, and brings its tables to the newest version.
  ///
  /// @param disk the prefix of an H2 file system, `file:` but for tests
  /// @throws SQLException when the file is damaged or the disk fails
  /// @throws FlywayException when the file is of a newer version, or a script fails
  static Database open(Path file, String disk) throws SQLException {
    return new Database(url(file, disk)).migrated();
  }

  /// How many attempts a file has that [#open] made before; the file is only read. H2 opens a file
  /// that lost its end as it stood before, or empty, and would write into it.
  ///
  /// @throws SQLException also when H2 opens it but its tables are gone
  static long attempts(Path file, String disk) throws SQLException {
    Database database = new Database(url(file, disk) + ";ACCESS_MODE_DATA=r");
    try {
      return database.handle.createQuery("SELECT COUNT(*) FROM attempt").mapTo(Long.class).one();
    } catch (JdbiException e) {
      throw new SQLException("it has lost its tables", e);
    } finally {
      database.abandon();
    }
  }

  <T> T read(Function<Handle, T> query) {
    try {
      return query.apply(live());
    } catch (JdbiException | SQLException e) {
      abandon();
      throw new JournalException("the journal could not be read: " + Faults.sentence(e), e);
    }
  }

  /// Runs all of the work or nothing, and returns when it is on the disk.
  Saved write(Consumer<Handle> work) {
    try {
      Handle open = live();
      open.useTransaction(work::accept);
      open.execute("CHECKPOINT SYNC");
      return new Saved.Done();
    } catch (JdbiException | SQLException e) {
      abandon();
      return new Saved.Failed("The journal could not be written: " + Faults.sentence(e) + ".");
    }
  }

  /// Gives space back and closes.
  @Override
  public void close() {
    try {
      live().execute("SHUTDOWN COMPACT");
    } catch (JdbiException | SQLException e) {
      abandon();
    }
  }

  private Handle live() throws SQLException {
    if (lost) {
      handle = connect();
      lost = false;
    }
    return handle;
  }

  private Handle connect() throws SQLException {
    Connection connection = source.getConnection();
    return Jdbi.open(connection);
  }

  /// Closes without writing anything.
  void abandon() {
    try {
      handle.execute("SHUTDOWN IMMEDIATELY");
    } catch (JdbiException alreadyShut) {
      // Shut is what it should be.
    }
    try {
      handle.close();
    } catch (JdbiException alreadyClosed) {
      // The next call opens a new one.
    }
    lost = true;
  }

  private Database migrated() {
    boolean done = false;
    try {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:dryrun/journal/migration")
          .ignoreMigrationPatterns(new String[0])
          .load()
          .migrate();
      done = true;
      return this;
    } finally {
      if (!done) {
        abandon();
      }
    }
  }

  private static String url(Path file, String disk) {
    String name = file.toAbsolutePath().toString();
    return "jdbc:h2:" + disk + name.substring(0, name.length() - ".mv.db".length()) + SETTINGS;
  }
}
