package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.session.DraftWriter;
import dryrun.journal.DraftLog;
import dryrun.journal.Drafts;
import dryrun.journal.Journal;
import dryrun.journal.Saved;
import dryrun.practice.Moments;
import dryrun.practice.RehearsalDrafts;
import dryrun.practice.RehearsalLeft;
import dryrun.practice.Rehearsed;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Keeps a rehearsal on disk while it goes on, so that it can be gone on with, and finds those that
/// were left.
final class RehearsalKeeper {
  private static final Duration EVERY = Duration.ofSeconds(2);

  private final Drafts drafts;
  private final Journal journal;
  private final Moments moments;
  private final TaskRunner tasks;
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private Optional<DraftWriter> writer = Optional.empty();
  private Optional<UUID> opening = Optional.empty();
  private Optional<RehearsalLeft> written = Optional.empty();
  private Instant writtenAt = Instant.EPOCH;

  RehearsalKeeper(Drafts drafts, Journal journal, Moments moments, TaskRunner tasks) {
    this.drafts = drafts;
    this.journal = journal;
    this.moments = moments;
    this.tasks = tasks;
  }

  /// Forgets the rehearsal before; what it wrote stays.
  void begin() {
    writer = Optional.empty();
    opening = Optional.empty();
    written = Optional.empty();
    trouble.set("");
  }

  /// Writes down how far a rehearsal has come: at once when it went on to something else, otherwise
  /// every few seconds.
  void tick(RehearsalModel model) {
    model
        .left()
        .filter(this::isNews)
        .ifPresent(left -> {
          if (writer.isPresent()) {
            write(writer.get(), left);
          } else {
            open(left.soFar());
          }
        });
  }

  private boolean isNews(RehearsalLeft left) {
    return written.filter(left::isWhere).isEmpty()
        || !moments.now().wall().isBefore(writtenAt.plus(EVERY));
  }

  private void write(DraftWriter to, RehearsalLeft left) {
    written = Optional.of(left);
    writtenAt = moments.now().wall();
    to.write(RehearsalDrafts.progress(left, writtenAt));
  }

  private void open(Rehearsed begun) {
    if (opening.isPresent()) {
      return;
    }
    opening = Optional.of(begun.id());
    tasks.start(
        () -> log(begun),
        log -> {
          if (opening.filter(begun.id()::equals).isPresent()) {
            var opened = new DraftWriter(log, tasks);
            opened.saved().subscribe(saved -> trouble.set(reason(saved)));
            writer = Optional.of(opened);
          }
        },
        e -> trouble.set(String.valueOf(e.getMessage())));
  }

  private static String reason(Saved saved) {
    return saved instanceof Saved.Failed(String reason) ? reason : "";
  }

  private DraftLog log(Rehearsed begun) {
    DraftLog log = drafts.open(begun.id());
    if (log.drafts().isEmpty()) {
      var _ = log.appendForced(RehearsalDrafts.start(begun));
    }
    return log;
  }

  /// Writes down on this thread how far it has come, for when the window closes.
  void keepNow(RehearsalModel model) {
    model
        .left()
        .ifPresent(left -> {
          DraftWriter to = writer.orElseGet(() -> new DraftWriter(log(left.soFar()), tasks));
          write(to, left);
          to.close();
          begin();
        });
  }

  /// Work that removes what was kept of a rehearsal that the journal has, or that nobody wants.
  TaskRunner.Work<Saved> folding(UUID rehearsal) {
    Optional<DraftWriter> mine = writer;
    begin();
    return () -> {
      mine.ifPresent(DraftWriter::close);
      return drafts.fold(rehearsal);
    };
  }

  /// The rehearsals that were left, the newest first; takes time. One that the journal has already
  /// is none of them, and goes.
  List<RehearsalLeft> left() {
    return drafts.unfinished().stream()
        .flatMap(found -> RehearsalDrafts.read(found.session(), found.drafts()).stream())
        .filter(this::isOpen)
        .sorted(Comparator.comparing((RehearsalLeft left) -> left.soFar().started()).reversed())
        .toList();
  }

  private boolean isOpen(RehearsalLeft left) {
    UUID id = left.soFar().id();
    boolean open = journal.session(id).isEmpty();
    if (!open) {
      var _ = drafts.fold(id);
    }
    return open;
  }

  /// Why the last of it could not be written down, in a sentence; empty when it was.
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }
}
