package dryrun.bank;

import java.time.Duration;
import java.util.List;

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

  /// What a candidate does with an item.
  public enum Kind {
    /// Write a query; see [SqlProblem].
    SQL,
    /// Write Java; see [Kata].
    KATA
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
