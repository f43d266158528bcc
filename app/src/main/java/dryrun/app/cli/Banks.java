package dryrun.app.cli;

import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import java.nio.file.Path;
import java.util.List;

/// Opens the items at hand.
final class Banks {

  /// The built-in pack.
  PackBank open() throws PackException {
    return PackBank.open(new PackOpener(), List.of());
  }

  /// One pack alone, a folder or a zip.
  PackBank openOnly(Path pack) {
    return PackBank.openOnly(new PackOpener(), List.of(pack));
  }
}
