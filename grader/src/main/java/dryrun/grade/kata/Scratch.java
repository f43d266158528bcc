package dryrun.grade.kata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folders in which answers run: one folder of this process among the machine's temporary
/// files, and one in it for each run.
final class Scratch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Scratch.class.getName());
  private static final Pattern OWNED = Pattern.compile("dryrun-kata-(\\d+)-.*");

  private final Path root;

  Scratch() {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    deleteOrphans(temporary);
    try {
      root =
          Files.createTempDirectory(temporary, "dryrun-kata-" + ProcessHandle.current().pid() + "-")
              .toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    }
  }

  /// A new empty folder.
  Path folder() throws IOException {
    Files.createDirectories(root);
    return Files.createTempDirectory(root, "run");
  }

  @Override
  public void close() {
    delete(root);
  }

  /// Deletes a folder with all that is in it; what cannot be deleted is left to the next start.
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.log(System.Logger.Level.DEBUG, "a temporary folder stays behind: " + folder, e);
    }
  }

  /// Deletes what programs left that were killed.
  private static void deleteOrphans(Path temporary) {
    try (Stream<Path> files = Files.list(temporary)) {
      files.filter(Scratch::isOrphan).forEach(Scratch::delete);
    } catch (IOException | UncheckedIOException e) {
      LOG.log(System.Logger.Level.DEBUG, "temporary files cannot be listed", e);
    }
  }

  private static boolean isOrphan(Path folder) {
    Matcher owned = OWNED.matcher(folder.getFileName().toString());
    if (!owned.matches()) {
      return false;
    }
    Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(owned.group(1)));
    return owner.isEmpty() || !owner.get().isAlive();
  }
}
