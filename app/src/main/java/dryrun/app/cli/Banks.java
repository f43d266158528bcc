package dryrun.app.cli;

import dryrun.app.story.TemplateBook;
import dryrun.bank.InstalledPacks;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.search.IndexedBank;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// Opens the items at hand.
final class Banks {
  private final Supplier<InstalledPacks> installed;
  private final Supplier<Path> home;
  private final InstantSource clock;

  /// @param home the folder of the user's data
  Banks(Supplier<InstalledPacks> installed, Supplier<Path> home, InstantSource clock) {
    this.installed = installed;
    this.home = home;
    this.clock = clock;
  }

  /// The built-in pack and those that the user has installed.
  PackBank open() throws PackException {
    var opener = new PackOpener(home.get().resolve("heads"), clock);
    return PackBank.open(opener, installed.get().paths());
  }

  /// The same, every item read and held against its form though it may have been before.
  PackBank openToCheck() throws PackException {
    return PackBank.open(new PackOpener(), installed.get().paths());
  }

  /// The same, with an index that is up to date.
  IndexedBank openSearched() throws PackException {
    var bank = new IndexedBank(open(), home.get().resolve("search"));
    bank.refresh();
    return bank;
  }

  /// The templates of stories in a bank, and the user's own before them.
  TemplateBook templates(PackBank bank) {
    return TemplateBook.read(bank, home.get().resolve("stories").resolve("templates"));
  }

  /// One pack alone, a folder or a zip.
  PackBank openOnly(Path pack) {
    return PackBank.openOnly(new PackOpener(), List.of(pack));
  }
}
