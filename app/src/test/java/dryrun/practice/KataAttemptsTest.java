package dryrun.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Item;
import dryrun.grade.KataVerdict;
import dryrun.grade.KataVerdict.Diagnostic;
import dryrun.grade.KataVerdict.Notes;
import dryrun.grade.KataVerdict.Place;
import dryrun.grade.KataVerdict.Reach;
import dryrun.grade.KataVerdict.Running;
import dryrun.grade.KataVerdict.TestResult;
import dryrun.grade.kata.Isolation;
import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import dryrun.practice.ProblemState.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is said of a kata comes back from the journal as it went in, so that its review can be read
/// again.
class KataAttemptsTest {
  private static final Notes NOTES =
      new Notes(
          List.of(new Reach("calls System.exit", "Lru.java:3")),
          new Isolation(List.of("landlock", "limits"), true, false, true),
          Duration.ofMillis(18),
          Duration.ofNanos(41_000_123));
  private static final List<TestResult> TESTS =
      List.of(
          new TestResult(
              "LruTest.keeps[2]",
              false,
              "it is gone",
              Optional.of("[a]"),
              Optional.of("[\"…\"]"),
              Optional.of("[1, null]"),
              Optional.of(new Place("Lru.java", 7)),
              "out\n",
              Duration.ofMillis(3)),
          new TestResult(
              "LruTest.forgets",
              true,
              "",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "",
              Duration.ZERO));
  private static final Running RUNNING =
      new Running(Optional.of("LruTest.ends"), Optional.empty(), Optional.of(new Place("L", 1)));

  @Test
  void whatRanComesBack() {
    roundTrip(new KataVerdict.Pass(TESTS, NOTES), Outcome.PASS);
    roundTrip(new KataVerdict.Fail(TESTS, NOTES), Outcome.WRONG);
  }

  @Test
  void whatWasStoppedComesBack() {
    roundTrip(
        new KataVerdict.Timeout(TESTS, RUNNING, Duration.ofSeconds(3), NOTES), Outcome.TIMEOUT);
    roundTrip(new KataVerdict.Memory(TESTS, Running.NOTHING, NOTES), Outcome.MEMORY);
    roundTrip(new KataVerdict.OutputLimit(TESTS, RUNNING, NOTES), Outcome.ERROR);
    roundTrip(new KataVerdict.Crash(List.of(), RUNNING, "exit code 3", NOTES), Outcome.ERROR);
  }

  @Test
  void whatNeverRanComesBack() {
    List<Diagnostic> diagnostics = List.of(new Diagnostic("Lru.java", 2, 5, "';' is missing"));
    roundTrip(new KataVerdict.CompileError(diagnostics, NOTES), Outcome.ERROR);
    roundTrip(new KataVerdict.Undecided("no reference", diagnostics, NOTES), Outcome.UNDECIDED);
    roundTrip(
        new KataVerdict.Forbidden(List.of(), List.of(new Reach("reads a file", "L:1")), NOTES),
        Outcome.FORBIDDEN);
  }

  private static void roundTrip(KataVerdict verdict, Outcome outcome) {
    var problem =
        new DrillProblem(
            "core/lru-cache",
            "ab12",
            Item.Kind.KATA,
            "A cache",
            Item.Difficulty.MEDIUM,
            Duration.ofMinutes(18));
    var answer =
        new Answer(
            0,
            problem,
            Status.SUBMITTED,
            "class Lru {}",
            "class Lru {}",
            Duration.ofMinutes(9),
            Optional.of(verdict),
            "");
    Attempt attempt = Attempts.of(Moves.SESSION, Moves.START, answer);
    assertEquals(outcome, attempt.outcome());
    assertEquals(Optional.of(answer), Attempts.answer(attempt));
  }
}
