package dryrun.grade.kata;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What processes are asked to run for a suite.
final class Requests {
  private static final int PATIENCE = 6;

  private Requests() {}

  /// All of a suite.
  ///
  /// @param classes of the answer and the tests
  /// @param special limits of single tests
  static Request of(
      KataSuite suite,
      Map<String, byte[]> classes,
      Map<String, byte[]> tests,
      Map<String, TestLimit> special,
      Optional<StreamJudge> stream) {
    List<Request.Call> calls = new ArrayList<>();
    suite.data().map(DataJudge::calls).ifPresent(calls::addAll);
    stream.map(StreamJudge::calls).ifPresent(calls::addAll);
    return new Request(
        suite.limits(),
        usual(suite),
        suite.capabilities().contains(Capability.FILES),
        special,
        classes,
        suite.resources(),
        TestClasses.toRun(tests),
        TestClasses.areVintage(tests),
        "",
        1,
        List.of(),
        calls,
        Optional.empty());
  }

  /// The size test alone, on the reference.
  ///
  /// @param repeats how many times at most
  static Request sizeTest(PreparedSuite suite, SizeTest test, int repeats) {
    Map<String, byte[]> classes = new LinkedHashMap<>(suite.reference());
    classes.putAll(suite.tests());
    KataLimits usual = suite.suite().limits();
    // Several runs, and the machine may be busy.
    KataLimits patient =
        new KataLimits(usual.test(), usual.all().multipliedBy(PATIENCE), usual.output());
    return new Request(
        patient,
        usual(suite.suite()),
        suite.suite().capabilities().contains(Capability.FILES),
        Map.of(test.test(), limit(suite.suite(), suite.suite().limits().test())),
        classes,
        suite.suite().resources(),
        TestClasses.toRun(suite.tests()),
        TestClasses.areVintage(suite.tests()),
        test.test(),
        repeats,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /// What a size test may take. Where an answer may start threads, the one that runs the test may
  /// leave them to compute, so the clock counts.
  static TestLimit limit(KataSuite suite, Duration time) {
    return suite.capabilities().contains(Capability.THREADS)
        ? TestLimit.byTheClock(time)
        : TestLimit.ofComputing(time, usual(suite).patience());
  }

  /// What any other test may take.
  private static TestLimit usual(KataSuite suite) {
    return suite.capabilities().contains(Capability.THREADS)
        ? TestLimit.byTheClock(suite.limits().test())
        : TestLimit.ofComputing(suite.limits());
  }

  /// Calls alone.
  static Request calls(KataSuite suite, Map<String, byte[]> classes, List<Request.Call> calls) {
    return new Request(
        suite.limits(),
        usual(suite),
        suite.capabilities().contains(Capability.FILES),
        Map.of(),
        classes,
        List.of(),
        List.of(),
        false,
        "",
        1,
        List.of(),
        calls,
        Optional.empty());
  }

  /// A call as a suite names it: `PairSum.pairs`.
  static Request.Call call(String name, String call, boolean prefixes, List<?> arguments) {
    int dot = call.lastIndexOf('.');
    return new Request.Call(
        name, call.substring(0, Math.max(0, dot)), call.substring(dot + 1), prefixes, arguments);
  }
}
