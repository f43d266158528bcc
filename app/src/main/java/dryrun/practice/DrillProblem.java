package dryrun.practice;

import dryrun.bank.Item;
import java.time.Duration;

/// A problem as it stands in a drill: what a later review must know although the bank has changed.
///
/// @param item the long id, such as `core/sessionization`
/// @param hash the content of the item when the drill began
public record DrillProblem(
    String item,
    String hash,
    Item.Kind kind,
    String title,
    Item.Difficulty difficulty,
    Duration par) {

  /// An item of the bank with the hash of its content.
  public static DrillProblem of(Item item, String hash) {
    return new DrillProblem(
        item.id().toString(), hash, item.kind(), item.title(), item.difficulty(), item.par());
  }
}
