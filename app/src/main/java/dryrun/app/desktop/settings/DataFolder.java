package dryrun.app.desktop.settings;

import dryrun.app.DataHome;
import dryrun.journal.JournalFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of the user's data in use, and the choice of another for the next start. Every method
/// but [#inUse] and [#isFixed] waits for the disk.
public final class DataFolder {
  private final Path inUse;
  private final DataHome homes;
  private final boolean fixed;

  /// @param inUse the folder that this window works with
  public DataFolder(Path inUse, DataHome homes) {
    this.inUse = inUse;
    this.homes = homes;
    this.fixed = homes.isNamed() || !homes.folder().equals(inUse);
  }

  /// What a folder is to Dryrun.
  enum Kind {
    /// The one in use.
    SAME,
    /// It holds a journal.
    JOURNAL,
    /// A folder without a journal; Dryrun would begin anew there.
    FRESH,
    /// Nothing can be written there.
    UNUSABLE
  }

  Path inUse() {
    return inUse;
  }

  /// Whether the environment or `--home` named the folder, which goes before any choice.
  boolean isFixed() {
    return fixed;
  }

  Kind kind(Path folder) {
    if (folder.toAbsolutePath().normalize().equals(inUse.toAbsolutePath().normalize())) {
      return Kind.SAME;
    }
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      return Kind.UNUSABLE;
    }
    var data = new JournalFolder(folder);
    return Files.exists(data.journal()) || Files.exists(data.backups()) ? Kind.JOURNAL : Kind.FRESH;
  }

  /// The next start will use this folder.
  ///
  /// @throws IOException when the choice cannot be kept
  void choose(Path folder) throws IOException {
    homes.choose(folder);
  }
}
