package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Remembered;
import dryrun.story.Pace;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How fast the user speaks, remembered until next time.
public final class OwnPace {
  private static final String KEY = "story.pace";
  private static final int SLOWEST = 40;
  private static final int FASTEST = 300;

  private final Remembered remembered;
  private final ObjectProperty<Pace> pace;

  public OwnPace(Remembered remembered) {
    this.remembered = remembered;
    pace = new SimpleObjectProperty<>(now());
    pace.subscribe((before, after) -> remembered.put(KEY, after.wordsPerMinute()));
  }

  /// The pace; may be asked from any thread.
  public Pace now() {
    double words = remembered.number(KEY, Pace.CALM.wordsPerMinute());
    return new Pace((int) Math.clamp(words, SLOWEST, FASTEST));
  }

  /// The same for the window.
  public ObjectProperty<Pace> property() {
    return pace;
  }
}
