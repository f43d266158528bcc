package dryrun.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What another process hands to whoever holds the journal.
public sealed interface InboxEntry {

  /// A session and its attempts, to be added.
  record Sitting(Session session, List<Attempt> attempts) implements InboxEntry {
    public Sitting {
      attempts = List.copyOf(attempts);
    }
  }

  /// Something to do with the journal; the answer is laid beside the inbox under the same id.
  ///
  /// @param file what to export to or to import; empty for a backup
  record Request(UUID id, Action action, Optional<Path> file) implements InboxEntry {}

  /// What can be asked for.
  enum Action {
    EXPORT,
    IMPORT,
    BACKUP
  }
}
