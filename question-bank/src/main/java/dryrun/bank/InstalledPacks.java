package dryrun.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The packs that the user has installed: folders and zips in one folder, each named after its id.
/// What is half copied starts with a dot and is no pack.
public final class InstalledPacks {
  private static final int MAX_FILES = 100_000;
  private static final long MAX_BYTES = 512L << 20;

  private final Path folder;
  private final PackOpener opener;

  /// @param folder in the user's data; need not exist
  public InstalledPacks(Path folder, PackOpener opener) {
    this.folder = folder;
    this.opener = opener;
  }

  /// The paths of the packs, in the order of names.
  public List<Path> paths() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !name(entry).startsWith("."))
          .filter(entry -> Files.isDirectory(entry) || name(entry).endsWith(".zip"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Copies a pack here.
  ///
  /// @param pack a folder or zip
  /// @throws PackException when it is no sound pack, or one of its id is there
  public Pack.Head add(Path pack) throws PackException {
    Pack.Head head;
    try (Pack opened = opener.open(pack)) {
      head = opened.head();
    }
    requireFree(head.id());
    try {
      Files.createDirectories(folder);
      if (Files.isDirectory(pack)) {
        try (Draft draft = draft(head.id())) {
          copy(pack, draft.folder());
          draft.keep();
        }
      } else {
        Path half = folder.resolve("." + head.id() + ".zip");
        Files.copy(pack, half, StandardCopyOption.REPLACE_EXISTING);
        Files.move(half, folder.resolve(head.id() + ".zip"), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new PackException(pack.toString(), "cannot be copied: " + e.getMessage());
    }
    return head;
  }

  /// A folder in which a pack can be written before it counts.
  ///
  /// @throws PackException when a pack of that id is there
  public Draft draft(String id) throws PackException {
    requireFree(id);
    try {
      Path half = folder.resolve("." + id + ".half");
      delete(half);
      Files.createDirectories(half);
      return new Draft(half, folder.resolve(id));
    } catch (IOException e) {
      throw new PackException(id, "cannot be written: " + e.getMessage());
    }
  }

  /// Deletes a pack.
  ///
  /// @throws PackException when none of that id is installed
  public void remove(String id) throws PackException {
    Path path =
        find(id).orElseThrow(() -> new PackException(id, "no pack of that name is installed"));
    try {
      Path half = folder.resolve("." + id + ".removed");
      delete(half);
      Files.move(path, half, StandardCopyOption.ATOMIC_MOVE);
      delete(half);
    } catch (IOException e) {
      throw new PackException(id, "cannot be deleted: " + e.getMessage());
    }
  }

  private void requireFree(String id) throws PackException {
    if (id.equals("core")) {
      throw new PackException("pack.json", "the id 'core' is that of the built-in pack");
    }
    if (find(id).isPresent()) {
      throw new PackException(id, "a pack of that name is installed; remove it first");
    }
  }

  private Optional<Path> find(String id) {
    return paths().stream()
        .filter(path -> name(path).equals(id) || name(path).equals(id + ".zip"))
        .findFirst();
  }

  private static void copy(Path from, Path to) throws IOException, PackException {
    Copying copying = new Copying(from, to);
    Files.walkFileTree(from, copying);
    if (copying.refused.isPresent()) {
      throw copying.refused.get();
    }
  }

  private static final class Copying extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;
    private int files;
    private long bytes;
    private Optional<PackException> refused = Optional.empty();

    Copying(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      if (!directory.equals(from) && name(directory).startsWith(".")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectories(to.resolve(from.relativize(directory).toString()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (name(file).startsWith(".")) {
        return FileVisitResult.CONTINUE;
      }
      String path = from.relativize(file).toString();
      files++;
      bytes += attributes.size();
      if (!attributes.isRegularFile()) {
        return refuse(path, "is a link or no ordinary file");
      }
      if (files > MAX_FILES || bytes > MAX_BYTES) {
        return refuse(path, "is one too many: a pack has at most 100,000 files and 512 MiB");
      }
      Files.copy(file, to.resolve(path));
      return FileVisitResult.CONTINUE;
    }

    private FileVisitResult refuse(String path, String reason) {
      refused = Optional.of(new PackException(path, reason));
      return FileVisitResult.TERMINATE;
    }
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      for (Path each : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /// A pack that is being written. Closing throws it away unless it was kept.
  public static final class Draft implements AutoCloseable {
    private final Path half;
    private final Path whole;

    private Draft(Path half, Path whole) {
      this.half = half;
      this.whole = whole;
    }

    /// Where to write.
    public Path folder() {
      return half;
    }

    /// Makes it a pack.
    public void keep() throws IOException {
      Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
      delete(half);
    }
  }
}
