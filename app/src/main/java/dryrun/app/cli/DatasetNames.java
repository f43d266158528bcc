package dryrun.app.cli;

import dryrun.bank.Pack;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.sql.DataSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds what `--data` names: a dataset of the program, the small one of the built-in pack, or a
/// folder.
final class DatasetNames implements AutoCloseable {
  private static final List<String> GENERATED = List.of("company/practice", "company/large");
  private static final String TINY = "company/tiny";

  private final PackOpener opener;
  private Optional<Pack> pack = Optional.empty();

  DatasetNames(PackOpener opener) {
    this.opener = opener;
  }

  /// The dataset of that name; a folder of the built-in pack can be read until this is closed.
  ///
  /// @throws UnusableException when there is none
  DataSource find(String name) {
    if (GENERATED.contains(name)) {
      return new DataSource.BuiltIn(name);
    }
    if (name.equals(TINY)) {
      return new DataSource.Folder(tiny());
    }
    try {
      Path folder = Path.of(name);
      if (Files.isDirectory(folder)) {
        return new DataSource.Folder(folder);
      }
    } catch (InvalidPathException e) {
      throw nothing(name);
    }
    throw nothing(name);
  }

  @Override
  public void close() {
    pack.ifPresent(Pack::close);
  }

  private Path tiny() {
    try {
      Pack core = opener.openBuiltIn();
      pack = Optional.of(core);
      return core.dataset("tiny").orElseThrow();
    } catch (PackException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static UnusableException nothing(String name) {
    return new UnusableException(
        "%s: there is no such folder, and the built-in datasets are %s, %s."
            .formatted(name, TINY, String.join(", ", GENERATED)));
  }
}
