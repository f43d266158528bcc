package dryrun.bank;

/// What is read, compared with or drawn from, rather than answered by a text that is judged.
public sealed interface Reference
    permits WorkedAnswer, Concept, Sheet, EstimateDrill, StoryMaterial {

  /// The head of its `item.json`.
  Item item();

  /// SHA-256 over all files of the item, in hexadecimal.
  String hash();
}
