package dryrun.practice;

import static dryrun.practice.Moves.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrillClockTest {
  private final Moves moves = new Moves();
  private final DrillClock start = DrillClock.start(moves.now());

  @Test
  void runsWithBothClocks() {
    DrillClock clock = start.read(moves.after(seconds(10))).read(moves.after(seconds(5)));
    assertEquals(seconds(15), clock.elapsed());
    assertEquals(List.of(), clock.notes());
  }

  @Test
  void countsSleepThatOnlyTheWallClockSees() {
    DrillClock clock = start.read(moves.apart(seconds(1), Duration.ofMinutes(20)));
    assertEquals(Duration.ofMinutes(20), clock.elapsed());
    assertEquals(
        List.of(new ClockNote(ClockNote.Kind.AHEAD, Duration.ofMinutes(20), seconds(20 * 60 - 1))),
        clock.notes());
  }

  @Test
  void givesNothingForAWallClockSetBack() {
    DrillClock clock = start.read(moves.apart(seconds(30), Duration.ofHours(-1)));
    assertEquals(seconds(30), clock.elapsed());
    assertEquals(
        List.of(new ClockNote(ClockNote.Kind.BACK, seconds(30), seconds(3630))), clock.notes());
  }

  @Test
  void countsSleepAfterAWallClockSetBack() {
    DrillClock clock =
        start
            .read(moves.apart(seconds(30), Duration.ofHours(-1)))
            .read(moves.apart(seconds(1), Duration.ofMinutes(10)));
    assertEquals(seconds(630), clock.elapsed());
  }

  @Test
  void noteIsOnlyTakenOfAJumpBeyondAMinute() {
    DrillClock clock = start.read(moves.apart(seconds(1), seconds(50)));
    assertEquals(seconds(50), clock.elapsed());
    assertEquals(List.of(), clock.notes());
  }

  @Test
  void jitterOfSingleReadingsDoesNotAddUp() {
    DrillClock clock = start;
    for (int i = 0; i < 1000; i++) {
      Duration jitter = Duration.ofMillis(i % 2 == 0 ? 3 : -3);
      clock = clock.read(moves.apart(seconds(1), seconds(1).plus(jitter)));
    }
    assertEquals(seconds(1000), clock.elapsed());
  }

  @Test
  void anotherProcessCountsTheTimeAwayByTheWallClock() {
    DrillClock clock = start.read(moves.after(seconds(60)));
    DrillClock back = clock.resume(new Moment(Moves.START.plusSeconds(260), 17));
    assertEquals(seconds(260), back.elapsed());
    assertEquals(
        List.of(new ClockNote(ClockNote.Kind.AWAY, seconds(260), seconds(200))), back.notes());
    assertEquals(
        seconds(262),
        back.read(new Moment(Moves.START.plusSeconds(262), 2_000_000_017L)).elapsed());
  }

  @Test
  void anotherProcessWithAClockSetBackGivesNothing() {
    DrillClock clock = start.read(moves.after(seconds(600)));
    assertEquals(seconds(600), clock.resume(new Moment(Moves.START, 0)).elapsed());
  }
}
