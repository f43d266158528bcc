package dryrun.practice;

import static dryrun.practice.Moves.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.practice.DrillState.Ending;
import dryrun.practice.ProblemState.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DrillStateTest {
  private final Moves moves = new Moves();
  private DrillState drill =
      DrillState.begin(new DrillEvent.Started(moves.now(), Moves.plan(3, Duration.ofMinutes(30))));

  @Test
  void timeGoesToTheProblemBeforeTheUser() {
    play(new DrillEvent.Opened(moves.after(seconds(100)), 2));
    play(new DrillEvent.Opened(moves.after(seconds(40)), 0));
    play(new DrillEvent.Ticked(moves.after(seconds(2))));
    assertEquals(List.of(seconds(102), seconds(0), seconds(40)), splits());
    assertEquals(seconds(1800 - 142), drill.remaining());
  }

  @Test
  void submittingGoesToTheNextOpenProblem() {
    play(new DrillEvent.Typed(moves.after(seconds(10)), 0, "SELECT 1"));
    play(new DrillEvent.Submitted(moves.after(seconds(10)), 0));
    assertEquals(1, drill.current());
    assertEquals(
        new ProblemState(Status.SUBMITTED, "SELECT 1", "SELECT 1", seconds(20), seconds(20)),
        drill.problems().getFirst());
  }

  @Test
  void submissionIsUndoneWithinFiveSeconds() {
    play(new DrillEvent.Submitted(moves.after(seconds(20)), 0));
    play(new DrillEvent.Ticked(moves.after(Duration.ofMillis(4999))));
    assertEquals(OptionalInt.of(0), drill.undoable());
    play(new DrillEvent.Undone(moves.now(), 0));
    assertTrue(drill.problems().getFirst().open());
    assertEquals(0, drill.current());
  }

  @Test
  void submissionStandsAfterFiveSeconds() {
    play(new DrillEvent.Submitted(moves.after(seconds(20)), 0));
    play(new DrillEvent.Undone(moves.after(seconds(5)), 0));
    assertEquals(OptionalInt.empty(), drill.undoable());
    assertEquals(Status.SUBMITTED, drill.problems().getFirst().status());
  }

  @Test
  void nextAndPreviousSkipWhatIsClosed() {
    play(new DrillEvent.GaveUp(moves.after(seconds(1)), 1));
    assertEquals(0, drill.current());
    assertEquals(2, drill.next());
    assertEquals(2, drill.previous());
  }

  @Test
  void endsFiveSecondsAfterTheLastProblemIsClosed() {
    closeAll();
    play(new DrillEvent.Ticked(moves.after(seconds(4))));
    assertEquals(Optional.empty(), drill.ending());
    play(new DrillEvent.Ticked(moves.after(seconds(1))));
    assertEquals(Optional.of(Ending.ALL_CLOSED), drill.ending());
    assertEquals(seconds(30), drill.elapsed());
  }

  @Test
  void undoOfTheLastSubmissionPaysForTheWait() {
    closeAll();
    play(new DrillEvent.Undone(moves.after(seconds(4)), 2));
    play(new DrillEvent.Ticked(moves.after(seconds(1))));
    assertEquals(List.of(seconds(10), seconds(10), seconds(15)), splits());
  }

  @Test
  void endOfTimeTakesEveryOpenTextAsItStands() {
    play(new DrillEvent.Typed(moves.after(seconds(10)), 0, "SELECT 1"));
    play(new DrillEvent.Submitted(moves.after(seconds(10)), 0));
    play(new DrillEvent.Typed(moves.after(seconds(10)), 1, "SELECT 2 +"));
    play(new DrillEvent.Ticked(moves.after(Duration.ofHours(2))));
    assertEquals(Optional.of(Ending.TIME_OVER), drill.ending());
    assertEquals(Duration.ofMinutes(30), drill.elapsed());
    assertEquals(
        List.of(Status.SUBMITTED, Status.NOT_SUBMITTED, Status.NOT_SUBMITTED),
        drill.problems().stream().map(ProblemState::status).toList());
    assertEquals("SELECT 2 +", drill.problems().get(1).answer());
  }

  @Test
  void textTypedAfterTheEndIsKeptButNotJudged() {
    play(new DrillEvent.Typed(moves.after(seconds(10)), 0, "SELECT"));
    play(new DrillEvent.Typed(moves.after(Duration.ofMinutes(31)), 0, "SELECT 1"));
    assertEquals("SELECT", drill.problems().getFirst().answer());
    assertEquals("SELECT 1", drill.problems().getFirst().text());
  }

  @Test
  void lastMinuteBeginsOnce() {
    play(new DrillEvent.Ticked(moves.after(seconds(29 * 60 - 1))));
    assertFalse(drill.lastMinute());
    play(new DrillEvent.Ticked(moves.after(seconds(1))));
    assertTrue(drill.lastMinute());
    play(new DrillEvent.Ticked(moves.after(seconds(1))));
    assertTrue(drill.lastMinute());
  }

  @Test
  void paceIsTimeBeyondParOfWhatIsClosedOrOverdue() {
    play(new DrillEvent.Submitted(moves.after(seconds(200)), 0));
    assertEquals(seconds(-100), drill.pace());
    play(new DrillEvent.Ticked(moves.after(seconds(300))));
    assertEquals(seconds(-100), drill.pace());
    play(new DrillEvent.Ticked(moves.after(seconds(150))));
    assertEquals(seconds(50), drill.pace());
  }

  @Test
  void finishingEarlyTakesOpenTexts() {
    play(new DrillEvent.Typed(moves.after(seconds(10)), 1, "x"));
    play(new DrillEvent.Finished(moves.after(seconds(10))));
    assertEquals(Optional.of(Ending.FINISHED), drill.ending());
    assertEquals("x", drill.problems().get(1).answer());
    assertEquals(seconds(20), drill.elapsed());
  }

  @Test
  void comingBackAfterTheTimeFindsItOver() {
    play(new DrillEvent.Typed(moves.after(seconds(10)), 1, "half an ans"));
    play(new DrillEvent.Resumed(new Moment(Moves.START.plusSeconds(7200), -5)));
    assertEquals(Optional.of(Ending.TIME_OVER), drill.ending());
    assertEquals("half an ans", drill.problems().get(1).answer());
  }

  @Test
  void voidedDrillKeepsItsTexts() {
    play(new DrillEvent.Typed(moves.after(seconds(10)), 1, "x"));
    play(new DrillEvent.Voided(moves.after(seconds(10))));
    assertTrue(drill.voided());
    assertEquals("x", drill.problems().get(1).text());
  }

  private void closeAll() {
    for (int i = 0; i < 3; i++) {
      play(new DrillEvent.Submitted(moves.after(seconds(10)), i));
    }
  }

  private List<Duration> splits() {
    return drill.problems().stream().map(ProblemState::split).toList();
  }

  private void play(DrillEvent event) {
    drill = drill.after(event);
  }
}
