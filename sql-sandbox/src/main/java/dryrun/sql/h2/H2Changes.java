package dryrun.sql.h2;

import dryrun.sql.Cancellation;
import dryrun.sql.ChangedTable;
import dryrun.sql.Column;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlOutcome;
import dryrun.sql.data.Dataset;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.h2.H2Change.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Runs statements that change data, each on a copy of the tables it names that is thrown away
/// afterwards.
///
/// To make a database takes longer than most changes. After a change of rows alone that came to its
/// end, only the copies are taken out, and the next statement has the database.
public final class H2Changes implements AutoCloseable {
  private final Leftovers leftovers = new Leftovers();
  private final AtomicReference<@Nullable H2Database> spare = new AtomicReference<>(null);

  /// Runs the statement: the touched or new table as it stands, or the reason why it does not.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  public SqlOutcome run(
      Statement statement, Dataset dataset, Limits limits, Cancellation cancellation) {
    long start = System.nanoTime();
    H2Run run = new H2Run(limits, cancellation, start, leftovers);
    try {
      H2Change change = new H2ChangeReader(statement, dataset.schema(), run.watch()).read();
      ChangedTable changed = changed(statement, change, dataset, run, limits);
      return new SqlOutcome.Changed(
          Engine.H2, List.of(changed), Duration.ofNanos(System.nanoTime() - start));
    } catch (SqlFailure failure) {
      return new SqlOutcome.Failed(failure.error(), Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /// Whether a run that was left behind still goes on.
  public boolean isBusy() {
    return leftovers.goOn();
  }

  @Override
  public void close() {
    discard(spare.getAndSet(null));
  }

  private ChangedTable changed(
      Statement statement, H2Change change, Dataset dataset, H2Run run, Limits limits) {
    H2Database used = null;
    try {
      H2Database database = database();
      used = database;
      ChangedTable changed =
          run.call(
              change.defines() ? database.administrator() : database.candidate(),
              on -> {
                database.load(dataset, change.tables(), run.watch());
                for (Step step : change.steps()) {
                  run.watch().check();
                  if (step.prepares()) {
                    database.prepare(step.sql());
                  } else {
                    on.execute(step.sql());
                  }
                }
                return standing(on, change, limits);
              });
      if (change.touchesRowsAlone()) {
        database.drop(change.tables());
        used = spare.getAndSet(database);
      }
      return changed;
    } catch (SQLException e) {
      throw new H2Errors(statement).failure(e, run.watch());
    } finally {
      discard(used);
    }
  }

  private H2Database database() throws SQLException {
    H2Database database = spare.getAndSet(null);
    return database == null ? new H2Database("SELECT, INSERT, UPDATE, DELETE") : database;
  }

  private static void discard(@Nullable H2Database database) {
    if (database != null) {
      Thread.ofPlatform().daemon().name("h2-close").start(database::closeQuietly);
    }
  }

  private static ChangedTable standing(java.sql.Statement on, H2Change change, Limits limits)
      throws SQLException {
    String from = " FROM " + H2Database.quoted(change.target());
    long count;
    try (ResultSet rows = on.executeQuery("SELECT COUNT(*)" + from)) {
      rows.next();
      count = rows.getLong(1);
    }
    on.setMaxRows(limits.rows());
    try (ResultSet rows = on.executeQuery("SELECT *" + from)) {
      List<Column> columns =
          change.columns().isEmpty() ? H2Types.columns(rows.getMetaData()) : change.columns();
      List<List<@Nullable Object>> kept = new ArrayList<>();
      while (rows.next()) {
        kept.add(H2Values.row(rows, columns));
      }
      return new ChangedTable(change.target(), new ResultTable(columns, kept), count);
    }
  }
}
