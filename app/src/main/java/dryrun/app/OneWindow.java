package dryrun.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Lets a second start bring the window that is already open to the front, through two small files
/// in the folder of the user's data: one that the open window keeps locked, and one that calls it.
///
/// A lock ends with its process, so a window that crashed is never taken for an open one.
public final class OneWindow implements AutoCloseable {
  private static final String LOCK = "window.lock";
  private static final String CALL = "window.call";

  private final Path home;
  private Optional<FileChannel> held = Optional.empty();

  /// @param home the folder of the user's data
  public OneWindow(Path home) {
    this.home = home;
  }

  /// Waits for the answer of another process.
  @FunctionalInterface
  public interface Patience {

    /// Waits a moment; false when there is none left.
    boolean waitOn(int round);
  }

  /// Calls the window that is open on a folder to the front.
  ///
  /// @return whether there is one that came; false also when the disk does not let us ask
  public static boolean call(Path home, Patience patience) {
    try {
      if (!isLocked(home.resolve(LOCK))) {
        return false;
      }
      Path call = Files.write(home.resolve(CALL), new byte[0]);
      for (int round = 0; patience.waitOn(round); round++) {
        if (Files.notExists(call)) {
          return true;
        }
      }
      return !Files.deleteIfExists(call);
    } catch (IOException e) {
      return false;
    }
  }

  /// Says that the window is open, from the first time on; runs `front` when another start has
  /// called since the last time. To be called again and again, by one thread.
  ///
  /// @throws UncheckedIOException when the disk refuses
  public void listen(Runnable front) {
    try {
      if (held.isEmpty()) {
        held = Optional.of(locked(home.resolve(LOCK)));
        Files.deleteIfExists(home.resolve(CALL));
      } else if (Files.deleteIfExists(home.resolve(CALL))) {
        front.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    held.ifPresent(channel -> {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    held = Optional.empty();
  }

  /// Where the lock cannot be had, another start will open a window of its own and say there that
  /// the journal is taken: nothing depends on this one.
  private static FileChannel locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new IOException(file + " is locked by another process");
    }
    return channel;
  }

  private static boolean isLocked(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
