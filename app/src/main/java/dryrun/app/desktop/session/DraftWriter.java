package dryrun.app.desktop.session;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.journal.Draft;
import dryrun.journal.DraftLog;
import dryrun.journal.Saved;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Writes drafts in the order in which they came, off the window's thread.
public final class DraftWriter {
  private final DraftLog log;
  private final TaskRunner tasks;
  private final Queue<Draft> waiting = new ConcurrentLinkedQueue<>();
  private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(new Saved.Done());

  public DraftWriter(DraftLog log, TaskRunner tasks) {
    this.log = log;
    this.tasks = tasks;
  }

  /// What came of the last write.
  public ReadOnlyObjectProperty<Saved> saved() {
    return saved.getReadOnlyProperty();
  }

  /// Has a draft written after those before it.
  public void write(Draft draft) {
    waiting.add(draft);
    var _ = tasks.start(this::drain, saved::set);
  }

  /// Writes what waits, on this thread, and closes the log.
  public void close() {
    drain();
    log.close();
  }

  private synchronized Saved drain() {
    Saved last = log.lastForce();
    for (Draft next = waiting.poll(); next != null; next = waiting.poll()) {
      last = next.kind() == Draft.Kind.TEXT ? log.append(next) : log.appendForced(next);
    }
    return last;
  }
}
