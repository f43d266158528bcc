package dryrun.grade;

import dryrun.bank.Judging;
import dryrun.bank.SqlProblem;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.dialect.OrderedLimit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Proves that the reference and every alternative pass every case on every engine that the item
/// claims, and that the reference keeps to the order that it asks for.
final class RightAnswersProof {
  private final SqlSandbox sandbox;
  private final ProblemData data;
  private final Findings findings;

  RightAnswersProof(SqlSandbox sandbox, ProblemData data, Findings findings) {
    this.sandbox = sandbox;
    this.data = data;
    this.findings = findings;
  }

  void prove(SqlProblem problem, Cancellation cancellation) {
    List<DataSource> datasets = data.all(problem);
    List<ExpectedResult> expected;
    try {
      expected = new References(sandbox).of(problem, datasets, cancellation);
    } catch (References.Unusable e) {
      findings.add("reference.sql", "gives no result: " + e.getMessage());
      return;
    }
    order(problem, expected);
    openTies(problem, expected.getFirst().table());
    for (String name : problem.engines()) {
      Engine engine = Engine.valueOf(name.toUpperCase(Locale.ROOT));
      passes(problem, "reference.sql", problem.reference(), engine, expected, cancellation);
      for (SqlProblem.Query alternative : problem.alternatives()) {
        String file = "alternatives/" + alternative.name() + ".sql";
        passes(problem, file, alternative, engine, expected, cancellation);
      }
    }
  }

  private void passes(
      SqlProblem problem,
      String file,
      SqlProblem.Query query,
      Engine engine,
      List<ExpectedResult> expected,
      Cancellation cancellation) {
    SqlRequest request = new SqlRequest(query.sql(), engine, data.all(problem), Limits.DEFAULT);
    List<SqlOutcome> outcomes = sandbox.run(request, cancellation);
    for (int i = 0; i < expected.size(); i++) {
      CaseJudgement judgement =
          CaseJudgement.of(outcomes.get(i), expected.get(i), problem.judging());
      String reason = judgement.result("").reason();
      String on = " on " + engine.name().toLowerCase(Locale.ROOT);
      String where = Findings.file(problem, data.cases(problem).get(i));
      switch (judgement) {
        case CaseJudgement.Right _ -> {}
        case CaseJudgement.Different _ ->
            findings.add(file, "fails" + on + " in " + where + ": " + reason);
        case CaseJudgement.Broken _ -> {
          // What cannot be planned fails on every case: once is enough.
          findings.add(file, "does not run" + on + " in " + where + ": " + reason);
          return;
        }
      }
    }
  }

  private void order(SqlProblem problem, List<ExpectedResult> expected) {
    ResultTable first = expected.getFirst().table();
    for (Judging.OrderKey key : problem.judging().order()) {
      if (OrderKeys.indexOf(first, key.column()) < 0) {
        findings.add(
            "item.json", "order names " + key.column() + ", which the reference does not return");
      }
    }
    for (int i = 0; i < expected.size(); i++) {
      Optional<Integer> row =
          OrderCheck.firstMisplaced(expected.get(i).table(), problem.judging().order());
      String where = Findings.file(problem, data.cases(problem).get(i));
      row.ifPresent(r ->
          findings.add(
              "reference.sql", "is not in the order of item.json in " + where + ": row " + r));
    }
  }

  private void openTies(SqlProblem problem, ResultTable result) {
    Optional<OrderedLimit> limit = OrderedLimit.of(problem.reference().sql());
    if (limit.isPresent() && References.keys(limit.get(), result).isEmpty()) {
      findings.add(
          "reference.sql",
          "is cut by LIMIT in an order that its columns do not show, so that ties cannot be judged:"
              + " order by columns of the result");
    }
  }
}
