package dryrun.app.cli;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict;
import dryrun.journal.Attempt;
import dryrun.journal.DurableFiles;
import dryrun.journal.Inbox;
import dryrun.journal.InboxEntry;
import dryrun.journal.JournalFolder;
import dryrun.journal.Saved;
import dryrun.journal.Session;
import dryrun.practice.Answer;
import dryrun.practice.Attempts;
import dryrun.practice.DrillProblem;
import dryrun.practice.ProblemState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Lays judged answers into the inbox of the journal, each as a session of its own. How long the
/// user thought about it is not known here, so it counts as no time.
final class AttemptRecorder {
  private final Supplier<Path> home;

  AttemptRecorder(Supplier<Path> home) {
    this.home = home;
  }

  Saved record(SqlProblem problem, String text, Instant started, SqlVerdict verdict) {
    Session session =
        new Session(UUID.randomUUID(), "sql-single", started, Duration.ZERO, false, "{}");
    Answer answer =
        new Answer(
            0,
            DrillProblem.of(problem.item(), problem.hash()),
            ProblemState.Status.SUBMITTED,
            text,
            text,
            Duration.ZERO,
            Optional.of(verdict),
            "");
    Attempt attempt = Attempts.of(session.id(), started, answer);
    Inbox inbox = new Inbox(DurableFiles.ofDisk(), new JournalFolder(home.get()).inbox());
    return inbox.put(new InboxEntry.Sitting(session, List.of(attempt)));
  }
}
