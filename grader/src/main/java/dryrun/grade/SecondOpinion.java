package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict.CaseResult;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Asks the other engine before an answer is called wrong.
///
/// The answer is wrong when the other engine finds it wrong as well on a case where it failed, or
/// cannot run it. Both engines need not give the same wrong rows: an answer that leaves open which
/// of two rows it takes is wrong whichever it takes. Where the other engine finds the answer right
/// on every case that failed, nothing is decided.
final class SecondOpinion {
  private final SqlSandbox sandbox;
  private final ProblemData data;
  private final SmallestCounterexample smallest;

  SecondOpinion(SqlSandbox sandbox, ProblemData data, SmallestCounterexample smallest) {
    this.sandbox = sandbox;
    this.data = data;
    this.smallest = smallest;
  }

  /// The verdict on an answer that differs from the reference on the cases given. The smallest case
  /// becomes the counterexample, made smaller still.
  SqlVerdict on(
      SqlProblem problem,
      String answer,
      List<JudgedCase> different,
      List<CaseResult> results,
      Cancellation cancellation) {
    List<DataSource> datasets =
        different.stream().map(judged -> data.source(problem, judged.of())).toList();
    List<CaseTables> tables = CaseTables.read(sandbox, problem, datasets, cancellation);
    Engine other = other(different.getFirst().outcome());
    SqlRequest request = new SqlRequest(answer, other, datasets, Limits.DEFAULT);
    List<SqlOutcome> second = sandbox.run(request, cancellation);
    List<Integer> bySize = new ArrayList<>();
    for (int i = 0; i < different.size(); i++) {
      bySize.add(i);
    }
    bySize.sort(Comparator.comparingInt(i -> tables.get(i).size()));
    for (int i : bySize) {
      JudgedCase judged = different.get(i);
      CaseJudgement opinion = CaseJudgement.of(second.get(i), judged.expected(), problem.judging());
      if (!(opinion instanceof CaseJudgement.Right)
          && judged.judgement() instanceof CaseJudgement.Different d) {
        Engine first = other == Engine.H2 ? Engine.CALCITE : Engine.H2;
        FailedAnswer failed = new FailedAnswer(problem, answer, first, other, judged, d);
        return new SqlVerdict.Wrong(results, smallest.of(failed, tables.get(i), cancellation));
      }
    }
    JudgedCase shown = different.get(bySize.getFirst());
    return new SqlVerdict.Undecided(
        results,
        "The engines disagree on %s: %s finds the answer right, and on the other one: %s"
            .formatted(shown.of().name(), name(other), shown.result().reason()));
  }

  private static Engine other(SqlOutcome outcome) {
    boolean byCalcite =
        switch (outcome) {
          case SqlOutcome.Rows rows -> rows.engine() == Engine.CALCITE;
          case SqlOutcome.Changed changed -> changed.engine() == Engine.CALCITE;
          case SqlOutcome.Failed failed -> false;
        };
    return byCalcite ? Engine.H2 : Engine.CALCITE;
  }

  private static String name(Engine engine) {
    return engine == Engine.H2 ? "H2" : "Calcite";
  }
}
