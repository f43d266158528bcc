package dryrun.journal;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.h2.mvstore.MVStoreException;

/// Says what is behind a failure of the database.
final class Faults {
  private Faults() {}

  /// The cause in the words of the disk where the disk is at fault, without a full stop.
  static String sentence(Throwable failure) {
    return io(failure).map(Faults::words).orElseGet(() -> words(failure));
  }

  /// Whether the disk refused, as against a file that holds nonsense.
  static boolean ofDisk(Throwable failure) {
    return io(failure).filter(e -> !(e instanceof EOFException)).isPresent();
  }

  /// The innermost fault of input or output. H2 wraps a short read into one of its own.
  private static Optional<IOException> io(Throwable failure) {
    Optional<IOException> found = Optional.empty();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof IOException io && !(io.getCause() instanceof MVStoreException)) {
        found = Optional.of(io);
      }
    }
    return found;
  }

  private static String words(Throwable failure) {
    String message = failure.getMessage();
    if (message == null || message.isBlank()) {
      return failure.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
    return message.lines().findFirst().orElse(message).strip().replaceFirst("\\.$", "");
  }
}
