package dryrun.bank;

import java.util.List;

/// All items of all packs at hand. Opening a bank reads no item; an item is read when it is asked
/// for.
public interface Bank {

  /// All items, by pack and then by name.
  ///
  /// @throws PackException when an item of a pack cannot be read
  List<Item> items() throws PackException;

  /// The item of that name, long (`core/sessionization`) or short while it is unique.
  ///
  /// @throws PackException when there is none, or several, or it cannot be read; the message lists
  ///   near names
  Item find(String name) throws PackException;

  /// The whole of a problem.
  ///
  /// @throws PackException when a file of the item is missing or malformed
  SqlProblem sqlProblem(Item item) throws PackException;
}
