package dryrun.journal;

import java.nio.file.Path;

/// Where things lie in the folder of the user's data.
public record JournalFolder(Path home) {

  /// The database.
  public Path journal() {
    return home.resolve("journal.mv.db");
  }

  /// The file whose lock says that a process holds the journal.
  public Path lock() {
    return home.resolve("journal.lock");
  }

  /// Daily copies of the journal, each one JSON file.
  public Path backups() {
    return home.resolve("backups");
  }

  /// What is being written in sessions that have not ended.
  public Path drafts() {
    return home.resolve("drafts");
  }

  /// What other processes hand to whoever holds the journal.
  public Path inbox() {
    return home.resolve("inbox");
  }
}
