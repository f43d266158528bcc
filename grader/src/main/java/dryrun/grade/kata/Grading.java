package dryrun.grade.kata;

import dryrun.grade.KataVerdict;
import dryrun.grade.KataVerdict.Diagnostic;
import dryrun.grade.KataVerdict.Notes;
import dryrun.grade.KataVerdict.Reach;
import dryrun.sql.Cancellation;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;

/// The way of an answer: compile, look at its classes, run, judge.
final class Grading {
  /// How many runs of the size test show what the reference takes once it is compiled.
  private static final int WARM = 40;

  private static final int COLD = 1;

  private final Compiler compiler;
  private final Suites suites;
  private final Ground ground;
  private final Runs runs;

  Grading(Compiler compiler, Suites suites, Ground ground, ScheduledExecutorService clock) {
    this.compiler = compiler;
    this.suites = suites;
    this.ground = ground;
    this.runs = new Runs(ground, clock);
  }

  KataVerdict grade(KataJob job, Cancellation cancellation) {
    long start = System.nanoTime();
    PreparedSuite suite = suites.prepared(job.suite());
    if (suite.problem().isPresent()) {
      return undecided(suite.problem().get(), notes(List.of(), start));
    }
    Compiled answer = compiler.compile(job.answer(), Map.of());
    Compiled tests = tests(suite, answer);
    stopIf(cancellation);
    if (!answer.isUsable()) {
      return new KataVerdict.CompileError(answer.errors(), notes(List.of(), start));
    }
    if (!tests.isUsable()) {
      PreparedSuite.Problem problem =
          new PreparedSuite.Problem("The tests do not compile.", tests.errors());
      return undecided(problem, notes(List.of(), start));
    }
    Set<String> taken = new LinkedHashSet<>(answer.classes().keySet());
    taken.retainAll(tests.classes().keySet());
    List<Diagnostic> unlinked = Answers.unlinked(suite, answer, tests, taken);
    if (!unlinked.isEmpty()) {
      return new KataVerdict.CompileError(unlinked, notes(List.of(), start));
    }
    List<Reach> reaches =
        ClassScan.of(answer.classes(), Map.of(), new AllowedApi(job.suite().capabilities(), false));
    if (!suite.hasReference()) {
      Optional<PreparedSuite.Problem> forbidden =
          Suites.forbidden(job.suite(), tests.classes(), answer.classes());
      if (forbidden.isPresent()) {
        return undecided(forbidden.get(), notes(reaches, start));
      }
      if (job.trust() == Trust.UNTRUSTED) {
        reaches = Answers.withShadows(reaches, answer, job.suite().tests());
      }
    }
    Notes notes = notes(reaches, start);
    if (job.trust() == Trust.UNTRUSTED && !reaches.isEmpty()) {
      return new KataVerdict.Forbidden(List.of(), reaches, notes(List.of(), start));
    }
    return judge(job, suite, all(answer, tests), tests.classes(), notes, cancellation);
  }

  /// Does ahead what the first answer to a suite would wait for: compiles it and measures its
  /// reference.
  void prepare(KataSuite suite, Cancellation cancellation) {
    stopIf(cancellation);
    PreparedSuite prepared = suites.prepared(suite);
    if (prepared.problem().isEmpty() && prepared.hasReference()) {
      suite
          .sizeTest()
          .filter(size -> size.limit().isEmpty())
          .ifPresent(size -> sizeLimit(prepared, size, cancellation));
      suite.stream().ifPresent(s -> replays(prepared, new StreamJudge(s), cancellation));
    }
  }

  /// Judges the reference of a suite, for what that loads into this process.
  void rehearse(KataSuite suite, Cancellation cancellation) {
    if (!suite.reference().isEmpty()) {
      grade(new KataJob(suite, suite.reference(), suite.trust()), cancellation);
    }
  }

  Optional<SizeLimit> sizeLimit(KataSuite suite, Cancellation cancellation) {
    PreparedSuite prepared = suites.prepared(suite);
    if (suite.sizeTest().isEmpty() || prepared.problem().isPresent()) {
      return Optional.empty();
    }
    return measure(prepared, suite.sizeTest().get(), WARM, cancellation);
  }

  private KataVerdict judge(
      KataJob job,
      PreparedSuite suite,
      Map<String, byte[]> classes,
      Map<String, byte[]> tests,
      Notes notes,
      Cancellation cancellation) {
    Optional<SizeTest> size = job.suite().sizeTest();
    Optional<Duration> limit =
        size.flatMap(test ->
            test.limit().or(() -> sizeLimit(suite, test, cancellation).map(SizeLimit::limit)));
    if (size.isPresent() && limit.isEmpty()) {
      return undecided(
          new PreparedSuite.Problem(
              "The reference of this kata does not pass " + size.get().test() + ".", List.of()),
          notes);
    }
    Optional<StreamJudge> stream = job.suite().stream().map(StreamJudge::new);
    Map<String, List<byte[]>> expected = Map.of();
    if (stream.isPresent()) {
      Optional<Map<String, List<byte[]>>> results = replays(suite, stream.get(), cancellation);
      if (results.isEmpty()) {
        return undecided(
            new PreparedSuite.Problem(
                "The reference of this kata does not get through its replays.", List.of()),
            notes);
      }
      expected = results.get();
    }
    Map<String, List<byte[]>> right = expected;
    Function<Optional<Duration>, KataVerdict> attempt =
        sizeLimit -> {
          Map<String, TestLimit> special = new LinkedHashMap<>();
          sizeLimit.ifPresent(
              most -> special.put(size.orElseThrow().test(), Requests.limit(job.suite(), most)));
          Request request = Requests.of(job.suite(), classes, tests, special, stream);
          long start = System.nanoTime();
          List<Report> reports = runs.all(request, cancellation);
          Duration running = Duration.ofNanos(System.nanoTime() - start);
          Notes after = new Notes(notes.lint(), ground.isolation(), notes.compiling(), running);
          return new Judgement(job, request, stream, right).of(reports, after);
        };
    KataVerdict verdict = attempt.apply(limit);
    if (size.isPresent() && size.get().limit().isEmpty() && overran(verdict, size.get())) {
      // The limit was measured warm, and an answer runs cold: it gets ten times what the reference
      // takes in the same circumstances, now.
      Optional<Duration> cold =
          measure(suite, size.get(), COLD, cancellation).map(SizeLimit::limit);
      if (cold.isPresent() && cold.get().compareTo(limit.orElseThrow()) > 0) {
        return attempt.apply(cold);
      }
    }
    return verdict;
  }

  private static boolean overran(KataVerdict verdict, SizeTest test) {
    return verdict instanceof KataVerdict.Timeout timeout
        && timeout.running().test().equals(Optional.of(test.test()));
  }

  private Compiled tests(PreparedSuite suite, Compiled answer) {
    if (suite.hasReference() || !answer.isUsable()) {
      return new Compiled(suite.tests(), List.of());
    }
    Compiled tests = compiler.compile(suite.suite().tests(), answer.classes());
    return new Compiled(TestClasses.enabled(tests.classes()), tests.errors());
  }

  /// The limit that judges answers, measured once.
  private Optional<SizeLimit> sizeLimit(
      PreparedSuite suite, SizeTest test, Cancellation cancellation) {
    return suite.sizeLimit(() -> measure(suite, test, WARM, cancellation));
  }

  /// What the reference takes now: the shortest of its runs in one process.
  private Optional<SizeLimit> measure(
      PreparedSuite suite, SizeTest test, int runsAtMost, Cancellation cancellation) {
    Report report = runs.one(Requests.sizeTest(suite, test, runsAtMost), cancellation);
    boolean passed = report.finished().stream().allMatch(Report.Finished::passed);
    if (report.end() != Report.End.DONE || !passed || report.done().size() != 1) {
      return Optional.empty();
    }
    return report.finished().stream()
        .map(Report.Finished::elapsed)
        .min(Comparator.naturalOrder())
        .map(SizeLimit::of);
  }

  private Optional<Map<String, List<byte[]>>> replays(
      PreparedSuite suite, StreamJudge judge, Cancellation cancellation) {
    return suite.streamResults(() -> replayed(suite, judge, cancellation));
  }

  private Optional<Map<String, List<byte[]>>> replayed(
      PreparedSuite suite, StreamJudge judge, Cancellation cancellation) {
    Report report =
        runs.one(Requests.calls(suite.suite(), suite.reference(), judge.calls()), cancellation);
    boolean complete = report.finished().stream().allMatch(Report.Finished::passed);
    return report.end() == Report.End.DONE && complete
        ? Optional.of(Map.copyOf(report.values()))
        : Optional.empty();
  }

  private static Map<String, byte[]> all(Compiled answer, Compiled tests) {
    Map<String, byte[]> classes = new LinkedHashMap<>(answer.classes());
    classes.putAll(tests.classes());
    return classes;
  }

  private Notes notes(List<Reach> lint, long start) {
    return new Notes(
        lint, ground.isolation(), Duration.ofNanos(System.nanoTime() - start), Duration.ZERO);
  }

  private static KataVerdict undecided(PreparedSuite.Problem problem, Notes notes) {
    return new KataVerdict.Undecided(problem.reason(), problem.diagnostics(), notes);
  }

  private static void stopIf(Cancellation cancellation) {
    if (cancellation.isCancelled()) {
      throw new CancellationException("the run was cancelled");
    }
  }
}
