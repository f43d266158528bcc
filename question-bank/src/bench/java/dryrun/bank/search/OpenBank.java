package dryrun.bank.search;

import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// A process that opens a bank as the window does and asks for its items; with a fourth argument it
/// goes on to the index.
final class OpenBank {
  private OpenBank() {}

  /// Opens it.
  ///
  /// @param arguments the folder of a pack, how many items it has, where heads are kept, and where
  ///   the index is
  public static void main(String[] arguments) throws PackException {
    var opener = new PackOpener(Path.of(arguments[2]), InstantSource.system());
    PackBank packs = PackBank.openOnly(opener, List.of(Path.of(arguments[0])));
    int found = packs.items().size();
    if (found != Integer.parseInt(arguments[1])) {
      throw new IllegalStateException("only " + found + " items are read");
    }
    if (arguments.length > 3) {
      new IndexedBank(packs, Path.of(arguments[3])).refresh();
    }
  }
}
