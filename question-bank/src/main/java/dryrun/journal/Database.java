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
    String name = file.toAbsolutePath().toString();
    String base = name.substring(0, name.length() - ".mv.db".length());
    Database database = new Database("jdbc:h2:" + disk + base + SETTINGS);
    boolean migrated = false;
    try {
      database.migrate();
      migrated = true;
    } finally {
      if (!migrated) {
        database.abandon();
      }
    }
    return database;
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
    if (handle.getConnection().isClosed()) {
      handle = connect();
    }
    return handle;
  }

  private Handle connect() throws SQLException {
    Connection connection = source.getConnection();
    return Jdbi.open(connection);
  }

  private void abandon() {
    try {
      handle.execute("SHUTDOWN IMMEDIATELY");
    } catch (JdbiException alreadyClosed) {
      // Closed is what it should be.
    }
  }

  private void migrate() {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:dryrun/journal/migration")
        .ignoreMigrationPatterns(new String[0])
        .load()
        .migrate();
  }
}
