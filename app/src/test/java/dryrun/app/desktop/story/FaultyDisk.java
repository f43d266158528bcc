package dryrun.app.desktop.story;

import dryrun.story.file.Disk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A disk that refuses or runs full on demand.
final class FaultyDisk extends Disk {
  private boolean full;
  private boolean closed;

  void runFull() {
    full = true;
  }

  void refuse() {
    closed = true;
  }

  void recover() {
    full = false;
    closed = false;
  }

  @Override
  protected void write(Path file, byte[] content) throws IOException {
    if (closed) {
      throw new AccessDeniedException(file.toString());
    }
    if (full) {
      Files.write(file, Arrays.copyOf(content, content.length / 2));
      throw new IOException("No space left on device");
    }
    super.write(file, content);
  }
}
