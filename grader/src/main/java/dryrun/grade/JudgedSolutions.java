package dryrun.grade;

import dryrun.bank.Kata;
import dryrun.grade.kata.KataJob;
import dryrun.grade.kata.KataLimits;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.KataSuite;
import dryrun.grade.kata.SizeTest;
import dryrun.grade.kata.Trust;
import dryrun.sql.Cancellation;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Judges the solutions of a kata as if a stranger had handed them in.
///
/// @param timed whether limits are those of a drill; otherwise they are wide, for a machine that
///   may be busy with something else
record JudgedSolutions(Kata kata, KataRunner runner, boolean timed, Cancellation cancellation) {
  private static final Duration WIDE = Duration.ofSeconds(30);

  KataVerdict judge(Kata.Sources sources) {
    KataSuite suite = KataSuites.all(kata);
    return judge(timed ? suite : wide(suite), sources);
  }

  /// The same with limits for a machine that may be busy with something else.
  static KataSuite wide(KataSuite suite) {
    Duration all = WIDE.multipliedBy(4);
    return new KataSuite(
        suite.reference(),
        suite.tests(),
        suite.resources(),
        suite.data(),
        suite.stream(),
        suite.sizeTest().map(size -> new SizeTest(size.test(), Optional.of(all))),
        suite.trust(),
        suite.capabilities(),
        new KataLimits(WIDE, all.multipliedBy(2), suite.limits().output()));
  }

  KataVerdict judge(KataSuite suite, Kata.Sources sources) {
    return runner.run(
        new KataJob(suite, KataSuites.answer(kata, sources), Trust.UNTRUSTED), cancellation);
  }

  /// The names of the tests that a solution fails, the one in which it was stopped among them; each
  /// once, however many sets of arguments it fails.
  static Set<String> failed(KataVerdict verdict) {
    Set<String> names = new TreeSet<>();
    verdict.tests().stream()
        .filter(test -> !test.passed())
        .forEach(test -> names.add(plain(test.name())));
    stopped(verdict).test().ifPresent(test -> names.add(plain(test)));
    return names;
  }

  /// The test that was running when a solution was stopped.
  static KataVerdict.Running stopped(KataVerdict verdict) {
    return switch (verdict) {
      case KataVerdict.Timeout timeout -> timeout.running();
      case KataVerdict.Memory memory -> memory.running();
      case KataVerdict.OutputLimit limit -> limit.running();
      case KataVerdict.Crash crash -> crash.running();
      case KataVerdict.Pass _,
          KataVerdict.Fail _,
          KataVerdict.CompileError _,
          KataVerdict.Forbidden _,
          KataVerdict.Undecided _ ->
          KataVerdict.Running.NOTHING;
    };
  }

  /// Without the number of the set of arguments; `replay` for every replay.
  private static String plain(String test) {
    return test.replaceFirst("\\[\\d+]$", "").replaceFirst("^replay \\d+$", "replay");
  }

  /// How a judgement went, in one sentence.
  static String sentence(KataVerdict verdict) {
    return switch (verdict) {
      case KataVerdict.Pass _ -> "passes every test";
      case KataVerdict.Fail _ -> "fails " + String.join(", ", failed(verdict));
      case KataVerdict.CompileError error ->
          error.diagnostics().stream()
              .findFirst()
              .map(first ->
                  "does not compile: %s:%d: %s"
                      .formatted(first.file(), first.line(), first.message()))
              .orElse("does not compile");
      case KataVerdict.Timeout timeout -> "takes too long" + in(timeout.running());
      case KataVerdict.Memory memory -> "needs too much memory" + in(memory.running());
      case KataVerdict.OutputLimit limit -> "prints too much" + in(limit.running());
      case KataVerdict.Forbidden forbidden ->
          "is forbidden: "
              + forbidden.reaches().getFirst().what()
              + " in "
              + forbidden.reaches().getFirst().usedIn();
      case KataVerdict.Crash crash -> "crashes" + in(crash.running()) + ": " + crash.reason();
      case KataVerdict.Undecided undecided ->
          "cannot be judged: "
              + undecided.reason()
              + undecided.diagnostics().stream()
                  .findFirst()
                  .map(d -> " (" + d.file() + ":" + d.line() + ": " + d.message() + ")")
                  .orElse("");
    };
  }

  private static String in(KataVerdict.Running running) {
    return running.test().map(test -> " in " + test).orElse("");
  }
}
