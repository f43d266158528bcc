package dryrun.app.desktop.story;

import dryrun.story.TemplateSection;
import dryrun.story.check.Severity;
import java.time.Duration;
import java.util.Optional;

/// A part of a story as the list beside the text shows it.
///
/// @param key of the part; empty for the note
/// @param name its heading
/// @param asked what the template asks of it; empty where it does not know it
/// @param spoken how long it takes to say
/// @param first its first sentence; empty where nothing is written
/// @param findings how many there are in it
/// @param worst of them
record PartRow(
    String key,
    String name,
    Optional<TemplateSection> asked,
    Duration spoken,
    String first,
    int findings,
    Optional<Severity> worst) {
  boolean isNote() {
    return key.isEmpty();
  }

  /// Whether it takes more than a tenth too long.
  boolean isOver() {
    return asked
        .map(TemplateSection::budget)
        .filter(budget -> budget.isOver(spoken.toMillis() / 1000.0))
        .isPresent();
  }

  /// How much of its longest time is used, from 0 to 1; 0 where nothing is asked.
  double filled() {
    return asked
        .map(TemplateSection::budget)
        .map(budget -> Math.min(1, spoken.toMillis() / 1000.0 / budget.maxSeconds()))
        .orElse(0.0);
  }
}
