package dryrun.bank;

import java.util.List;

/// All items of all packs at hand. Opening a bank reads no item; an item is read when it is asked
/// for. What cannot be read costs nothing else.
public interface Bank {

  /// All items whose head can be read, by pack and then by name.
  List<Item> items();

  /// The packs and items that cannot be read, and why; empty when all is well.
  List<Unreadable> unreadable();

  /// The item of that name, long (`core/sessionization`) or short while it is unique.
  ///
  /// @throws PackException when there is none, or several, or it cannot be read; the message lists
  ///   near names
  Item find(String name) throws PackException;

  /// The items in which every word begins a word of title, tags, name or prompt; the best first. No
  /// words find all items.
  List<Item> search(String words);

  /// The whole of a problem.
  ///
  /// @throws PackException when a file of the item is missing or malformed
  SqlProblem sqlProblem(Item item) throws PackException;

  /// The whole of a kata.
  ///
  /// @throws PackException when a file of the item is missing or malformed
  Kata kata(Item item) throws PackException;

  /// The whole of what is read rather than answered.
  ///
  /// @throws PackException when a file of the item is missing or malformed
  default Reference reference(Item item) throws PackException {
    throw new PackException(item.id().toString(), "this bank holds nothing to read");
  }

  /// The whole of an item that is answered by a text.
  ///
  /// @throws PackException when a file of the item is missing or malformed, or it is no problem
  default Problem problem(Item item) throws PackException {
    return item.kind() == Item.Kind.KATA ? kata(item) : sqlProblem(item);
  }

  /// A pack or an item that cannot be read.
  ///
  /// @param name of an item `pack/item`, of a pack the file or folder that holds it
  record Unreadable(String name, List<Finding> findings) {
    public Unreadable {
      findings = List.copyOf(findings);
    }
  }
}
