package dryrun.app.desktop.home;

import dryrun.app.desktop.history.HistoryModel;
import dryrun.app.desktop.history.Sitting;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.journal.Drafts;
import dryrun.journal.Journal;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What Home knows: whether a drill was left, what is waiting, how it went lately.
public final class HomeModel {
  private final Journal journal;
  private final Drafts drafts;
  private final HistoryModel history;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<Waiting> waiting =
      new ReadOnlyObjectWrapper<>(new Waiting(false, 0));

  /// What waits for the user.
  ///
  /// @param drill whether a drill was left before its review
  /// @param again how many problems are marked to be seen again
  public record Waiting(boolean drill, int again) {}

  /// @param history of everything, for the figures
  public HomeModel(Journal journal, Drafts drafts, HistoryModel history, TaskRunner tasks) {
    this.journal = journal;
    this.drafts = drafts;
    this.history = history;
    this.tasks = tasks;
  }

  /// Reads journal and drafts anew.
  public void load() {
    history.load();
    tasks.start(
        () -> new Waiting(!drafts.unfinished().isEmpty(), journal.againLater().size()),
        waiting::set);
  }

  /// Whether nothing was ever practised and nothing waits.
  public boolean newcomer() {
    return history.isNew() && !waiting.get().drill();
  }

  /// The newest session.
  public Optional<Sitting> last() {
    return history.sittings().stream().findFirst();
  }

  public HistoryModel history() {
    return history;
  }

  public ReadOnlyObjectProperty<Waiting> waiting() {
    return waiting.getReadOnlyProperty();
  }
}
