package dryrun.app.desktop.rehearsal;

import dryrun.practice.Rehearsed;
import dryrun.story.Pace;
import dryrun.story.rehearse.SelfMark;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A rehearsal that is over: planned against spoken, and what the speaker says of it.
final class ReviewModel {
  private static final int ENOUGH_WORDS = 20;

  private final Rehearsed rehearsed;
  private final Map<SelfMark, SelfMark.Mark> marks = new EnumMap<>(SelfMark.class);
  private final StringProperty note = new SimpleStringProperty();

  ReviewModel(Rehearsed rehearsed) {
    this.rehearsed = rehearsed;
    marks.putAll(rehearsed.marks());
    note.set(rehearsed.note());
  }

  /// As it was when it ended.
  Rehearsed rehearsed() {
    return rehearsed;
  }

  /// The same with marks, note, and what a recording told.
  Rehearsed said(Optional<Rehearsed.Speech> speech) {
    return rehearsed.with(marks, note.get().strip(), speech.or(rehearsed::speech));
  }

  Optional<SelfMark.Mark> mark(SelfMark point) {
    return Optional.ofNullable(marks.get(point));
  }

  void mark(SelfMark point, Optional<SelfMark.Mark> mark) {
    mark.ifPresentOrElse(given -> marks.put(point, given), () -> marks.remove(point));
  }

  StringProperty note() {
    return note;
  }

  /// Which section was furthest off its budget; empty when all were within.
  Optional<Rehearsed.Part> furthest() {
    return rehearsed.parts().stream()
        .filter(part -> !part.offBudget().isZero())
        .max((a, b) -> a.offBudget().abs().compareTo(b.offBudget().abs()));
  }

  /// How fast it was told, as far as the text was kept to; empty when it was too little to go by.
  Optional<Pace> pace() {
    long millis = rehearsed.spoken().toMillis();
    return rehearsed.words() < ENOUGH_WORDS || millis < 5000
        ? Optional.empty()
        : Optional.of(
            new Pace(Math.clamp(Math.round(rehearsed.words() * 60_000.0 / millis), 40, 300)));
  }
}
