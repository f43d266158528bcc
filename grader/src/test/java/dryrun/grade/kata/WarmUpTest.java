package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.Cancellation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

/// What is made ready while a kata is being read.
class WarmUpTest {
  private static final KataSuite WITH_SIZE_TEST =
      Katas.suite().sizeTest(new SizeTest("KataTest.f_adds", Optional.empty())).build();

  @Test
  void measuresTheReferenceBeforeTheFirstAnswerAlsoBehindABrokenSuite() {
    KataSettings settings = QuickProcesses.settings();
    try (Scratch scratch = new Scratch();
        Compiler compiler = new Compiler(settings.jars(), Duration.ofSeconds(15));
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        Ground ground = new Ground(settings, scratch, clock)) {
      Suites suites = new Suites(compiler);
      Grading grading = new Grading(compiler, suites, ground, clock);

      grading.prepare(Katas.suite("class KataTest {").build(), new Cancellation());
      grading.prepare(WITH_SIZE_TEST, new Cancellation());

      assertTrue(suites.prepared(WITH_SIZE_TEST).sizeLimit(Optional::empty).isPresent());
    }
  }

  @Test
  void aSuiteIsCompiledAndMeasuredOnce() {
    try (Compiler compiler = new Compiler(List.of(), Duration.ofSeconds(15))) {
      Suites suites = new Suites(compiler);
      PreparedSuite prepared = suites.prepared(Katas.suite().build());
      SizeLimit first = SizeLimit.of(Duration.ofMillis(30));

      assertSame(prepared, suites.prepared(Katas.suite().build()));
      assertEquals(Optional.of(first), prepared.sizeLimit(() -> Optional.of(first)));
      assertEquals(Optional.of(first), prepared.sizeLimit(Optional::empty));
    }
  }

  @Test
  void leavesNothingBehindWhenItIsClosedAtOnce() throws Exception {
    ChildRunner runner = new ChildRunner(QuickProcesses.settings());
    runner.warmUp(List.of(WITH_SIZE_TEST));

    runner.close();

    assertEquals(List.of(), Leftovers.processes());
    assertEquals(List.of(), Leftovers.folders());
  }
}
