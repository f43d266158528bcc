package dryrun.story.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.story.Budget;
import dryrun.story.rehearse.Rehearsal.Moment;
import dryrun.story.rehearse.Rehearsal.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  private static final RehearsalPlan.Section ACTION =
      new RehearsalPlan.Section("Action", Duration.ofSeconds(50), new Budget(40, 70));
  private static final RehearsalPlan.Section RESULT =
      new RehearsalPlan.Section("Result", Duration.ofSeconds(20), null);

  private Instant now = Instant.EPOCH;
  private final Rehearsal rehearsal =
      new Rehearsal(
          new RehearsalPlan("Tell me", Duration.ofSeconds(30), List.of(ACTION, RESULT)), () -> now);

  private void pass(int seconds) {
    now = now.plusSeconds(seconds);
  }

  private static Moment moment(Phase phase, int left, int section, int in, int spoken) {
    return new Moment(
        phase,
        Duration.ofSeconds(left),
        section,
        Duration.ofSeconds(in),
        Duration.ofSeconds(spoken));
  }

  @Test
  void countsDownAndThenSpeaksByItself() {
    pass(10);
    assertEquals(moment(Phase.THINKING, 20, 0, 0, 0), rehearsal.now());
    pass(25);
    assertEquals(moment(Phase.SPEAKING, 0, 0, 5, 5), rehearsal.now());
  }

  @Test
  void oneKeyGoesFromThinkingThroughAllSections() {
    pass(10);
    rehearsal.next();
    assertEquals(moment(Phase.SPEAKING, 0, 0, 0, 0), rehearsal.now());
    pass(60);
    rehearsal.next();
    pass(15);
    assertEquals(moment(Phase.SPEAKING, 0, 1, 15, 75), rehearsal.now());
    rehearsal.next();
    pass(100);
    rehearsal.next();

    assertEquals(moment(Phase.DONE, 0, 2, 0, 75), rehearsal.now());
    assertEquals(
        List.of(
            new Rehearsal.Told(ACTION, Duration.ofSeconds(60)),
            new Rehearsal.Told(RESULT, Duration.ofSeconds(15))),
        rehearsal.told());
  }

  @Test
  void whatWasNotLookedAtCountsAllTheSame() {
    pass(90);
    rehearsal.next();

    assertEquals(List.of(new Rehearsal.Told(ACTION, Duration.ofSeconds(60))), rehearsal.told());
  }

  @Test
  void stoppedEarlyTheSectionCountsAsFarAsItWasTold() {
    rehearsal.next();
    pass(7);
    rehearsal.stop();
    pass(7);
    rehearsal.stop();

    assertEquals(moment(Phase.DONE, 0, 1, 0, 7), rehearsal.now());
  }

  @Test
  void stoppedWhileThinkingNothingWasTold() {
    rehearsal.stop();

    assertEquals(moment(Phase.DONE, 0, 0, 0, 0), rehearsal.now());
    assertEquals(List.of(), rehearsal.told());
  }
}
