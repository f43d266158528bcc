package dryrun.grade;

import dryrun.bank.Finding;
import dryrun.bank.Kata;
import java.util.List;
import java.util.Optional;

/// Gathers what is wrong with one kata.
///
/// @param list grows
record KataFindings(Kata kata, List<Finding> list) {

  /// @param file inside the folder of the item
  void find(String file, String message) {
    String path = "items/" + kata.item().id().name() + "/" + file;
    list.add(new Finding(path, Optional.empty(), message));
  }
}
