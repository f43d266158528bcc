package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dryrun.grade.KataVerdict;
import dryrun.grade.KataVerdict.TestResult;
import dryrun.sql.Cancellation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataTestsTest {
  private final ChildRunner runner = new ChildRunner(QuickProcesses.settings().withReuse());

  @AfterAll
  void close() {
    runner.close();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void comparesWhatTheAnswerComputes() {
    KataVerdict verdict =
        run(
            "static long[] f(List<Integer> xs, int by) { return xs.stream().mapToLong(x -> x *"
                + " by).toArray(); }",
            Compare.EXACT,
            new DataCase("empty", List.of(List.of(), 2L), List.of()),
            new DataCase("doubles", List.of(List.of(1L, 2L), 2L), List.of(2L, 4L)),
            new DataCase("wrong", List.of(List.of(1L, 2L), 3L), List.of(6L, 3L)));

    List<TestResult> tests = assertInstanceOf(KataVerdict.Fail.class, verdict).tests();
    assertEquals(List.of(true, true, false), tests.stream().map(TestResult::passed).toList());
    TestResult wrong = tests.getLast();
    assertEquals(
        new TestResult(
            "wrong",
            false,
            "expected [6, 3], and it is [3, 6]",
            Optional.of("[6, 3]"),
            Optional.of("[3, 6]"),
            Optional.of("[1, 2], 3"),
            Optional.empty(),
            "",
            wrong.elapsed()),
        wrong);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void takesAnyOrderWhereTheKataDoes() {
    KataVerdict verdict =
        run(
            "static Set<String> f(String s) { return new HashSet<>(List.of(s.split(\",\"))); }",
            Compare.UNORDERED,
            new DataCase("two", List.of("b,a"), List.of("a", "b")));

    assertEquals("pass", Katas.kind(verdict));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void mapsRecordsMapsFractionsAndNothing() {
    KataVerdict verdict =
        run(
            """
            record Point(double x, Integer y) {}
            static Map<String, Object> f(Point p, Map<String, List<Integer>> m, String none, char c) {
              Map<String, Object> all = new LinkedHashMap<>();
              all.put("point", new Point(p.x() / 3, p.y()));
              all.put("sizes", m.get("a"));
              all.put("none", none);
              all.put("c", c);
              return all;
            }
            """,
            Compare.EXACT,
            new DataCase(
                "all",
                nullable(Map.of("x", 1L, "y", 2L), Map.of("a", List.of(1L)), null, "z"),
                map(
                    "point",
                    Map.of("x", 0.333333333333, "y", 2L),
                    "sizes",
                    List.of(1L),
                    "none",
                    null,
                    "c",
                    "z")));

    assertEquals("pass", Katas.kind(verdict), () -> "it is " + verdict);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void namesTheInputOnWhichItHangs() {
    KataVerdict verdict =
        run(
            Katas.limits(3000),
            "static int f(int x) { while (x == 7) {} return x; }",
            Compare.EXACT,
            new DataCase("ends", List.of(1L), 1L),
            new DataCase("hangs", List.of(7L), 7L),
            new DataCase("ends-too", List.of(2L), 2L));

    KataVerdict.Timeout timeout = assertInstanceOf(KataVerdict.Timeout.class, verdict);
    assertEquals(Optional.of("hangs"), timeout.running().test());
    assertEquals(Optional.of("7"), timeout.running().input());
    assertEquals(
        List.of("ends", "ends-too"), timeout.tests().stream().map(TestResult::name).toList());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void isNotFooledByAResultThatSaysItIsEqual() {
    KataVerdict verdict =
        run(
            """
            static Object f(int x) {
              return new AbstractList<Integer>() {
                @Override public Integer get(int i) { return i; }
                @Override public int size() { return 1; }
                @Override public boolean equals(Object o) { return true; }
              };
            }
            """,
            Compare.EXACT,
            new DataCase("seven", List.of(1L), List.of(7L)));

    assertEquals("fail", Katas.kind(verdict));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void stopsAResultThatNeverEnds() {
    KataVerdict verdict =
        run(
            Katas.limits(3000),
            """
            static Iterable<Integer> f(int x) {
              return () -> new Iterator<Integer>() {
                @Override public boolean hasNext() { return true; }
                @Override public Integer next() { return 1; }
              };
            }
            """,
            Compare.EXACT,
            new DataCase("endless", List.of(1L), List.of(7L)));

    assertEquals("memory", Katas.kind(verdict).replace("timeout", "memory"));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void saysWhenTheAnswerHasNoSuchMethod() {
    KataVerdict verdict =
        run(
            "static int g(int x) { return x; }",
            Compare.EXACT,
            new DataCase("one", List.of(1L), 1L));

    assertEquals(
        "it threw IllegalArgumentException: there is no static method Kata.f with 1 parameters",
        verdict.tests().getFirst().message());
  }

  private KataVerdict run(String members, Compare compare, DataCase... cases) {
    return run(Katas.limits(30_000), members, compare, cases);
  }

  private KataVerdict run(KataLimits limits, String members, Compare compare, DataCase... cases) {
    KataSuite suite =
        KataSuite.builder()
            .data(new DataTests("Kata.f", compare, List.of(cases)))
            .limits(limits)
            .build();
    String answer = "import java.util.*;\npublic class Kata {\n" + members + "\n}";
    return runner.run(Katas.job(suite, answer, Trust.UNTRUSTED), new Cancellation());
  }

  private static List<?> nullable(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }
}
