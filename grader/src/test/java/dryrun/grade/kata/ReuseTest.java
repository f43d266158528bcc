package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dryrun.grade.KataVerdict;
import dryrun.sql.Cancellation;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReuseTest {
  private final ChildRunner runner = new ChildRunner(QuickProcesses.settings().withReuse());

  @AfterAll
  void close() {
    runner.close();
  }

  @Test
  void oneProcessJudgesOneAnswerAfterAnotherAndNoneFindsWhatTheOtherLeft() {
    String counts = "class Kata { static int n = 41; static int f(int x) { return ++n; } }";
    String prints = Katas.REFERENCE.replace("return", "System.out.print(\"x\"); return");

    assertEquals("pass", Katas.kind(run(counts)));
    Set<Long> first = Leftovers.pids();
    assertEquals("pass", Katas.kind(run(counts)));
    KataVerdict second = run(prints);
    KataVerdict third = run(prints);

    assertEquals(Set.of(), others(first));
    assertEquals("xx", second.tests().getFirst().prints());
    assertEquals("xx", third.tests().getFirst().prints());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thread.startVirtualThread(java.util.concurrent.locks.LockSupport::park);",
        "java.util.Locale.setDefault(java.util.Locale.GERMANY);",
        "System.setProperty(\"left\", \"behind\");"
      })
  void whatLeavesMoreBehindIsTheLastInItsProcess(String leaving) {
    String leaves = Katas.REFERENCE.replace("return", leaving + " return");

    assertEquals("pass", Katas.kind(run(leaves)));
    Set<Long> first = Leftovers.pids();
    assertEquals("pass", Katas.kind(run(Katas.REFERENCE)));

    assertNotEquals(Set.of(), others(first));
  }

  @Test
  void noOtherProcessIsStartedBehindTheLastTestThatHangs() {
    String hangs = "class Kata { static int f(int x) { while (true) {} } }";
    KataSuite suite = Katas.suite().limits(Katas.limits(250)).build();

    KataVerdict verdict = runner.run(Katas.job(suite, hangs, Trust.OWN), new Cancellation());

    assertEquals("timeout", Katas.kind(verdict));
    // One that had been started would wait for the next answer.
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          while (!Leftovers.pids().isEmpty()) {
            Thread.onSpinWait();
          }
        });
  }

  private KataVerdict run(String answer) {
    return runner.run(Katas.job(Katas.suite().build(), answer, Trust.OWN), new Cancellation());
  }

  /// Processes that were not there.
  private static Set<Long> others(Set<Long> known) {
    return Leftovers.pids().stream()
        .filter(pid -> !known.contains(pid))
        .collect(Collectors.toSet());
  }
}
