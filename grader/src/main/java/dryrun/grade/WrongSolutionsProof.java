package dryrun.grade;

import dryrun.bank.Kata;
import java.util.Optional;
import java.util.Set;

/// Proves that every known-wrong solution fails the test that it names, and that one of them is
/// caught by one test only.
record WrongSolutionsProof(Kata kata, JudgedSolutions solutions, KataFindings findings) {

  /// The slow solution is left out where time does not count; it fails the size test alone.
  ///
  /// @param slow the verdict on the slow solution, where there is one; that it must not pass is
  ///   said by the proof of the size test
  void prove(Optional<KataVerdict> slow) {
    boolean caughtByOne = kata.knownWrong().isEmpty();
    for (Kata.KnownWrong wrong : kata.knownWrong()) {
      if (isSlow(wrong) && !solutions.timed()) {
        caughtByOne = true;
        continue;
      }
      KataVerdict verdict =
          slow.filter(_ -> isSlow(wrong))
              .orElseGet(() -> solutions.judge(wrong.solution().sources()));
      Set<String> failed = JudgedSolutions.failed(verdict);
      String file = "wrong/" + wrong.solution().name();
      boolean said = isSlow(wrong) && slow.isPresent();
      if (failed.isEmpty() && !said) {
        findings.find(file, "must fail a test, and " + JudgedSolutions.sentence(verdict));
      } else if (!failed.isEmpty() && !failed.contains(wrong.caughtBy())) {
        findings.find(
            file, "must fail " + wrong.caughtBy() + ", and " + JudgedSolutions.sentence(verdict));
      }
      caughtByOne |= failed.size() == 1;
    }
    if (!caughtByOne) {
      findings.find("wrong", "one of the solutions must fail just one test, and none does");
    }
  }

  private boolean isSlow(Kata.KnownWrong wrong) {
    return kata.sizeTest()
        .map(Kata.SizeTest::slow)
        .filter(wrong.solution().name()::equals)
        .isPresent();
  }
}
