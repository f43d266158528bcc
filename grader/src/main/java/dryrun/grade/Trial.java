package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.grade.rows.SmallDatabase;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.TableSchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tries statements against the reference of a problem on databases of a few rows.
public final class Trial {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(30), 10_000, 64L << 20);
  private static final Duration LONG = Duration.ofSeconds(3);
  private static final int TIMES_THE_REFERENCE = 100;

  private final SqlSandbox sandbox;
  private final References references;
  private final SqlProblem problem;
  private final DatasetSchema schema;

  /// @param sandbox of this process
  /// @param tables those of the problem, as they stand in each database
  public Trial(SqlSandbox sandbox, SqlProblem problem, List<TableSchema> tables) {
    this.sandbox = sandbox;
    this.references = new References(sandbox);
    this.problem = problem;
    this.schema = new DatasetSchema("rows", tables);
  }

  /// For each statement the databases, by their index, on which it gives anything but what the
  /// reference gives; empty for a statement that cannot be planned. Where the reference gives
  /// nothing, or a limit was reached, no statement is refuted.
  public List<Optional<BitSet>> refutations(
      List<String> statements, List<SmallDatabase> databases, Cancellation cancellation) {
    List<DataSource> sources = sources(databases);
    List<Optional<ExpectedResult>> expected = references.onEach(problem, sources, cancellation);
    List<Optional<BitSet>> refutations = new ArrayList<>();
    for (String statement : statements) {
      SqlRequest request = new SqlRequest(statement, Engine.AUTO, sources, LIMITS);
      List<SqlOutcome> outcomes = sandbox.run(request, cancellation);
      refutations.add(
          isPlanned(outcomes.getFirst())
              ? Optional.of(notRight(outcomes, expected))
              : Optional.empty());
    }
    return refutations;
  }

  /// The databases, by their index, on which the reference gives one result: on every engine that
  /// the problem claims, and also when the rows are turned round. On others an answer may differ
  /// and be right.
  public BitSet settled(List<SmallDatabase> databases, Cancellation cancellation) {
    List<Optional<ExpectedResult>> expected =
        references.onEach(problem, sources(databases), cancellation);
    BitSet settled = new BitSet();
    for (int i = 0; i < expected.size(); i++) {
      settled.set(i, expected.get(i).isPresent());
    }
    List<DataSource> turned = sources(databases.stream().map(SmallDatabase::turned).toList());
    settled.andNot(notRight(run(Engine.AUTO, turned, cancellation), expected));
    for (String engine : problem.engines()) {
      Engine named = Engine.valueOf(engine.toUpperCase(Locale.ROOT));
      settled.andNot(notRight(run(named, sources(databases), cancellation), expected));
    }
    return settled;
  }

  /// Why the reference gives nothing on a database; empty when it gives something.
  public Optional<String> failureOfTheReference(SmallDatabase database, Cancellation cancellation) {
    return run(Engine.AUTO, sources(List.of(database)), cancellation).getFirst()
            instanceof SqlOutcome.Failed failed
        ? Optional.of(failed.error().message())
        : Optional.empty();
  }

  /// Whether a statement runs on and on where the reference does not, as a recursion without an end
  /// does: it is stopped on a database after a hundred times what the reference takes for that at
  /// the same time, and never before three seconds, or fills the memory with a few rows.
  public boolean isEndless(
      String statement, List<SmallDatabase> databases, Cancellation cancellation) {
    for (DataSource source : sources(databases)) {
      long start = System.nanoTime();
      boolean settled =
          references.onEach(problem, List.of(source), cancellation).getFirst().isPresent();
      Duration enough =
          Duration.ofNanos(System.nanoTime() - start).multipliedBy(TIMES_THE_REFERENCE);
      if (settled && enough.compareTo(LIMITS.time()) < 0) {
        Duration time = enough.compareTo(LONG) < 0 ? LONG : enough;
        Limits limits = new Limits(time, LIMITS.rows(), LIMITS.bytes());
        SqlRequest request = new SqlRequest(statement, Engine.AUTO, List.of(source), limits);
        if (reachedLimit(sandbox.run(request, cancellation).getFirst())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<SqlOutcome> run(Engine engine, List<DataSource> sources, Cancellation cancellation) {
    String sql = problem.reference().sql();
    return sandbox.run(new SqlRequest(sql, engine, sources, LIMITS), cancellation);
  }

  private BitSet notRight(List<SqlOutcome> outcomes, List<Optional<ExpectedResult>> expected) {
    BitSet wrong = new BitSet();
    for (int i = 0; i < outcomes.size(); i++) {
      SqlOutcome outcome = outcomes.get(i);
      boolean right =
          expected
              .get(i)
              .map(e -> CaseJudgement.of(outcome, e, problem.judging()))
              .map(judgement -> judgement instanceof CaseJudgement.Right || reachedLimit(outcome))
              .orElse(true);
      wrong.set(i, !right);
    }
    return wrong;
  }

  /// On a busy machine a limit may be reached by any statement: that proves nothing.
  private static boolean reachedLimit(SqlOutcome outcome) {
    return outcome instanceof SqlOutcome.Failed failed
        && (failed.error().kind() == SqlError.Kind.TIMEOUT
            || failed.error().kind() == SqlError.Kind.MEMORY);
  }

  private static boolean isPlanned(SqlOutcome outcome) {
    return !(outcome instanceof SqlOutcome.Failed failed)
        || failed.error().kind() == SqlError.Kind.RUNTIME
        || reachedLimit(outcome);
  }

  private List<DataSource> sources(List<SmallDatabase> databases) {
    return databases.stream().map(database -> database.loaded(schema)).toList();
  }
}
