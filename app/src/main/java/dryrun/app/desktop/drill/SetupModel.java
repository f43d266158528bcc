package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillSetup;
import dryrun.practice.DrillState;
import dryrun.practice.Moments;
import dryrun.practice.Pick;
import dryrun.practice.ProblemPicker;
import dryrun.practice.Rules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/// What drill the user wants, which problems that gives, and the drill that was left unfinished.
final class SetupModel {
  private final Bank bank;
  private final DrillArchive archive;
  private final Moments moments;
  private final TaskRunner tasks;
  private final ObjectProperty<Item.Kind> kind = new SimpleObjectProperty<>(Item.Kind.SQL);
  private final BooleanProperty interview = new SimpleBooleanProperty(true);
  private final IntegerProperty count = new SimpleIntegerProperty(5);
  private final IntegerProperty minutes = new SimpleIntegerProperty(30);
  private final ObjectProperty<Rules> rules = new SimpleObjectProperty<>(Rules.PRACTICE);
  private final ObservableSet<Item.Difficulty> difficulties = FXCollections.observableSet();
  private final ObservableSet<String> chosenTopics = FXCollections.observableSet();
  private final ObservableList<String> topics = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Pick>> pick =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<List<DrillEvent>>> unfinished =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final LongSupplier seeds;
  private List<Item> items = List.of();
  private Map<String, Instant> lastSeen = Map.of();
  private long seed;

  /// @param seeds gives each visit its own choice of problems
  SetupModel(
      Bank bank, DrillArchive archive, Moments moments, TaskRunner tasks, LongSupplier seeds) {
    this.bank = bank;
    this.archive = archive;
    this.moments = moments;
    this.tasks = tasks;
    this.seeds = seeds;
    kind.subscribe((before, now) -> turn(now));
    interview.subscribe(this::choose);
    count.subscribe(this::choose);
    minutes.subscribe(this::choose);
    rules.subscribe(this::choose);
    difficulties.subscribe(this::choose);
    chosenTopics.subscribe(this::choose);
  }

  /// What the bank, the journal and the drafts hold.
  private record Found(
      List<Item> items, Map<String, Instant> lastSeen, Optional<List<DrillEvent>> unfinished) {}

  /// Looks at bank and journal again, and picks anew.
  void load() {
    var _ =
        tasks.start(
            () -> new Found(bank.items(), archive.lastSeen(), archive.unfinished()),
            found -> {
              items = found.items();
              lastSeen = found.lastSeen();
              seed = seeds.getAsLong();
              offerTopics();
              unfinished.set(found.unfinished());
              choose();
            });
  }

  /// Turns to another kind of problem, with the size that its interview has.
  private void turn(Item.Kind now) {
    DrillSetup usual = DrillSetup.asInTheInterview(now);
    chosenTopics.clear();
    offerTopics();
    count.set(usual.count());
    minutes.set((int) usual.limit().toMinutes());
    choose();
  }

  private void offerTopics() {
    var tags = new TreeSet<String>();
    items.stream()
        .filter(item -> item.kind() == kind.get())
        .forEach(item -> tags.addAll(item.tags()));
    topics.setAll(tags);
  }

  /// What is practised.
  ObjectProperty<Item.Kind> kind() {
    return kind;
  }

  BooleanProperty interview() {
    return interview;
  }

  IntegerProperty count() {
    return count;
  }

  IntegerProperty minutes() {
    return minutes;
  }

  ObjectProperty<Rules> rules() {
    return rules;
  }

  ObservableSet<Item.Difficulty> difficulties() {
    return difficulties;
  }

  ObservableSet<String> chosenTopics() {
    return chosenTopics;
  }

  ObservableList<String> topics() {
    return topics;
  }

  /// The problems that would come; empty until the bank has been read.
  ReadOnlyObjectProperty<Optional<Pick>> pick() {
    return pick.getReadOnlyProperty();
  }

  /// The drill that was left, by its events.
  ReadOnlyObjectProperty<Optional<List<DrillEvent>>> unfinished() {
    return unfinished.getReadOnlyProperty();
  }

  /// How the drill that was left stands now.
  Optional<DrillState> left() {
    return unfinished
        .get()
        .flatMap(DrillState::replay)
        .map(state -> state.after(new DrillEvent.Resumed(moments.now())));
  }

  DrillSetup setup() {
    return interview.get()
        ? DrillSetup.asInTheInterview(kind.get())
        : new DrillSetup(
            kind.get(),
            count.get(),
            Duration.ofMinutes(minutes.get()),
            rules.get(),
            difficulties,
            chosenTopics);
  }

  private void choose() {
    if (!items.isEmpty()) {
      var picker = new ProblemPicker(lastSeen, moments.now().wall());
      pick.set(Optional.of(picker.pick(setup(), items, seed)));
    }
  }
}
