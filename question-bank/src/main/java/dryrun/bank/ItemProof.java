package dryrun.bank;

import java.util.List;

/// Proves that an item keeps its promises: references pass, known-wrong answers fail.
public interface ItemProof {

  /// What is wrong with the item; empty when it is proved. Items of kinds that this proof does not
  /// know have no findings.
  List<Finding> prove(Bank bank, Item item);
}
