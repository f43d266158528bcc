package dryrun.app.desktop.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import dryrun.practice.RehearsalRecord;
import dryrun.practice.Rehearsed;
import dryrun.story.Pace;
import dryrun.story.rehearse.SelfMark;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewModelTest {
  static Rehearsed rehearsed(int... spoken) {
    List<Rehearsed.Part> all =
        List.of(
            new Rehearsed.Part(
                "Situation", 30, Duration.ofSeconds(14), 10, 25, Duration.ofSeconds(spoken[0])),
            new Rehearsed.Part(
                "Action", 120, Duration.ofSeconds(55), 40, 70, Duration.ofSeconds(spoken[1])),
            new Rehearsed.Part(
                "Result", 25, Duration.ofSeconds(12), 10, 25, Duration.ofSeconds(spoken[2])));
    return new Rehearsed(
        new UUID(1, 2),
        "core/data-quality-incident",
        "00",
        "Describe a time when bad data reached people who relied on it.",
        "paid-twice.md",
        "The day that people paid twice",
        "## Situation\n\nI was.",
        Telling.START,
        Duration.ofSeconds(14),
        all,
        0,
        List.of(
            new Rehearsed.FollowUp(
                "How large was it: rows a day, teams, people who relied on it?",
                Duration.ofSeconds(31)),
            new Rehearsed.FollowUp("What got worse because of it?", Duration.ZERO)),
        Map.of(),
        "",
        Optional.empty());
  }

  @Test
  void theJournalGivesBackWhatItWasGiven() {
    var model = new ReviewModel(rehearsed(20, 92, 8));
    model.mark(SelfMark.OWN_PART, Optional.of(SelfMark.Mark.PARTLY));
    model.mark(SelfMark.STOPPED, Optional.of(SelfMark.Mark.NO));
    model.mark(SelfMark.STAKE_FIRST, Optional.of(SelfMark.Mark.YES));
    model.mark(SelfMark.STAKE_FIRST, Optional.empty());
    model.note().set(" Cut the second half of the action. ");
    Rehearsed said =
        model.said(
            Optional.of(
                new Rehearsed.Speech(
                    Duration.ofSeconds(119), 7, Duration.ofSeconds(9), Duration.ofMillis(2100))));

    Attempt attempt = RehearsalRecord.attempt(said);

    assertEquals(Optional.of(said), RehearsalRecord.rehearsed(attempt));
    assertEquals(
        Map.of(SelfMark.OWN_PART, SelfMark.Mark.PARTLY, SelfMark.STOPPED, SelfMark.Mark.NO),
        said.marks());
    assertEquals("Cut the second half of the action.", said.note());
    assertEquals(Outcome.PRACTISED, attempt.outcome());
    assertEquals("## Situation\n\nI was.", attempt.text());
    assertEquals(Duration.ofSeconds(14 + 120 + 31), attempt.elapsed());
    assertEquals(RehearsalRecord.session(said).id(), attempt.session());
  }

  @Test
  void attemptsOfOtherKindsAreNoRehearsals() {
    Attempt attempt = RehearsalRecord.attempt(rehearsed(20, 60, 15));
    for (String detail : List.of("{}", "no json", "{\"rehearsal\":1,\"thought\":\"soon\"}")) {
      assertEquals(
          Optional.empty(),
          RehearsalRecord.rehearsed(
              new Attempt(
                  attempt.id(),
                  attempt.item(),
                  attempt.itemHash(),
                  attempt.session(),
                  attempt.started(),
                  attempt.elapsed(),
                  attempt.outcome(),
                  true,
                  "",
                  detail)));
    }
  }

  @Test
  void namesTheSectionFurthestOffItsTime() {
    assertEquals(
        Optional.of("Action"),
        new ReviewModel(rehearsed(5, 92, 8)).furthest().map(Rehearsed.Part::name));
    assertEquals(Optional.empty(), new ReviewModel(rehearsed(10, 70, 25)).furthest());
  }

  @Test
  void reckonsThePaceFromTheWordsOfTheText() {
    assertEquals(Optional.of(new Pace(105)), new ReviewModel(rehearsed(20, 65, 15)).pace());
    assertEquals(Optional.empty(), new ReviewModel(rehearsed(1, 2, 1)).pace());
  }
}
