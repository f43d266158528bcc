package dryrun.grade.kata;

import dryrun.grade.KataVerdict;
import dryrun.grade.KataVerdict.Notes;
import dryrun.grade.KataVerdict.Reach;
import dryrun.grade.KataVerdict.Running;
import dryrun.grade.KataVerdict.TestResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes a verdict of what processes said.
final class Judgement {
  private final KataJob job;
  private final Request request;
  private final Optional<StreamJudge> stream;
  private final Map<String, List<byte[]>> expected;
  private final Places places;
  private final Map<String, DataCase> cases;

  /// @param expected what the reference gives in the replays of the stream
  Judgement(
      KataJob job,
      Request request,
      Optional<StreamJudge> stream,
      Map<String, List<byte[]>> expected) {
    this.job = job;
    this.request = request;
    this.stream = stream;
    this.expected = expected;
    this.places = new Places(job);
    this.cases =
        job.suite().data().map(DataTests::cases).orElse(List.of()).stream()
            .collect(Collectors.toMap(DataCase::name, Function.identity(), (a, b) -> a));
  }

  /// @param reports of the processes that ran one after the other; never empty
  KataVerdict of(List<Report> reports, Notes notes) {
    List<TestResult> tests = new ArrayList<>();
    for (Report report : reports) {
      report.finished().forEach(test -> tests.add(result(test, report)));
    }
    for (Report report : reports) {
      if (report.end() != Report.End.DONE) {
        return stopped(report, tests, notes);
      }
    }
    Optional<Report.Finished> memory =
        reports.stream()
            .flatMap(report -> report.finished().stream())
            .filter(test -> test.type().equals("java.lang.OutOfMemoryError"))
            .findFirst();
    if (memory.isPresent()) {
      Report.Started test = memory.get().test();
      Running running =
          new Running(
              Optional.of(test.name()), test.input(), places.inAnswer(memory.get().trace()));
      return new KataVerdict.Memory(tests, running, notes);
    }
    if (tests.isEmpty()) {
      return new KataVerdict.Undecided("This kata has no tests.", List.of(), notes);
    }
    return tests.stream().allMatch(TestResult::passed)
        ? new KataVerdict.Pass(tests, notes)
        : new KataVerdict.Fail(tests, notes);
  }

  private KataVerdict stopped(Report report, List<TestResult> tests, Notes notes) {
    Running running = running(report);
    return switch (report.end()) {
      case DONE -> new KataVerdict.Pass(tests, notes);
      case HUNG -> {
        Duration limit =
            report
                .running()
                .map(test -> request.limit(test.name()).time())
                .orElse(request.limits().test());
        yield new KataVerdict.Timeout(tests, running, limit, notes);
      }
      case OVERRUN -> new KataVerdict.Timeout(tests, running, request.limits().all(), notes);
      case MEMORY -> new KataVerdict.Memory(tests, running, notes);
      case OUTPUT -> new KataVerdict.OutputLimit(tests, running, notes);
      case THREADS ->
          new KataVerdict.Crash(tests, running, "It started more threads than it may.", notes);
      case FORGED -> {
        Reach reach = new Reach("writes where only results are written", places.anyFile());
        yield new KataVerdict.Forbidden(List.of(), List.of(reach), notes);
      }
      case DIED -> new KataVerdict.Crash(tests, running, died(report), notes);
      case UNUSABLE ->
          new KataVerdict.Undecided(
              "The process for the answer could not start: " + report.detail(), List.of(), notes);
    };
  }

  private static String died(Report report) {
    boolean ended = report.detail().matches("exit code -?\\d+");
    return "The program ended before its tests did"
        + (ended ? ", as System.exit makes it do: " : ": ")
        + report.detail()
        + ".";
  }

  private Running running(Report report) {
    return report
        .running()
        .map(test ->
            new Running(
                Optional.of(test.name()), input(test, report), places.inAnswer(report.trace())))
        .orElse(Running.NOTHING);
  }

  private Optional<String> input(Report.Started test, Report report) {
    DataCase asked = cases.get(test.id());
    if (asked != null) {
      return Optional.of(ValueText.ofAll(asked.arguments()));
    }
    if (stream.isPresent() && stream.get().knows(test.name())) {
      int results = report.values().getOrDefault(test.id(), List.of()).size();
      return Optional.of(stream.get().input(test.name(), results));
    }
    return test.input().or(() -> places.statement(report.trace()));
  }

  private TestResult result(Report.Finished test, Report report) {
    TestResult plain =
        new TestResult(
            test.test().name(),
            test.passed(),
            test.passed() ? "" : Thrown.words(test.type(), test.message()),
            test.expected(),
            test.actual(),
            test.test().input(),
            Thrown.isAssertion(test.type()) ? Optional.empty() : places.inAnswer(test.trace()),
            test.prints(),
            test.elapsed());
    DataCase asked = cases.get(test.test().id());
    if (asked != null) {
      return DataJudge.judge(job.suite().data().orElseThrow(), asked, plain, report.values());
    }
    if (stream.isPresent() && stream.get().knows(test.test().id())) {
      String name = test.test().id();
      return stream
          .get()
          .judge(
              plain,
              report.values().getOrDefault(name, List.of()),
              expected.getOrDefault(name, List.of()));
    }
    return plain;
  }
}
