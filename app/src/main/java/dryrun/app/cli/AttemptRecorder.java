package dryrun.app.cli;

import dryrun.bank.Kata;
import dryrun.bank.Problem;
import dryrun.bank.SqlProblem;
import dryrun.grade.Verdict;
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

/// Lays judged answers into the inbox of the journal, each as a session of its own.
///
/// How long the user took is known only when they say so. The time of judging is not theirs: an
/// unknown time is kept as zero, which the statistics leave out of velocity.
final class AttemptRecorder {
  private final Supplier<Path> home;

  AttemptRecorder(Supplier<Path> home) {
    this.home = home;
  }

  /// @param judged when the answer came in; it was begun as long before that as the user took
  Saved record(
      Problem problem, String text, Instant judged, Optional<Duration> took, Verdict verdict) {
    Duration elapsed = took.orElse(Duration.ZERO);
    Instant started = judged.minus(elapsed);
    Session session = new Session(UUID.randomUUID(), kind(problem), started, elapsed, false, "{}");
    Answer answer =
        new Answer(
            0,
            DrillProblem.of(problem.item(), problem.hash()),
            ProblemState.Status.SUBMITTED,
            text,
            text,
            elapsed,
            Optional.of(verdict),
            "");
    Attempt attempt = Attempts.of(session.id(), started, answer);
    Inbox inbox = new Inbox(DurableFiles.ofDisk(), new JournalFolder(home.get()).inbox());
    return inbox.put(new InboxEntry.Sitting(session, List.of(attempt)));
  }

  private static String kind(Problem problem) {
    return switch (problem) {
      case SqlProblem _ -> "sql-single";
      case Kata _ -> "kata-single";
    };
  }
}
