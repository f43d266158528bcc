package dryrun.grade.kata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Processes for answers whose verdict does not hang on how Java itself is closed: they start from
/// one archive, which is written when the first test asks for it, and only when they are needed.
public final class QuickProcesses {
  private static final Path FOLDER = Path.of("target", "kata-archive");

  private QuickProcesses() {}

  public static KataSettings settings() {
    return Once.SETTINGS;
  }

  private static final class Once {
    private static final KataSettings SETTINGS = write();

    private static KataSettings write() {
      try {
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(FOLDER.resolve("kata.aot"));
        return ProcessArchive.in(FOLDER, Katas.settings());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
