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
import dryrun.practice.RehearsalDrafts;
import java.time.Instant;
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

  /// A drill, a round or a rehearsal that was left before its review.
  ///
  /// @param kind of its first item: problems are drilled, answers are practised in rounds,
  ///   behavioural questions are rehearsed
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
        .flatMap(found -> drill(found).or(() -> rehearsal(found)).stream())
        .max(Comparator.comparing(Found::began))
        .map(Found::left);
  }

  private static Optional<Found> drill(Drafts.Unfinished found) {
    List<DrillEvent> events = DrillDrafts.events(found.drafts());
    return DrillState.replay(events)
        .map(state -> state.plan().problems().getFirst())
        .map(first ->
            new Found(events.getFirst().at().wall(), new Left(first.kind(), first.item())));
  }

  private Optional<Found> rehearsal(Drafts.Unfinished found) {
    return RehearsalDrafts.read(found.session(), found.drafts())
        .filter(left -> journal.session(found.session()).isEmpty())
        .map(left ->
            new Found(
                left.soFar().started(), new Left(Item.Kind.BEHAVIOURAL, left.soFar().prompt())));
  }

  private record Found(Instant began, Left left) {}

  /// Whether nothing was ever practised and nothing waits.
  public boolean newcomer() {
    return history.isNew() && waiting.get().left().isEmpty();
  }

  /// The newest session that has a review.
  public Optional<Sitting> last() {
    return history.sittings().stream().filter(Sitting::hasReview).findFirst();
  }

  public HistoryModel history() {
    return history;
  }

  public ReadOnlyObjectProperty<Waiting> waiting() {
    return waiting.getReadOnlyProperty();
  }
}
