package dryrun.bank;

/// Proves that an item keeps its promises: references pass, known-wrong answers fail.
public interface ItemProof {

  /// What is wrong with the item, and what was measured meanwhile. Items of kinds that this proof
  /// does not know have neither.
  Proof prove(Bank bank, Item item);
}
