package dryrun.grade;

import dryrun.bank.Kata;

/// Proves that the reference and every alternative pass, and that the starter compiles and fails.
record RightSolutionsProof(Kata kata, JudgedSolutions solutions, KataFindings findings) {
  /// A right solution may run out of time on a machine that is busy with something else.
  private static final int TRIES = 3;

  void prove() {
    passes("reference", kata.reference().sources());
    for (Kata.Solution alternative : kata.alternatives()) {
      passes("alternatives/" + alternative.name(), alternative.sources());
    }
    boolean passes = kata.imported().map(Kata.Imported::starterPasses).orElse(false);
    if (passes) {
      passes("starter", kata.starter());
    } else {
      starterFails();
    }
  }

  private void passes(String file, Kata.Sources sources) {
    KataVerdict verdict = solutions.judge(sources);
    for (int i = 1; i < TRIES && verdict instanceof KataVerdict.Timeout; i++) {
      verdict = solutions.judge(sources);
    }
    if (!(verdict instanceof KataVerdict.Pass)) {
      findings.find(file, "must pass, and " + JudgedSolutions.sentence(verdict));
    }
  }

  private void starterFails() {
    KataVerdict verdict = solutions.judge(kata.starter());
    switch (verdict) {
      case KataVerdict.Pass _,
          KataVerdict.CompileError _,
          KataVerdict.Forbidden _,
          KataVerdict.Undecided _ ->
          findings.find(
              "starter", "must compile and fail, and " + JudgedSolutions.sentence(verdict));
      case KataVerdict.Fail _,
          KataVerdict.Timeout _,
          KataVerdict.Memory _,
          KataVerdict.OutputLimit _,
          KataVerdict.Crash _ -> {}
    }
  }
}
