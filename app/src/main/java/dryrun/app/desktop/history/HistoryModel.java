package dryrun.app.desktop.history;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Times;
import dryrun.app.desktop.kit.TrendPoint;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Journal;
import dryrun.journal.Outcome;
import dryrun.journal.Saved;
import dryrun.journal.SessionFilter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The sessions that pass the filters, the newest first, and their figures over time.
public final class HistoryModel {
  private final Journal journal;
  private final TaskRunner tasks;
  private final InstantSource clock;
  private final ZoneId zone;

  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Outcome>> outcome =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALL);
  private final BooleanProperty withVoided = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<RoomState> state =
      new ReadOnlyObjectWrapper<>(new RoomState.Empty());
  private final ObservableList<Sitting> sittings = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Sitting>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private List<Sitting> all = List.of();

  /// How far back the history goes.
  public enum Period {
    WEEK(7),
    MONTH(30),
    QUARTER(90),
    ALL(36_500);

    private final Duration length;

    Period(int days) {
      length = Duration.ofDays(days);
    }
  }

  public HistoryModel(Journal journal, TaskRunner tasks, InstantSource clock, ZoneId zone) {
    this.journal = journal;
    this.tasks = tasks;
    this.clock = clock;
    this.zone = zone;
    words.subscribe((before, now) -> narrow());
    outcome.subscribe((before, now) -> narrow());
    period.subscribe((before, now) -> narrow());
    withVoided.subscribe((before, now) -> narrow());
  }

  /// Reads the journal anew.
  public void load() {
    if (all.isEmpty()) {
      state.set(new RoomState.Working(Messages.text("history.working")));
    }
    tasks.start(
        this::read,
        read -> {
          all = read;
          narrow();
        },
        e ->
            state.set(
                new RoomState.Failed(Failure.expected(e, Messages.text("history.failed.next")))));
  }

  private List<Sitting> read() {
    Map<UUID, List<Attempt>> attempts =
        journal.attempts(AttemptFilter.ALL).stream()
            .collect(Collectors.groupingBy(Attempt::session));
    return journal.sessions(SessionFilter.ALL).stream()
        .map(session -> Sitting.of(session, attempts.getOrDefault(session.id(), List.of())))
        .toList();
  }

  private void narrow() {
    Instant from = clock.instant().minus(period.get().length);
    Optional<UUID> before = chosen.get().map(s -> s.session().id());
    sittings.setAll(all.stream().filter(s -> passes(s, from)).toList());
    Optional<Sitting> next =
        sittings.stream()
            .filter(s -> before.filter(s.session().id()::equals).isPresent())
            .findFirst()
            .or(() -> sittings.stream().findFirst());
    // Told even when it is as before: the list has lost its choice with its old content.
    chosen.set(Optional.empty());
    chosen.set(next);
    state.set(sittings.isEmpty() ? new RoomState.Empty() : new RoomState.Full());
  }

  private boolean passes(Sitting sitting, Instant from) {
    String wanted = words.get().strip().toLowerCase(Locale.ROOT);
    return !sitting.session().started().isBefore(from)
        && (withVoided.get() || !sitting.session().voided())
        && (wanted.isEmpty()
            || sitting.tries().stream()
                .anyMatch(t -> t.title().toLowerCase(Locale.ROOT).contains(wanted)))
        && outcome
            .get()
            .map(o -> sitting.tries().stream().anyMatch(t -> t.attempt().outcome() == o))
            .orElse(true);
  }

  /// Whether nothing was ever practised, as opposed to nothing that passes the filters.
  public boolean isNew() {
    return all.isEmpty();
  }

  /// Takes all filters away.
  public void clear() {
    words.set("");
    outcome.set(Optional.empty());
    period.set(Period.ALL);
  }

  /// Takes a session out of the statistics, or back in.
  public void setVoided(Sitting sitting, boolean voided) {
    tasks.start(
        () -> journal.setVoided(sitting.session().id(), voided),
        saved -> {
          switch (saved) {
            case Saved.Done() -> load();
            case Saved.Failed(String reason) ->
                state.set(
                    new RoomState.Failed(
                        new Failure(reason, Messages.text("history.failed.next"), reason)));
          }
        });
  }

  /// The share of answers that passed, per session in view, from old to new.
  public List<TrendPoint> accuracy() {
    return points(sitting -> sitting.figures().accuracy());
  }

  /// Par over time of the answers that passed, per session in view, from old to new.
  public List<TrendPoint> velocity() {
    return points(sitting -> sitting.figures().velocity());
  }

  private List<TrendPoint> points(Function<Sitting, OptionalDouble> figure) {
    List<TrendPoint> points = new ArrayList<>();
    for (Sitting sitting : sittings.reversed()) {
      OptionalDouble value = figure.apply(sitting);
      if (!sitting.session().voided() && value.isPresent()) {
        points.add(
            new TrendPoint(Times.minute(sitting.session().started(), zone), value.getAsDouble()));
      }
    }
    return points;
  }

  /// The session that is open; one of those in view.
  public ObjectProperty<Optional<Sitting>> chosen() {
    return chosen;
  }

  public StringProperty words() {
    return words;
  }

  public ObjectProperty<Optional<Outcome>> outcome() {
    return outcome;
  }

  public ObjectProperty<Period> period() {
    return period;
  }

  public BooleanProperty withVoided() {
    return withVoided;
  }

  public ReadOnlyObjectProperty<RoomState> state() {
    return state.getReadOnlyProperty();
  }

  /// The newest first.
  public ObservableList<Sitting> sittings() {
    return sittings;
  }

  public ZoneId zone() {
    return zone;
  }
}
