package dryrun.grade;

import dryrun.bank.SqlProblem;
import dryrun.bank.SqlProblem.MutationScore;

/// Proves that the cases of a problem are as strong as they are said to be, where it is said.
final class StrengthProof {
  private static final double LEAST_SCORE = 0.95;
  private static final int EXCUSED_OF = 10;

  private final Findings findings;

  StrengthProof(Findings findings) {
    this.findings = findings;
  }

  void prove(SqlProblem problem) {
    problem.mutationScore().ifPresent(score -> prove(problem, score));
  }

  private void prove(SqlProblem problem, MutationScore score) {
    String again = ": write the cases again with bank strengthen";
    if (!score.of().equals(CasesHash.of(problem))) {
      findings.add("item.json", "mutationScore was measured of other files" + again);
    }
    if (score.score() < LEAST_SCORE) {
      findings.add(
          "item.json",
          "the cases kill %d of %d mutants, and %.2f of those that differ is asked for"
              .formatted(score.killed(), score.mutants() - score.equivalent(), LEAST_SCORE));
    }
    if (score.equivalent() * EXCUSED_OF > score.mutants()) {
      findings.add(
          "item.json",
          "%d of %d mutants are taken to mean the same, and more than a tenth is too many: is all"
                  .formatted(score.equivalent(), score.mutants())
              + " of the reference needed?");
    }
  }
}
