package dryrun.app.desktop.session;

import dryrun.practice.DrillDrafts;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.Moment;
import dryrun.practice.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A drill under way: gives each event its moment, keeps the state, and writes down what matters.
///
/// Typing comes in bursts: a text waits until the next tick or the next other event, and keeps the
/// moment of its last key.
public final class DrillSession {
  private final Moments moments;
  private final DraftWriter writer;
  private final Instant started;
  private final ReadOnlyObjectWrapper<DrillState> state;
  private Optional<DrillEvent.Typed> typing = Optional.empty();

  private DrillSession(Moments moments, DraftWriter writer, Instant started, DrillState initial) {
    this.moments = moments;
    this.writer = writer;
    this.started = started;
    this.state = new ReadOnlyObjectWrapper<>(initial);
  }

  /// Starts a drill.
  public static DrillSession start(DrillEvent.Started event, Moments moments, DraftWriter writer) {
    DrillState initial = DrillState.begin(event);
    writer.write(DrillDrafts.draft(event, initial));
    return new DrillSession(moments, writer, event.at().wall(), initial);
  }

  /// Comes back to a drill that another process began.
  ///
  /// @param events at least a beginning
  public static DrillSession resume(List<DrillEvent> events, Moments moments, DraftWriter writer) {
    DrillSession session =
        new DrillSession(
            moments,
            writer,
            events.getFirst().at().wall(),
            DrillState.replay(events).orElseThrow());
    session.apply(new DrillEvent.Resumed(moments.now()));
    return session;
  }

  /// The drill as it stands.
  public ReadOnlyObjectProperty<DrillState> state() {
    return state.getReadOnlyProperty();
  }

  public DrillState now() {
    return state.get();
  }

  public Instant started() {
    return started;
  }

  /// The text of a problem has changed.
  public void typed(int problem, String text) {
    if (typing.isPresent() && typing.get().problem() != problem) {
      flush();
    }
    typing = Optional.of(new DrillEvent.Typed(moments.now(), problem, text));
  }

  /// Lets time go by, and does something at the moment after it.
  public void tick() {
    flush();
    apply(new DrillEvent.Ticked(moments.now()));
  }

  /// Does something now, after what was typed before it.
  public void happen(Function<Moment, DrillEvent> what) {
    tick();
    apply(what.apply(state.get().clock().last()));
  }

  /// Writes what was typed, and all that still waits, before this returns.
  public void close() {
    tick();
    writer.close();
  }

  private void flush() {
    typing.ifPresent(event -> {
      typing = Optional.empty();
      apply(new DrillEvent.Ticked(event.at()));
      apply(event);
    });
  }

  private void apply(DrillEvent event) {
    DrillState before = state.get();
    DrillState after = before.after(event);
    if (!changesNothing(before, event, after)) {
      writer.write(DrillDrafts.draft(event, after));
    }
    state.set(after);
  }

  /// Ticks that only let time go by, and events that make no sense where they come.
  private static boolean changesNothing(DrillState before, DrillEvent event, DrillState after) {
    return event instanceof DrillEvent.Ticked
        ? !DrillState.worthKeeping(before, event, after)
        : after.equals(before);
  }
}
