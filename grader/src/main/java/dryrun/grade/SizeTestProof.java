package dryrun.grade;

import dryrun.bank.Kata;
import dryrun.grade.kata.KataLimits;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.KataSuite;
import dryrun.grade.kata.SizeLimit;
import dryrun.grade.kata.SizeTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Proves that the size test leaves a right solution room and a slow one none.
final class SizeTestProof {
  /// How many times what the reference takes the limit must be at least.
  private static final int ROOM = 5;

  private static final int TRIES = 3;

  /// How many times as long it may take on a machine that is busy with something else.
  private static final int BUSY = 10;

  private static final Duration OTHER_TESTS = Duration.ofSeconds(20);

  private final Kata kata;
  private final KataRunner runner;
  private final JudgedSolutions solutions;
  private final KataFindings findings;
  private final int margin;
  private Optional<KataVerdict> slow = Optional.empty();

  SizeTestProof(
      Kata kata, KataRunner runner, JudgedSolutions solutions, KataFindings findings, int margin) {
    this.kata = kata;
    this.runner = runner;
    this.solutions = solutions;
    this.findings = findings;
    this.margin = margin;
  }

  /// The verdict on the slow solution, once it is proved. Where it passes, a finding says so.
  Optional<KataVerdict> slow() {
    return slow;
  }

  /// @param figures gets `limitOverReference` and `slowOverLimit`; the latter is no more than the
  ///   margin, after which the slow solution is stopped
  void prove(Map<String, Double> figures) {
    if (kata.sizeTest().isEmpty()) {
      return;
    }
    KataSuite suite = KataSuites.all(kata);
    Optional<SizeLimit> limit = runner.sizeLimit(suite, solutions.cancellation());
    if (limit.isEmpty()) {
      findings.find("item.json", "the size test is not among the tests that the reference passes");
      return;
    }
    proveRoom(suite, limit.get(), figures);
    proveSlow(suite, limit.get().limit(), figures);
  }

  /// Measures the reference once more, in a process of its own: its time must be one that returns.
  /// The best of some counts, as the machine may be busy with something else.
  private void proveRoom(KataSuite suite, SizeLimit limit, Map<String, Double> figures) {
    double factor = 0;
    for (int i = 0; i < TRIES && factor < ROOM; i++) {
      factor =
          runner
              .sizeLimit(suite, solutions.cancellation())
              .map(again -> ratio(limit.limit(), again.reference()))
              .orElse(factor);
    }
    figures.put("limitOverReference", factor);
    if (factor < ROOM) {
      findings.find(
          "reference",
          "takes too long in the size test: its limit is %.1f times that, and must be %d times"
              .formatted(factor, ROOM));
    }
  }

  private void proveSlow(KataSuite suite, Duration limit, Map<String, Double> figures) {
    Kata.KnownWrong wrong =
        kata.knownWrong().stream()
            .filter(each -> each.solution().name().equals(size().slow()))
            .findFirst()
            .orElseThrow();
    Duration longest = limit.multipliedBy(margin);
    KataVerdict verdict = solutions.judge(letRun(suite, longest), wrong.solution().sources());
    slow = Optional.of(verdict);
    String file = "wrong/" + wrong.solution().name();
    boolean stopped = JudgedSolutions.stopped(verdict).test().equals(Optional.of(size().test()));
    boolean ended = sizeTest(verdict).filter(KataVerdict.TestResult::passed).isPresent();
    if (stopped) {
      figures.put("slowOverLimit", (double) margin);
      List<String> others =
          JudgedSolutions.failed(verdict).stream().filter(t -> !t.equals(size().test())).toList();
      if (verdict.tests().stream().anyMatch(test -> others.contains(test.name()))) {
        findings.find(
            file, "must be right, only too slow, and fails " + String.join(", ", others) + " too");
      }
    } else if (ended) {
      double factor = ratio(sizeTest(verdict).orElseThrow().elapsed(), limit);
      figures.put("slowOverLimit", factor);
      findings.find(
          file,
          "must take %d times the limit of the size test, and takes %.1f times"
              .formatted(margin, factor));
    } else {
      findings.find(file, "must be right, only too slow, and " + JudgedSolutions.sentence(verdict));
    }
  }

  private KataSuite letRun(KataSuite suite, Duration longest) {
    return new KataSuite(
        suite.reference(),
        suite.tests(),
        suite.resources(),
        suite.data(),
        suite.stream(),
        Optional.of(new SizeTest(size().test(), Optional.of(longest))),
        suite.trust(),
        suite.capabilities(),
        new KataLimits(
            suite.limits().test(),
            longest.multipliedBy(BUSY).plus(OTHER_TESTS),
            suite.limits().output()));
  }

  private Kata.SizeTest size() {
    return kata.sizeTest().orElseThrow();
  }

  private Optional<KataVerdict.TestResult> sizeTest(KataVerdict verdict) {
    return verdict.tests().stream().filter(t -> t.name().equals(size().test())).findFirst();
  }

  private static double ratio(Duration over, Duration under) {
    return Math.round(10.0 * over.toNanos() / Math.max(under.toNanos(), 1)) / 10.0;
  }
}
