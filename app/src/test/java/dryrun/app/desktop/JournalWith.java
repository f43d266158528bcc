package dryrun.app.desktop;

import dryrun.bank.Item;
import dryrun.grade.SqlVerdict;
import dryrun.journal.Attempt;
import dryrun.journal.Journal;
import dryrun.journal.Opened;
import dryrun.journal.Outcome;
import dryrun.journal.Saved;
import dryrun.journal.Session;
import dryrun.practice.Answer;
import dryrun.practice.Attempts;
import dryrun.practice.DrillProblem;
import dryrun.practice.ProblemState;
import dryrun.practice.RehearsalRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A real journal with made-up drills.
public final class JournalWith {
  public static final Instant NOW = Instant.parse("2026-01-20T10:00:00Z");

  private JournalWith() {}

  /// A new journal without a session.
  public static Journal nothing(Path home) {
    if (Journal.open(home, () -> NOW) instanceof Opened.Open(Journal journal)) {
      return journal;
    }
    throw new AssertionError("the journal does not open");
  }

  /// A new journal with so many drills, one a day until yesterday, getting better; the third is
  /// voided.
  public static Journal drills(Path home, int count) {
    Journal journal = nothing(home);
    for (int i = 0; i < count; i++) {
      Instant started = NOW.minus(Duration.ofDays(count - i));
      UUID id = new UUID(7, i);
      List<Attempt> attempts = new ArrayList<>();
      for (int problem = 0; problem < 5; problem++) {
        attempts.add(attempt(id, started, problem, problem <= i / 2, 420 - 20 * i));
      }
      Session session =
          new Session(id, "sql-drill", started, Duration.ofSeconds(1700 - i * 30L), i == 2, "{}");
      if (!(journal.add(session, attempts) instanceof Saved.Done)) {
        throw new AssertionError("the journal does not save");
      }
    }
    return journal;
  }

  /// Drills, and what nobody judges: a round of three stages of five, and a rehearsal.
  public static Journal everyKind(Path home) {
    Journal journal = drills(home, 6);
    add(
        journal,
        "design-round",
        new UUID(8, 1),
        Duration.ofMinutes(24),
        "core/ad-spend-pipeline",
        """
        {"kind": "DESIGN", "title": "Billed impressions", "diagram": "", "asked": [], "ticked": [],
         "stages": [
          {"name": "Clarify", "par": "PT5M", "time": "PT4M", "text": "Who reads it?"},
          {"name": "Estimate", "par": "PT3M", "time": "PT5M", "text": "1 GB/s"},
          {"name": "Design", "par": "PT10M", "time": "PT12M", "text": "a log"},
          {"name": "Deep dive", "par": "PT15M", "time": "PT3M", "text": " "},
          {"name": "Wrap up", "par": "PT5M", "time": "PT0S", "text": ""}]}
        """);
    add(
        journal,
        RehearsalRecord.KIND,
        new UUID(8, 2),
        Duration.ofSeconds(112),
        "core/own-failure",
        """
        {"rehearsal": 1, "title": "The wrong partition", "story": "wrong.md", "left": 0,
         "asked": "Tell me of a failure of your own.", "thought": "PT20S",
         "parts": [{"name": "Situation", "words": 40, "planned": "PT17S", "spoken": "PT20S"}]}
        """);
    return journal;
  }

  private static void add(
      Journal journal, String kind, UUID id, Duration elapsed, String item, String detail) {
    Instant started = NOW.minus(Duration.ofMinutes(id.getLeastSignificantBits() * 40));
    Saved saved =
        journal.add(
            new Session(id, kind, started, elapsed, false, "{}"),
            List.of(
                new Attempt(
                    id, item, "00", id, started, elapsed, Outcome.PRACTISED, true, "", detail)));
    if (!saved.done()) {
      throw new AssertionError("the journal does not save");
    }
  }

  private static Attempt attempt(
      UUID session, Instant started, int position, boolean passed, int seconds) {
    Item item = new FakeBank().items().get(position % 4);
    DrillProblem problem =
        new DrillProblem(
            item.id().toString(), "00", item.kind(), item.title(), item.difficulty(), item.par());
    SqlVerdict.CaseResult result =
        new SqlVerdict.CaseResult("sample", passed, passed ? "" : "Why.");
    SqlVerdict verdict =
        passed
            ? new SqlVerdict.Pass(List.of(result))
            : new SqlVerdict.NotRun(List.of(result), FakeSandbox.ERROR);
    return Attempts.of(
        session,
        started,
        new Answer(
            position,
            problem,
            ProblemState.Status.SUBMITTED,
            "SELECT 1",
            "SELECT 1",
            Duration.ofSeconds(seconds),
            Optional.of(verdict),
            ""));
  }
}
