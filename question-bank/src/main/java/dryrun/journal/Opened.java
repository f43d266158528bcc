package dryrun.journal;

import java.nio.file.Path;
import java.util.Optional;

/// What came of opening the journal.
public sealed interface Opened {

  /// The journal is open and this process is the only one that has it.
  record Open(Journal journal) implements Opened {}

  /// Another process, or another part of this one, holds the journal.
  record AlreadyOpen(Path file) implements Opened {}

  /// The journal cannot be read, or is gone while backups of it are there. Nothing was touched;
  /// [Journal#restore] and [Journal#startOver] set the file aside and go on.
  ///
  /// @param file the journal as it lies there
  /// @param reason one sentence
  /// @param newestBackup what [Journal#restore] can bring back
  record Damaged(Path file, String reason, Optional<Path> newestBackup) implements Opened {}

  /// The place cannot be used: no right to write, disk full, or a journal of a newer version.
  ///
  /// @param reason one sentence
  record Unusable(String reason) implements Opened {}
}
