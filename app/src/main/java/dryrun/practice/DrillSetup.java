package dryrun.practice;

import dryrun.bank.Item;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the user asks of a drill.
///
/// @param kind what is practised, one of [#KINDS]
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
  /// What a drill may practise: what is answered by a text that is judged.
  public static final List<Item.Kind> KINDS =
      Stream.of(Item.Kind.values()).filter(Item.Kind::isProblem).toList();

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
    int count = kind == Item.Kind.KATA ? 2 : 5;
    Duration limit = Duration.ofMinutes(kind == Item.Kind.KATA ? 40 : 30);
    return new DrillSetup(kind, count, limit, Rules.INTERVIEW, any, Set.of());
  }

  /// Whether the set-up lets this item in.
  public boolean admits(Item item) {
    return item.kind() == kind
        && (difficulties.isEmpty() || difficulties.contains(item.difficulty()))
        && (topics.isEmpty() || item.tags().stream().anyMatch(topics::contains));
  }
}
