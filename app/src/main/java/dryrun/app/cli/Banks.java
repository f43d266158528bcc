package dryrun.app.cli;

import dryrun.bank.InstalledPacks;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Opens the items at hand.
final class Banks {
  private final Supplier<InstalledPacks> installed;

  Banks(Supplier<InstalledPacks> installed) {
    this.installed = installed;
  }

  /// The built-in pack and those that the user has installed.
  PackBank open() throws PackException {
    return PackBank.open(new PackOpener(), installed.get().paths());
  }

  /// One pack alone, a folder or a zip.
  PackBank openOnly(Path pack) {
    return PackBank.openOnly(new PackOpener(), List.of(pack));
  }
}
