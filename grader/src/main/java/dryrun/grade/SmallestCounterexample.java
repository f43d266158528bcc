package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict.Counterexample;
import dryrun.grade.rows.Constraints;
import dryrun.grade.rows.SmallDatabase;
import dryrun.grade.shrink.Shrinker;
import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlSandbox;
import dryrun.sql.TableSchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the case on which an answer fails as small as it gets.
///
/// What is shown has to show the mistake and nothing else. The other engine must find the answer
/// wrong there as well; and the reference must answer the same when the rows come in another order,
/// for among fewer rows and simpler values there are ties which the problem never had in mind.
final class SmallestCounterexample {
  private static final int CHECKED_AT_ONCE = 6;

  private final SqlSandbox sandbox;
  private final References references;
  private final ProblemData data;
  private final Duration budget;

  /// @param budget after which the smallest case so far is taken; none shrinks nothing
  SmallestCounterexample(
      SqlSandbox sandbox, References references, ProblemData data, Duration budget) {
    this.sandbox = sandbox;
    this.references = references;
    this.data = data;
    this.budget = budget;
  }

  /// What shows that an answer is wrong, found in a case where it differs.
  Counterexample of(FailedAnswer failed, CaseTables tables, Cancellation cancellation) {
    if (budget.isZero() || tables.error().isPresent()) {
      return failed.asItIs(tables);
    }
    try {
      return shrunk(failed, tables, cancellation).orElseGet(() -> failed.asItIs(tables));
    } catch (DataException e) {
      return failed.asItIs(tables);
    }
  }

  private Optional<Counterexample> shrunk(
      FailedAnswer failed, CaseTables tables, Cancellation cancellation) throws DataException {
    long end = System.nanoTime() + budget.toNanos();
    SqlProblem problem = failed.problem();
    DataSource base = data.base(problem);
    SmallDatabase start = database(problem, sandbox.schema(base), tables);
    Constraints constraints =
        Constraints.of(start.tables().stream().map(SmallDatabase.Table::schema).toList())
            .keptBy(start);
    Separation first =
        new Separation(sandbox, references, problem, base, failed.answer(), failed.engine());
    List<SmallDatabase> trail =
        new Shrinker(
                constraints,
                candidates -> first.separates(candidates, cancellation),
                () -> System.nanoTime() >= end)
            .shrink(start);
    Separation second =
        new Separation(sandbox, references, problem, base, failed.answer(), failed.other());
    return sound(trail.subList(1, trail.size()).reversed(), first, second, cancellation)
        .map(found -> counterexample(failed, found, first, cancellation));
  }

  /// The first database that the other engine and the reference bear out.
  private Optional<SmallDatabase> sound(
      List<SmallDatabase> databases,
      Separation first,
      Separation second,
      Cancellation cancellation) {
    for (int from = 0; from < databases.size(); from += CHECKED_AT_ONCE) {
      List<SmallDatabase> some =
          databases.subList(from, Math.min(from + CHECKED_AT_ONCE, databases.size()));
      List<Boolean> agreed = second.doesNotAccept(some, cancellation);
      List<Boolean> steady = first.isSteady(some, cancellation);
      for (int i = 0; i < some.size(); i++) {
        if (agreed.get(i) && steady.get(i)) {
          return Optional.of(some.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private static Counterexample counterexample(
      FailedAnswer failed, SmallDatabase found, Separation first, Cancellation cancellation) {
    CaseJudgement.Different different = first.difference(found, cancellation);
    return new Counterexample(
        failed.judged().of().name(),
        found.results(),
        different.expected(),
        different.actual(),
        different.difference());
  }

  private static SmallDatabase database(SqlProblem problem, DatasetSchema schema, CaseTables tables)
      throws DataException {
    List<SmallDatabase.Table> found = new ArrayList<>();
    for (String name : problem.tables()) {
      TableSchema table =
          schema
              .table(name)
              .orElseThrow(() -> new DataException("there is no table named " + name));
      ResultTable rows = tables.tables().get(name);
      found.add(new SmallDatabase.Table(table, rows == null ? List.of() : rows.rows()));
    }
    return new SmallDatabase(found);
  }
}
