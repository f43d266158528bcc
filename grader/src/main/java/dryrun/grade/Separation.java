package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.grade.rows.SmallDatabase;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs an answer and the reference over databases of a few rows.
final class Separation {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), 10_000, 128L << 20);

  private final SqlSandbox sandbox;
  private final References references;
  private final SqlProblem problem;
  private final DataSource base;
  private final String answer;
  private final Engine engine;

  /// @param base where the tables are declared
  /// @param engine for the answer
  Separation(
      SqlSandbox sandbox,
      References references,
      SqlProblem problem,
      DataSource base,
      String answer,
      Engine engine) {
    this.sandbox = sandbox;
    this.references = references;
    this.problem = problem;
    this.base = base;
    this.answer = answer;
    this.engine = engine;
  }

  /// Whether the answer gives another result than the reference. Not where either gives none; and
  /// not where both results are without rows, which would show nothing.
  List<Boolean> separates(List<SmallDatabase> databases, Cancellation cancellation) {
    return judge(databases, cancellation).stream()
        .map(judgement -> judgement.filter(Separation::showsRows).isPresent())
        .toList();
  }

  private static boolean showsRows(CaseJudgement judgement) {
    return judgement instanceof CaseJudgement.Different different
        && !(different.expected().rows().isEmpty() && different.actual().rows().isEmpty());
  }

  /// Whether the answer is anything but right.
  List<Boolean> doesNotAccept(List<SmallDatabase> databases, Cancellation cancellation) {
    return judge(databases, cancellation).stream()
        .map(judgement -> judgement.filter(j -> !(j instanceof CaseJudgement.Right)).isPresent())
        .toList();
  }

  /// Whether the reference gives the same result when the rows of the tables are turned round.
  List<Boolean> isSteady(List<SmallDatabase> databases, Cancellation cancellation) {
    List<Optional<ExpectedResult>> expected = expected(databases, cancellation);
    List<Optional<ExpectedResult>> turned =
        expected(databases.stream().map(SmallDatabase::turned).toList(), cancellation);
    List<Boolean> steady = new ArrayList<>();
    for (int i = 0; i < databases.size(); i++) {
      steady.add(
          expected.get(i).isPresent()
              && turned.get(i).isPresent()
              && CaseJudgement.compare(
                      turned.get(i).get().table(), expected.get(i).get(), problem.judging())
                  instanceof CaseJudgement.Right);
    }
    return steady;
  }

  /// How the results differ on a database that separates them.
  CaseJudgement.Different difference(SmallDatabase database, Cancellation cancellation) {
    if (judge(List.of(database), cancellation).getFirst().orElse(null)
        instanceof CaseJudgement.Different different) {
      return different;
    }
    throw new IllegalStateException("the same rows gave another result");
  }

  private List<Optional<CaseJudgement>> judge(
      List<SmallDatabase> databases, Cancellation cancellation) {
    List<Optional<ExpectedResult>> expected = expected(databases, cancellation);
    List<SqlOutcome> outcomes =
        sandbox.run(new SqlRequest(answer, engine, sources(databases), LIMITS), cancellation);
    List<Optional<CaseJudgement>> judgements = new ArrayList<>();
    for (int i = 0; i < databases.size(); i++) {
      SqlOutcome outcome = outcomes.get(i);
      judgements.add(
          expected.get(i).map(right -> CaseJudgement.of(outcome, right, problem.judging())));
    }
    return judgements;
  }

  private List<Optional<ExpectedResult>> expected(
      List<SmallDatabase> databases, Cancellation cancellation) {
    return references.onEach(problem, sources(databases), cancellation);
  }

  private List<DataSource> sources(List<SmallDatabase> databases) {
    return databases.stream().map(database -> database.over(base)).toList();
  }
}
