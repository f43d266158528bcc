package dryrun.app.desktop.rehearsal;

import dryrun.practice.Moments;
import dryrun.story.Pace;
import dryrun.story.StoryReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Measures how fast the user speaks: a text is told aloud between two presses of one key.
final class PaceModel {
  /// Below this a press was a slip.
  private static final Duration SHORTEST = Duration.ofSeconds(5);

  private final String text;
  private final int words;
  private final SteadyClock clock;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(new Reading.Ready());
  private Instant since;

  /// Where the measuring is.
  sealed interface Reading {
    /// The text is there to be looked at first.
    record Ready() implements Reading {}

    /// The clock runs.
    record Running(Duration time) implements Reading {}

    /// It is measured; empty when it was over too soon to go by.
    record Done(Duration time, Optional<Pace> pace) implements Reading {}
  }

  /// @param text in Markdown
  PaceModel(String text, Moments moments) {
    this.text = PlainWords.of(text);
    words = new StoryReader().words(text);
    clock = new SteadyClock(moments);
    since = clock.instant();
  }

  String text() {
    return text;
  }

  int words() {
    return words;
  }

  ReadOnlyObjectProperty<Reading> reading() {
    return reading.getReadOnlyProperty();
  }

  /// The one key: starts the clock, stops it, starts anew.
  void next() {
    if (reading.get() instanceof Reading.Running) {
      Duration took = Duration.between(since, clock.instant());
      reading.set(new Reading.Done(took, pace(took)));
    } else {
      since = clock.instant();
      reading.set(new Reading.Running(Duration.ZERO));
    }
  }

  private Optional<Pace> pace(Duration took) {
    return took.compareTo(SHORTEST) < 0
        ? Optional.empty()
        : Optional.of(
            new Pace(Math.clamp(Math.round(words * 60_000.0 / took.toMillis()), 40, 300)));
  }

  void tick() {
    if (reading.get() instanceof Reading.Running) {
      reading.set(new Reading.Running(Duration.between(since, clock.instant())));
    }
  }
}
