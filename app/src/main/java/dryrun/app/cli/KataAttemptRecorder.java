package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Item;
import dryrun.bank.Kata;
import dryrun.bank.Kata.Sources;
import dryrun.grade.KataVerdict;
import dryrun.journal.Attempt;
import dryrun.journal.DurableFiles;
import dryrun.journal.Inbox;
import dryrun.journal.InboxEntry;
import dryrun.journal.JournalFolder;
import dryrun.journal.Outcome;
import dryrun.journal.Saved;
import dryrun.journal.Session;
import dryrun.practice.ProblemState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Lays judged answers to katas into the inbox of the journal, each as a session of its own. A time
/// that is not known is kept as zero, as with [AttemptRecorder].
final class KataAttemptRecorder {
  private final Supplier<Path> home;

  KataAttemptRecorder(Supplier<Path> home) {
    this.home = home;
  }

  /// @param judged when the answer came in; it was begun as long before that as the user took
  Saved record(
      Kata kata, Sources answer, Instant judged, Optional<Duration> took, KataVerdict verdict) {
    Duration elapsed = took.orElse(Duration.ZERO);
    Instant started = judged.minus(elapsed);
    Session session = new Session(UUID.randomUUID(), "kata-single", started, elapsed, false, "{}");
    Item item = kata.item();
    ObjectNode detail = Json.NODES.objectNode();
    detail.put("position", 0);
    detail.put("kind", item.kind().name());
    detail.put("title", item.title());
    detail.put("difficulty", item.difficulty().name());
    detail.put("par", item.par().toString());
    detail.put("status", ProblemState.Status.SUBMITTED.name());
    Attempt attempt =
        new Attempt(
            UUID.randomUUID(),
            item.id().toString(),
            kata.hash(),
            session.id(),
            started,
            elapsed,
            outcome(verdict),
            true,
            text(answer),
            detail.toString());
    Inbox inbox = new Inbox(DurableFiles.ofDisk(), new JournalFolder(home.get()).inbox());
    return inbox.put(new InboxEntry.Sitting(session, List.of(attempt)));
  }

  private static Outcome outcome(KataVerdict verdict) {
    return switch (verdict) {
      case KataVerdict.Pass _ -> Outcome.PASS;
      case KataVerdict.Fail _ -> Outcome.WRONG;
      case KataVerdict.CompileError _, KataVerdict.OutputLimit _, KataVerdict.Crash _ ->
          Outcome.ERROR;
      case KataVerdict.Timeout _ -> Outcome.TIMEOUT;
      case KataVerdict.Memory _ -> Outcome.MEMORY;
      case KataVerdict.Forbidden _ -> Outcome.FORBIDDEN;
      case KataVerdict.Undecided _ -> Outcome.UNDECIDED;
    };
  }

  /// The text of the only file; of several, one after the other, each after a line with its name.
  private static String text(Sources answer) {
    if (answer.texts().size() == 1) {
      return answer.texts().values().iterator().next();
    }
    StringBuilder text = new StringBuilder();
    answer
        .texts()
        .forEach((name, source) ->
            text.append("// ---- ")
                .append(name)
                .append(" ----\n")
                .append(source.stripTrailing())
                .append("\n\n"));
    return text.toString().stripTrailing() + "\n";
  }
}
