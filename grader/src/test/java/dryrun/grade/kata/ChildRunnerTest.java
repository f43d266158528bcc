package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.grade.KataVerdict;
import dryrun.grade.KataVerdict.Diagnostic;
import dryrun.grade.KataVerdict.Place;
import dryrun.grade.KataVerdict.Reach;
import dryrun.grade.KataVerdict.Running;
import dryrun.grade.KataVerdict.TestResult;
import dryrun.sql.Cancellation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChildRunnerTest {
  private final ChildRunner runner = new ChildRunner(QuickProcesses.settings().withReuse());

  @BeforeAll
  void warmUp() {
    runner.warmUp(List.of());
  }

  @AfterAll
  void nothingIsLeft() throws Exception {
    runner.close();

    assertEquals(List.of(), Leftovers.processes());
    assertEquals(List.of(), Leftovers.folders());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void passesARightAnswer() {
    KataVerdict verdict = run(Katas.job(Katas.REFERENCE));

    assertInstanceOf(KataVerdict.Pass.class, verdict);
    assertEquals(List.of("KataTest.f_adds"), names(verdict));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void showsExpectedAndActualAndWhatWasPrinted() {
    KataVerdict verdict =
        run(
            Katas.job(
                "class Kata { static int f(int x) { System.out.println(\"x is \" + x); return 0; }"
                    + " }"));

    TestResult test = assertInstanceOf(KataVerdict.Fail.class, verdict).tests().getFirst();
    assertEquals(
        new TestResult(
            "KataTest.f_adds",
            false,
            "expected: <42> but was: <0>",
            Optional.of("42"),
            Optional.of("0"),
            Optional.empty(),
            Optional.empty(),
            "x is 1\n",
            test.elapsed()),
        test);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void namesTheLineOfTheAnswerThatThrew() {
    KataVerdict verdict =
        run(Katas.job("class Kata {\n  static int f(int x) {\n    return 1 / (x - x);\n  }\n}"));

    TestResult test = verdict.tests().getFirst();
    assertEquals("it threw ArithmeticException: / by zero", test.message());
    assertEquals(Optional.of(new Place("Kata.java", 3)), test.at());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void saysInPlainWordsWhatDoesNotCompile() {
    KataVerdict verdict = run(Katas.job("class Kata {\n  static int f(int x) { return y }\n}"));

    assertEquals(
        List.of(new Diagnostic("Kata.java", 2, 33, "';' is missing here.")),
        assertInstanceOf(KataVerdict.CompileError.class, verdict).diagnostics());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void saysWhatTheTestsMiss() {
    KataVerdict verdict = run(Katas.job("class Kata { static long f(int x) { return 0; } }"));

    assertEquals(
        List.of(
            new Diagnostic(
                "",
                0,
                0,
                "The tests use int Kata.f(int), which your answer lacks or declares with other"
                    + " types.")),
        assertInstanceOf(KataVerdict.CompileError.class, verdict).diagnostics());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void namesTheTestThatHangsAndTheStatementAndTheLine() {
    String answer =
        "class Kata {\n  static int f(int x) {\n    while (x == 2) {}\n    return 42;\n  }\n}";

    KataVerdict verdict =
        run(Katas.job(Katas.impatient(Katas.TEST).build(), answer, Trust.UNTRUSTED));

    KataVerdict.Timeout timeout = assertInstanceOf(KataVerdict.Timeout.class, verdict);
    assertEquals(
        new Running(
            Optional.of("KataTest.f_adds"),
            Optional.of("assertEquals(43, Kata.f(2));"),
            Optional.of(new Place("Kata.java", 3))),
        timeout.running());
    assertEquals(Duration.ofSeconds(1), timeout.limit());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void runsTheTestsBehindOneThatHangs() {
    String tests =
        """
        import static org.junit.jupiter.api.Assertions.*;
        import org.junit.jupiter.api.*;
        @TestMethodOrder(MethodOrderer.MethodName.class)
        class KataTest {
          @Test void a_passes() { assertEquals(42, Kata.f(1)); }
          @Test void b_hangs() { assertEquals(43, Kata.f(2)); }
          @Test void c_passes_too() { assertEquals(44, Kata.f(3)); }
        }
        """;
    String answer = "class Kata { static int f(int x) { while (x == 2) {} return 41 + x; } }";

    KataSuite suite = Katas.suite(tests).limits(Katas.limits(3000)).build();
    KataVerdict verdict = run(Katas.job(suite, answer, Trust.UNTRUSTED));

    KataVerdict.Timeout timeout = assertInstanceOf(KataVerdict.Timeout.class, verdict);
    assertEquals(Optional.of("KataTest.b_hangs"), timeout.running().test());
    assertEquals(List.of("KataTest.a_passes", "KataTest.c_passes_too"), names(verdict));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void remarksOnWhatAnOwnAnswerReachesForAndCountsItAllTheSame() {
    String answer =
        "class Kata {\n  static int f(int x) {\n    System.getenv();\n    return 41 + x;\n  }\n}";

    KataVerdict own = run(Katas.job(Katas.suite().build(), answer, Trust.OWN));
    KataVerdict other = run(Katas.job(Katas.suite().build(), answer, Trust.UNTRUSTED));

    List<Reach> reaches = List.of(new Reach("calls System.getenv", "Kata.java:3"));
    assertEquals(reaches, assertInstanceOf(KataVerdict.Pass.class, own).notes().lint());
    assertEquals(reaches, assertInstanceOf(KataVerdict.Forbidden.class, other).reaches());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void letsAKataHaveTheThreadsItAsksFor() {
    String answer =
        """
        import java.util.concurrent.*;
        class Kata {
          static int f(int x) throws Exception {
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
              return two.submit(() -> 41 + x).get();
            }
          }
        }
        """;
    KataSuite threads = Katas.suite().capabilities(Set.of(Capability.THREADS)).build();

    assertEquals("forbidden", Katas.kind(run(Katas.job(answer))));
    assertEquals("pass", Katas.kind(run(Katas.job(threads, answer, Trust.UNTRUSTED))));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void letsAKataHaveTheFilesItAsksForInItsOwnFolder() {
    String answer =
        """
        import java.nio.file.*;
        class Kata {
          static int f(int x) throws Exception {
            Path file = Files.writeString(Path.of("note.txt"), "x".repeat(41));
            return Files.readString(file).length() + x;
          }
        }
        """;
    KataSuite files = Katas.suite().capabilities(Set.of(Capability.FILES)).build();

    assertEquals("pass", Katas.kind(run(Katas.job(files, answer, Trust.UNTRUSTED))));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void runsTestsOfJUnit4WithIgnoredOnesInPackagesWithHelpersAndResources() {
    KataSuite suite =
        KataSuite.builder()
            .reference(Katas.source("bank/Account.java", account("size")))
            .tests(
                List.of(
                    new SourceFile(
                        "bank/AccountTest.java",
                        """
                        package bank;
                        import static org.junit.Assert.assertEquals;
                        import org.junit.*;
                        public class AccountTest {
                          @Ignore("enable me") @Test public void readsItsFile() throws Exception {
                            assertEquals(5, Helper.read("/names.txt"));
                          }
                          @Test public void usesAssertJ() {
                            org.assertj.core.api.Assertions.assertThat(Account.size("abc")).isEqualTo(3);
                          }
                        }
                        """),
                    new SourceFile(
                        "bank/Helper.java",
                        """
                        package bank;
                        import java.io.*;
                        class Helper {
                          static int read(String name) throws IOException {
                            try (InputStream in = Helper.class.getResourceAsStream(name)) {
                              return Account.size(new String(in.readAllBytes()));
                            }
                          }
                        }
                        """)))
            .resources(
                List.of(new ResourceFile("names.txt", "hello".getBytes(StandardCharsets.UTF_8))))
            .build();
    KataJob job =
        new KataJob(suite, Katas.source("bank/Account.java", account("size")), Trust.UNTRUSTED);

    KataVerdict verdict = run(job);

    assertEquals("pass", Katas.kind(verdict), () -> "it is " + verdict);
    assertEquals(
        Set.of("AccountTest.readsItsFile", "AccountTest.usesAssertJ"), Set.copyOf(names(verdict)));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void runsTestsThatHaveNoReference() {
    KataSuite suite = KataSuite.builder().tests(Katas.source("KataTest.java", Katas.TEST)).build();
    String shadow = "class Kata { static int f(int x) { return 0; } } class Assertions {}";

    assertEquals("pass", Katas.kind(run(Katas.job(suite, Katas.REFERENCE, Trust.UNTRUSTED))));
    assertEquals("forbidden", Katas.kind(run(Katas.job(suite, shadow, Trust.UNTRUSTED))));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void saysWhichTestsAreUnusable() {
    KataSuite broken = Katas.suite("class KataTest { int x = \"\"; }").build();
    KataSuite reaching = Katas.suite("class KataTest { int x = System.getenv().size(); }").build();

    KataVerdict unreadable = run(Katas.job(broken, Katas.REFERENCE, Trust.OWN));
    KataVerdict forbidden = run(Katas.job(reaching, Katas.REFERENCE, Trust.OWN));

    assertEquals(
        List.of(
            new Diagnostic("KataTest.java", 1, 26, "This is of type String, and int is needed.")),
        assertInstanceOf(KataVerdict.Undecided.class, unreadable).diagnostics());
    assertEquals(
        "The tests of this kata reach for what they must not use: calls System.getenv"
            + " (KataTest.java:1).",
        assertInstanceOf(KataVerdict.Undecided.class, forbidden).reason());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void stopsASlowAnswerAtTenTimesTheReference() {
    String slow = "class Kata { static int f(int x) { while (x == 1) {} return 41 + x; } }";
    KataSuite suite =
        Katas.suite()
            .sizeTest(new SizeTest("KataTest.f_adds", Optional.empty()))
            .limits(Katas.limits(10_000))
            .build();

    KataVerdict verdict = run(Katas.job(suite, slow, Trust.UNTRUSTED));

    Duration limit = assertInstanceOf(KataVerdict.Timeout.class, verdict).limit();
    assertTrue(limit.compareTo(Duration.ofMillis(200)) >= 0, () -> "it is " + limit);
    assertTrue(limit.compareTo(Duration.ofSeconds(10)) < 0, () -> "it is " + limit);
  }

  @Test
  void measuresTheReferenceWhenItIsWarm() {
    String coldAtFirst =
        """
        import static org.junit.jupiter.api.Assertions.*;
        import org.junit.jupiter.api.Test;

        class KataTest {
          static int runs;

          @Test
          void f_adds() {
            long sum = 1;
            int work = runs++ == 0 ? 300_000_000 : 0;
            for (int i = 0; i < work; i++) {
              sum = sum * 31 + i;
            }
            assertNotEquals(0, sum | 1);
            assertEquals(42, Kata.f(1));
          }
        }
        """;
    KataSuite suite =
        Katas.suite(coldAtFirst)
            .sizeTest(new SizeTest("KataTest.f_adds", Optional.empty()))
            .limits(Katas.limits(10_000))
            .build();

    SizeLimit limit = runner.sizeLimit(suite, new Cancellation()).orElseThrow();
    KataVerdict verdict = run(Katas.job(suite, Katas.REFERENCE, Trust.UNTRUSTED));

    assertEquals(SizeLimit.of(Duration.ZERO).limit(), limit.limit());
    // The answer's first run takes longer than that limit, and has the time of a first run.
    assertEquals("pass", Katas.kind(verdict), () -> "it is " + verdict);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void knowsNoLimitOfATestThatIsNotThere() {
    KataSuite suite =
        Katas.suite().sizeTest(new SizeTest("KataTest.g_adds", Optional.empty())).build();

    assertEquals(Optional.empty(), runner.sizeLimit(suite, new Cancellation()));
  }

  @Test
  void stopsWhenItIsCancelled() throws Exception {
    String answer = "class Kata { static int f(int x) { while (true) {} } }";
    KataSuite patient = Katas.suite().limits(Katas.limits(60_000)).build();
    Cancellation cancellation = new Cancellation();
    Set<Long> idle = Leftovers.pids();
    Thread other =
        Thread.ofVirtual()
            .unstarted(() -> {
              while (idle.containsAll(Leftovers.pids())) {
                Thread.onSpinWait();
              }
              cancellation.cancel();
            });

    other.start();

    try (ChildRunner fresh = new ChildRunner(QuickProcesses.settings())) {
      assertThrows(
          CancellationException.class,
          () -> fresh.run(Katas.job(patient, answer, Trust.UNTRUSTED), cancellation));
    }
    other.join();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void saysWhatKeepsAnswersFromTheMachine() {
    Isolation isolation = runner.isolation();

    assertEquals(
        isolation.level() == Isolation.Level.FULL,
        isolation.files() && isolation.network() && isolation.processes());
    assertTrue(isolation.level() == Isolation.Level.PROCESS || !isolation.layers().isEmpty());
  }

  private KataVerdict run(KataJob job) {
    return runner.run(job, new Cancellation());
  }

  private static List<String> names(KataVerdict verdict) {
    return verdict.tests().stream().map(TestResult::name).toList();
  }

  private static String account(String method) {
    return "package bank;\npublic class Account { public static int %s(String s) { return s.length(); } }"
        .formatted(method);
  }
}
