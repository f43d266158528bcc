package dryrun.app.desktop.home;

import dryrun.app.desktop.history.HistoryModel;
import dryrun.app.desktop.history.Sitting;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Item;
import dryrun.journal.Drafts;
import dryrun.journal.Journal;
import dryrun.practice.DrillDrafts;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What Home knows: whether a drill or a round was left, what is waiting, how it went lately.
public final class HomeModel {
  private final Journal journal;
  private final Drafts drafts;
  private final HistoryModel history;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<Waiting> waiting =
      new ReadOnlyObjectWrapper<>(new Waiting(Optional.empty(), 0));

  /// What waits for the user.
  ///
  /// @param left what was left before its review; of several, the newest
  /// @param again how many problems are marked to be seen again
  public record Waiting(Optional<Left> left, int again) {}

  /// A drill or a round that was left before its review.
  ///
  /// @param kind of its first item: problems are drilled, answers are practised in rounds
  /// @param item its first item, by its long id
  public record Left(Item.Kind kind, String item) {}

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
    tasks.start(() -> new Waiting(left(), journal.againLater().size()), waiting::set);
  }

  private Optional<Left> left() {
    return drafts.unfinished().stream()
        .map(found -> DrillDrafts.events(found.drafts()))
        .flatMap(
            events -> DrillState.replay(events).map(state -> new Found(events, state)).stream())
        .max(Comparator.comparing(found -> found.events().getFirst().at().wall()))
        .map(found -> found.state().plan().problems().getFirst())
        .map(first -> new Left(first.kind(), first.item()));
  }

  private record Found(List<DrillEvent> events, DrillState state) {}

  /// Whether nothing was ever practised and nothing waits.
  public boolean newcomer() {
    return history.isNew() && waiting.get().left().isEmpty();
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
