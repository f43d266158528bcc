package dryrun.app.desktop.session;

import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.Moment;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;

/// A session under way until its time is over, the user ends it, or it is left to be gone on with;
/// nothing happens in it afterwards.
public final class SessionRun {
  private final DrillSession session;
  private final Consumer<DrillState> over;
  private boolean ended;

  /// @param over called once when the session has ended; not when it is left
  public SessionRun(DrillSession session, Consumer<DrillState> over) {
    this.session = session;
    this.over = over;
  }

  public ReadOnlyObjectProperty<DrillState> state() {
    return session.state();
  }

  public DrillState now() {
    return session.now();
  }

  /// Whether it was ended or left.
  public boolean isOver() {
    return ended;
  }

  /// The text of a part has changed.
  public void typed(int part, String text) {
    session.typed(part, text);
  }

  /// Goes to a part, from 0; the clock of that part runs from now on.
  public void open(int part) {
    happen(at -> new DrillEvent.Opened(at, part));
  }

  /// Does something now, after what was typed before it.
  public void happen(Function<Moment, DrillEvent> what) {
    if (!ended) {
      session.happen(what);
      settle();
    }
  }

  public void finish() {
    happen(DrillEvent.Finished::new);
  }

  /// Lets time go by.
  public void tick() {
    if (!ended) {
      session.tick();
      settle();
    }
  }

  /// Ends when all that belongs to the present moment has been taken in.
  private void settle() {
    if (session.now().ended()) {
      ended = true;
      session.close();
      over.accept(session.now());
    }
  }

  /// Writes everything down and leaves the session as it is, to be gone on with.
  public void leave() {
    if (!ended) {
      ended = true;
      session.close();
    }
  }
}
