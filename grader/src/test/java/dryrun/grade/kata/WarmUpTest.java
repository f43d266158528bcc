package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.grade.KataVerdict;
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
  void measuresTheReferenceBeforeTheFirstAnswer() {
    KataSettings settings = QuickProcesses.settings();
    try (Scratch scratch = new Scratch();
        Compiler compiler = new Compiler(settings.jars(), Duration.ofSeconds(15));
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        Ground ground = new Ground(settings, scratch, clock)) {
      Suites suites = new Suites(compiler);

      new Grading(compiler, suites, ground, clock).prepare(WITH_SIZE_TEST, new Cancellation());

      assertTrue(suites.prepared(WITH_SIZE_TEST).sizeLimit().isPresent());
    }
  }

  @Test
  void aSuiteThatCannotBeUsedIsSaidByTheFirstAnswer() {
    KataSuite broken = Katas.suite("class KataTest {").build();
    try (ChildRunner runner = new ChildRunner(QuickProcesses.settings())) {
      runner.warmUp(List.of(broken, WITH_SIZE_TEST));

      KataVerdict verdict =
          runner.run(Katas.job(broken, Katas.REFERENCE, Trust.OWN), new Cancellation());

      assertEquals(
          "The tests of this kata do not compile.",
          assertInstanceOf(KataVerdict.Undecided.class, verdict).reason());
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
