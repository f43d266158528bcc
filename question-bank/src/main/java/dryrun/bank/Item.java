package dryrun.bank;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is true of every item whatever its kind: the head of its `item.json`.
///
/// @param round the round of the interview that it prepares for
/// @param tags what the item trains, each a word of a-z, 0-9 and '-'
/// @param par the time in which a well-prepared candidate is done
public record Item(
    ItemId id,
    Kind kind,
    Round round,
    String title,
    Difficulty difficulty,
    List<String> tags,
    Duration par) {
  public Item {
    tags = List.copyOf(tags);
  }

  /// What an item is.
  public enum Kind {
    /// Write a query; see [SqlProblem].
    SQL,
    /// Write Java; see [Kata].
    KATA,
    /// Design a system, and compare; see [WorkedAnswer].
    DESIGN,
    /// Model data, and compare; see [WorkedAnswer].
    MODELLING,
    /// Define metrics or find a root cause, and compare; see [WorkedAnswer].
    METRICS,
    /// Answer one question aloud; see [Concept].
    CONCEPT,
    /// Lines to tick off; see [Sheet].
    CHECKLIST,
    /// What one says aloud; see [Sheet].
    PHRASES,
    /// Estimate in the head; see [EstimateDrill].
    ESTIMATE,
    /// The parts of a story and their time; see [StoryMaterial].
    STORY_TEMPLATE,
    /// A question about the candidate's past; see [StoryMaterial].
    BEHAVIOURAL,
    /// A story told as an example; see [StoryMaterial].
    STORY,
    /// What an interviewer asks next; see [StoryMaterial].
    FOLLOW_UPS;

    /// The word of `item.json`: lower case, joined by `-`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of a word of `item.json`.
    public static Optional<Kind> of(String word) {
      return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// Whether an item of this kind is a [Problem], answered by a text that is judged; else it is a
    /// [Reference].
    public boolean isProblem() {
      return this == SQL || this == KATA;
    }
  }

  /// A round of the interview.
  public enum Round {
    SQL,
    CODING,
    MODELLING,
    DESIGN,
    METRICS,
    BEHAVIOUR
  }

  /// How much must be combined, from one technique to several.
  public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
  }
}
