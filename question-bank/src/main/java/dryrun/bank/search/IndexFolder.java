package dryrun.bank.search;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;

/// The copy of the index on disk. It can be made anew at any time: one that is damaged, of another
/// version or half gone is thrown away, and a disk that refuses to keep it costs time, not hits.
final class IndexFolder {
  private static final Logger LOG = System.getLogger(IndexFolder.class.getName());

  private final Path folder;
  private final Words words;

  /// @param folder in the user's data, for the index alone; need not exist
  IndexFolder(Path folder, Words words) {
    this.folder = folder;
    this.words = words;
  }

  private Path kept() {
    return folder.resolve("index");
  }

  /// The index that was kept, if it is whole.
  Optional<SearchIndex> load() {
    if (!Files.isDirectory(kept())) {
      return Optional.empty();
    }
    try (Directory disk = new NIOFSDirectory(kept())) {
      var memory = new ByteBuffersDirectory();
      copy(disk, memory);
      return Optional.of(new SearchIndex(memory, words));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.INFO, "the search index is made anew, for it cannot be read", e);
      return Optional.empty();
    }
  }

  /// Keeps an index in the place of the one before. Several processes may do so at a time; the last
  /// one's stays.
  void keep(SearchIndex index) {
    try {
      Files.createDirectories(folder);
      clearAway();
      Path half = Files.createTempDirectory(folder, ".half");
      try (Directory disk = new NIOFSDirectory(half)) {
        copy(index.directory(), disk);
      }
      delete(kept());
      Files.move(half, kept(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the search index is not kept for the next start", e);
    }
  }

  private static void copy(Directory from, Directory to) throws IOException {
    for (String file : from.listAll()) {
      to.copyFrom(from, file, file, IOContext.READONCE);
    }
  }

  private void clearAway() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        if (!entry.equals(kept())) {
          delete(entry);
        }
      }
    }
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
