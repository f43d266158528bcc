package dryrun.practice;

import dryrun.bank.Item;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/// What the user asks of a drill.
///
/// @param kind what is practised
/// @param count how many problems, at least 1
/// @param limit the time for all of them
/// @param difficulties which problems may be picked; empty is any
/// @param topics tags of which a problem must have one; empty is any
public record DrillSetup(
    Item.Kind kind,
    int count,
    Duration limit,
    Rules rules,
    Set<Item.Difficulty> difficulties,
    Set<String> topics) {
  public DrillSetup {
    if (count < 1 || limit.compareTo(Duration.ZERO) <= 0) {
      throw new IllegalArgumentException(
          "a drill needs a problem and some time: " + count + " in " + limit);
    }
    difficulties = Set.copyOf(difficulties);
    topics = Set.copyOf(topics);
  }

  /// As in the interview: five SQL problems in thirty minutes, or two katas in forty; nothing runs.
  public static DrillSetup asInTheInterview(Item.Kind kind) {
    Set<Item.Difficulty> any = EnumSet.allOf(Item.Difficulty.class);
    return switch (kind) {
      case SQL -> new DrillSetup(kind, 5, Duration.ofMinutes(30), Rules.INTERVIEW, any, Set.of());
      case KATA -> new DrillSetup(kind, 2, Duration.ofMinutes(40), Rules.INTERVIEW, any, Set.of());
    };
  }

  /// Whether the set-up lets this item in.
  public boolean admits(Item item) {
    return item.kind() == kind
        && (difficulties.isEmpty() || difficulties.contains(item.difficulty()))
        && (topics.isEmpty() || item.tags().stream().anyMatch(topics::contains));
  }
}
