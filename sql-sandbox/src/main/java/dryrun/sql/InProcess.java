package dryrun.sql;

import dryrun.sql.data.Dataset;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.StatementParser;
import dryrun.sql.engine.QueryEngine;
import dryrun.sql.h2.H2Changes;
import dryrun.sql.h2.H2Engine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Runs statements in this process. Each is stopped from inside when it reaches a limit; what
/// cannot be stopped from inside needs a process of its own, a `WorkerSandbox`.
public final class InProcess implements SqlSandbox {
  private static final System.Logger LOG = System.getLogger(InProcess.class.getName());

  private final DatasetLoader loader;
  private final Engines engines;
  private final PlannedQueries plans = new PlannedQueries();
  private final StatementParser parser = new StatementParser();

  /// @param calcite the engine for statements that read
  public InProcess(DatasetLoader loader, QueryEngine calcite) {
    this.loader = loader;
    this.engines = new Engines(calcite, new H2Engine(), new H2Changes());
  }

  @Override
  public List<SqlOutcome> run(SqlRequest request, Cancellation cancellation) {
    List<SqlOutcome> outcomes = new ArrayList<>();
    run(
        request,
        cancellation,
        new Progress() {
          @Override
          public void running() {}

          @Override
          public void done(SqlOutcome outcome) {
            outcomes.add(outcome);
          }
        });
    return outcomes;
  }

  /// Hears how the runs of a request go, dataset by dataset.
  public interface Progress {
    /// A dataset has been loaded, and the time of its run begins.
    void running();

    /// The run is over.
    void done(SqlOutcome outcome);
  }

  /// The same, with outcomes told as they come.
  ///
  /// @throws CancellationException when `cancellation` was thrown first
  public void run(SqlRequest request, Cancellation cancellation, Progress progress) {
    Route route = new Route(engines, plans, parser, request, cancellation);
    Optional<SqlOutcome> stopped = Optional.empty();
    for (DataSource source : request.datasets()) {
      if (cancellation.isCancelled()) {
        throw new CancellationException("the run was cancelled");
      }
      SqlOutcome outcome = stopped.orElseGet(() -> runOn(source, route, progress));
      progress.done(outcome);
      stopped = Optional.of(outcome).filter(InProcess::reachedLimit);
    }
  }

  private SqlOutcome runOn(DataSource source, Route route, Progress progress) {
    long start = System.nanoTime();
    try {
      Dataset dataset = loader.load(source);
      progress.running();
      start = System.nanoTime();
      return route.run(dataset);
    } catch (DataException | SqlFailure | OutOfMemoryError | StackOverflowError e) {
      return failed(e, start);
    }
  }

  private static boolean reachedLimit(SqlOutcome outcome) {
    return outcome instanceof SqlOutcome.Failed failed
        && (failed.error().kind() == SqlError.Kind.TIMEOUT
            || failed.error().kind() == SqlError.Kind.MEMORY);
  }

  @Override
  public Explanation explain(SqlRequest request) {
    long start = System.nanoTime();
    try {
      Dataset dataset = loader.load(request.datasets().getFirst());
      return new Route(engines, plans, parser, request, new Cancellation()).explain(dataset);
    } catch (DataException | SqlFailure | OutOfMemoryError | StackOverflowError e) {
      return failed(e, start);
    }
  }

  @Override
  public DatasetSchema schema(DataSource source) throws DataException {
    return loader.schema(source);
  }

  /// Runs a statement on each engine, so that the next one does not wait for classes to load.
  public void warmUp() {
    DataSource source =
        new DataSource.Files(
            "warm-up",
            Map.of(
                "schema.sql", "CREATE TABLE t (id BIGINT, ds VARCHAR)", "t.csv", "id,ds\n1,a\n"));
    String sql =
        """
        WITH c AS (SELECT ds, COUNT(*) AS n, MAX(id) AS m FROM t WHERE ds >= 'a' GROUP BY ds)
        SELECT c.ds, c.n, ROW_NUMBER() OVER (PARTITION BY c.ds ORDER BY t.id DESC) AS r
        FROM c JOIN t ON c.ds = t.ds ORDER BY 1
        """;
    for (Engine engine : List.of(Engine.CALCITE, Engine.H2)) {
      SqlOutcome outcome = run(SqlRequest.of(sql, source).on(engine));
      LOG.log(System.Logger.Level.DEBUG, "warmed up: {0}", outcome);
    }
  }

  /// Whether a run that could not be stopped from inside still goes on, after its answer was given.
  public boolean isBusy() {
    return engines.h2().isBusy() || engines.changes().isBusy();
  }

  @Override
  public void close() {
    engines.h2().close();
    engines.changes().close();
  }

  private static SqlOutcome.Failed failed(Throwable e, long start) {
    SqlError error =
        switch (e) {
          case SqlFailure failure -> failure.error();
          case DataException data ->
              SqlError.of(SqlError.Kind.INPUT, String.valueOf(data.getMessage()));
          case StackOverflowError _ ->
              SqlError.of(SqlError.Kind.MEMORY, "The statement is nested too deep");
          default ->
              SqlError.of(SqlError.Kind.MEMORY, "The statement needs more memory than there is");
        };
    return new SqlOutcome.Failed(error, Duration.ofNanos(System.nanoTime() - start));
  }
}
