package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict.CaseResult;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Judges answers to SQL problems on the visible sample and on every hidden case.
public final class SqlGrader {
  private static final String LOST_TWICE =
      "The process that ran your answer ended twice, which says nothing of the answer.";

  private static final Duration SHRINKING = Duration.ofMillis(400);

  private final SqlSandbox sandbox;
  private final References references;
  private final ProblemData data;
  private final SecondOpinion secondOpinion;
  private final AccidentalOrder accidentalOrder;
  private final PlanProof plans;

  /// Judges in a sandbox that finds datasets as they are named; see [DatasetSources].
  public SqlGrader(SqlSandbox sandbox) {
    this(sandbox, DatasetSources::of);
  }

  /// @param datasets where the tables of a problem are declared
  public SqlGrader(SqlSandbox sandbox, Function<SqlProblem.Dataset, DataSource> datasets) {
    this(sandbox, datasets, SHRINKING);
  }

  /// @param shrinking how long to look for a smaller counterexample; zero shows the failing case as
  ///   it is
  public SqlGrader(
      SqlSandbox sandbox, Function<SqlProblem.Dataset, DataSource> datasets, Duration shrinking) {
    this.sandbox = sandbox;
    this.references = new References(sandbox);
    this.data = new ProblemData(datasets);
    this.secondOpinion =
        new SecondOpinion(
            sandbox, data, new SmallestCounterexample(sandbox, references, data, shrinking));
    this.accidentalOrder = new AccidentalOrder(sandbox, data);
    this.plans = new PlanProof(sandbox, data);
  }

  /// Judges an answer: it is planned once and run on every case, and its results are compared with
  /// those of the reference.
  ///
  /// @param engine the engine to run it on first; another one is asked before it is called wrong
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  public SqlVerdict grade(
      SqlProblem problem, String answer, Engine engine, Cancellation cancellation) {
    List<DataSource> datasets = data.all(problem);
    List<ExpectedResult> expected;
    try {
      expected = references.of(problem, datasets, cancellation);
    } catch (References.Unusable e) {
      String reason = "The reference of this problem gives no result: " + e.getMessage();
      return new SqlVerdict.Undecided(List.of(), reason);
    }
    SqlRequest request = new SqlRequest(answer, engine, datasets, Limits.DEFAULT);
    List<SqlOutcome> outcomes = sandbox.run(request, cancellation);
    if (isLost(outcomes)) {
      outcomes = sandbox.run(request, cancellation);
    }
    if (isLost(outcomes)) {
      return new SqlVerdict.Undecided(List.of(), LOST_TWICE);
    }
    List<JudgedCase> judged = new ArrayList<>();
    for (int i = 0; i < datasets.size(); i++) {
      judged.add(
          new JudgedCase(
              data.cases(problem).get(i),
              outcomes.get(i),
              expected.get(i),
              CaseJudgement.of(outcomes.get(i), expected.get(i), problem.judging())));
    }
    return verdict(problem, answer, judged, cancellation);
  }

  private static boolean isLost(List<SqlOutcome> outcomes) {
    return outcomes.stream()
        .anyMatch(outcome ->
            outcome instanceof SqlOutcome.Failed failed
                && failed.error().kind() == SqlError.Kind.LOST);
  }

  /// Runs a statement on the visible sample only, without judging it.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  public SqlOutcome practise(
      SqlProblem problem, String sql, Engine engine, Cancellation cancellation) {
    DataSource sample = data.source(problem, problem.sample());
    SqlRequest request = new SqlRequest(sql, engine, List.of(sample), Limits.DEFAULT);
    return sandbox.run(request, cancellation).getFirst();
  }

  /// What a right answer gives on the visible sample; empty when the reference gives nothing.
  public Optional<ResultTable> expectedOnSample(SqlProblem problem, Cancellation cancellation) {
    try {
      return Optional.of(
          references.of(problem, data.all(problem), cancellation).getFirst().table());
    } catch (References.Unusable e) {
      return Optional.empty();
    }
  }

  private SqlVerdict verdict(
      SqlProblem problem, String answer, List<JudgedCase> judged, Cancellation cancellation) {
    List<CaseResult> results = judged.stream().map(JudgedCase::result).toList();
    Optional<SqlError> error = judged.stream().flatMap(j -> j.error().stream()).findFirst();
    if (error.isPresent() && error.get().kind() != SqlError.Kind.RUNTIME) {
      return new SqlVerdict.NotRun(results, error.get());
    }
    List<JudgedCase> different = judged.stream().filter(JudgedCase::isDifferent).toList();
    if (different.isEmpty()) {
      return error
          .<SqlVerdict>map(e -> new SqlVerdict.NotRun(results, e))
          .or(() -> accidentalOrder.on(problem, answer, judged, cancellation))
          .orElseGet(() -> new SqlVerdict.Pass(results, plans.same(problem, answer)));
    }
    return secondOpinion.on(problem, answer, different, results, cancellation);
  }
}
