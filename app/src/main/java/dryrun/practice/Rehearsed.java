package dryrun.practice;

import dryrun.story.rehearse.SelfMark;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A rehearsal that is over: what was asked, what was told, how long it took, and how the speaker
/// marks it.
///
/// @param prompt the item of the question
/// @param promptHash its content when it was asked
/// @param asked the question as the interviewer asked it
/// @param story the name of the story's file
/// @param title of the story
/// @param text of the story as it was rehearsed
/// @param thought how long the speaker thought before speaking
/// @param parts the sections that were told, in order; none when nothing was
/// @param left how many sections were left out because it was stopped
/// @param followUps the questions asked afterwards
/// @param speech what a recording told; empty without one
public record Rehearsed(
    UUID id,
    String prompt,
    String promptHash,
    String asked,
    String story,
    String title,
    String text,
    Instant started,
    Duration thought,
    List<Part> parts,
    int left,
    List<FollowUp> followUps,
    Map<SelfMark, SelfMark.Mark> marks,
    String note,
    Optional<Speech> speech) {
  public Rehearsed {
    parts = List.copyOf(parts);
    followUps = List.copyOf(followUps);
    Map<SelfMark, SelfMark.Mark> copy = new EnumMap<>(SelfMark.class);
    copy.putAll(marks);
    marks = Map.copyOf(copy);
  }

  /// A section that was told.
  ///
  /// @param words of its text
  /// @param planned how long they take at the speaker's pace
  /// @param shortest seconds of its budget; zero, as `longest`, where the template leaves it open
  /// @param longest seconds of its budget
  public record Part(
      String name, int words, Duration planned, int shortest, int longest, Duration spoken) {

    /// How much longer it took than its budget allows; below zero when shorter than it asks; zero
    /// within, and where there is no budget.
    public Duration offBudget() {
      if (longest == 0) {
        return Duration.ZERO;
      }
      Duration over = spoken.minusSeconds(longest);
      Duration under = spoken.minusSeconds(shortest);
      return over.isPositive() ? over : under.isNegative() ? under : Duration.ZERO;
    }
  }

  /// A question asked afterwards.
  ///
  /// @param took how long the answer took; zero when it was skipped
  public record FollowUp(String ask, Duration took) {}

  /// What a recording told.
  ///
  /// @param pauses how many, from 0.4 s on
  /// @param paused how long in all
  /// @param longest of the pauses
  public record Speech(Duration length, int pauses, Duration paused, Duration longest) {}

  /// How long the story took.
  public Duration spoken() {
    return parts.stream().map(Part::spoken).reduce(Duration.ZERO, Duration::plus);
  }

  /// How long its text takes at the speaker's pace.
  public Duration planned() {
    return parts.stream().map(Part::planned).reduce(Duration.ZERO, Duration::plus);
  }

  /// Thinking, telling and answering together.
  public Duration elapsed() {
    return followUps.stream().map(FollowUp::took).reduce(thought.plus(spoken()), Duration::plus);
  }

  /// The words that were told, as far as the text was kept to.
  public int words() {
    return parts.stream().mapToInt(Part::words).sum();
  }

  /// The same with what the speaker says of it.
  public Rehearsed with(Map<SelfMark, SelfMark.Mark> said, String written, Optional<Speech> heard) {
    return new Rehearsed(
        id,
        prompt,
        promptHash,
        asked,
        story,
        title,
        text,
        started,
        thought,
        parts,
        left,
        followUps,
        said,
        written,
        heard);
  }
}
