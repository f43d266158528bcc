package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict.CaseResult;
import dryrun.sql.Cancellation;
import dryrun.sql.Engine;
import java.util.List;

/// Proves that every known-wrong answer is judged wrong, and that the cases are fine enough to
/// catch one that fails in a single one of them.
final class WrongAnswersProof {
  private final SqlGrader grader;
  private final Findings findings;

  WrongAnswersProof(SqlGrader grader, Findings findings) {
    this.grader = grader;
    this.findings = findings;
  }

  void prove(SqlProblem problem, Cancellation cancellation) {
    boolean subtle = false;
    for (SqlProblem.KnownWrong wrong : problem.knownWrong()) {
      String file = "known-wrong/" + wrong.query().name() + ".sql";
      switch (grader.grade(problem, wrong.query().sql(), Engine.AUTO, cancellation)) {
        case SqlVerdict.Wrong verdict -> subtle |= failsOneHiddenCaseOnly(problem, verdict.cases());
        case SqlVerdict.Pass _ ->
            findings.add(file, "is judged right: add a case on which it fails");
        case SqlVerdict.NotRun verdict ->
            findings.add(
                file, "does not run, so that it shows nothing: " + verdict.error().message());
        case SqlVerdict.Undecided verdict -> findings.add(file, verdict.reason());
      }
    }
    if (!subtle && findings.isEmpty()) {
      findings.add(
          "known-wrong",
          "none fails on exactly one hidden case and on nothing else: add such a mistake, or split"
              + " a case");
    }
  }

  /// Of the cases that a person wrote.
  private static boolean failsOneHiddenCaseOnly(SqlProblem problem, List<CaseResult> cases) {
    List<String> generated =
        problem.cases().stream()
            .filter(SqlProblem.Case::isGenerated)
            .map(SqlProblem.Case::name)
            .toList();
    return cases.getFirst().passed()
        && cases.stream().filter(c -> !c.passed() && !generated.contains(c.name())).count() == 1;
  }
}
