package dryrun.bank;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The files of one pack, read within limits: no link leads out, no file is larger or deeper than a
/// person would write it. Paths are relative to the pack and joined by `/`.
final class PackFiles {
  /// The most bytes of a text or of a case's table.
  static final int TEXT_BYTES = 1 << 20;

  /// The most bytes of a dataset's file.
  static final int DATA_BYTES = 64 << 20;

  private static final int MAX_DEPTH = 6;
  private static final int MAX_FILES = 500;

  private final Path root;
  private final PackDisk disk;
  private final Set<String> views;
  private @Nullable Path realRoot;

  PackFiles(Path root, PackDisk disk) {
    this.root = root;
    this.disk = disk;
    this.views = root.getFileSystem().supportedFileAttributeViews();
  }

  /// Where the pack is: two packs at a time are never at one place.
  String place() {
    return root.toUri().toString();
  }

  Path resolve(String path) {
    return root.resolve(path);
  }

  boolean exists(String path) {
    return Files.exists(resolve(path));
  }

  boolean isFolder(String path) {
    return Files.isDirectory(resolve(path));
  }

  /// What tells whether a file is the one it was, without reading it.
  ///
  /// @param word size and dates, or size and checksum inside a zip, where dates may be all the
  ///   same; empty when there is no such file
  /// @param modified when, in ms since 1970; 0 inside a zip, which does not change while it is open
  record State(String word, long modified) {
    static final State NONE = new State("", 0);
  }

  /// The state of a file.
  State state(String path) {
    Path file = resolve(path);
    try {
      if (views.contains("unix")) {
        return state(Files.readAttributes(file, "unix:size,lastModifiedTime,ctime"));
      }
      var entry = Files.readAttributes(file, BasicFileAttributes.class);
      if (views.contains("zip")) {
        return new State(entry.size() + "@" + Files.getAttribute(file, "zip:crc"), 0);
      }
      FileTime modified = entry.lastModifiedTime();
      return new State(entry.size() + "@" + nanos(modified), modified.toMillis());
    } catch (IOException e) {
      return State.NONE;
    }
  }

  /// Unix also dates the change itself, and nobody can set that date back.
  private static State state(Map<String, Object> entry) {
    return entry.get("lastModifiedTime") instanceof FileTime modified
            && entry.get("ctime") instanceof FileTime changed
        ? new State(
            entry.get("size") + "@" + nanos(modified) + "@" + nanos(changed), modified.toMillis())
        : State.NONE;
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /// The states of those files of a folder whose names are among the given ones, as one word. It is
  /// cheaper to list a folder than to ask for files that are not there.
  String states(String folder, Set<String> names) {
    StringBuilder states = new StringBuilder();
    try {
      for (Path entry : disk.list(resolve(folder))) {
        String name = name(entry);
        if (names.contains(name)) {
          states.append(name).append(' ').append(state(folder + "/" + name).word()).append('\n');
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return "";
    }
    return states.toString();
  }

  /// The names of the folders in a folder, in order, without those that start with a dot; none when
  /// the folder does not exist. Links are not followed to see where they lead.
  List<String> folders(String path) throws PackException {
    if (!exists(path)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Path entry : list(path)) {
      String name = name(entry);
      if (!name.startsWith(".") && Files.isDirectory(entry)) {
        names.add(name);
      }
    }
    return names;
  }

  /// The paths of all files below a folder, in order, without those whose name starts with a dot.
  ///
  /// @throws PackException when there are too many, or one too deep, or a link leads out
  List<String> below(String folder) throws PackException {
    List<String> files = new ArrayList<>();
    collect(folder, 0, files);
    if (files.size() > MAX_FILES) {
      throw new PackException(folder, "one item may have at most " + MAX_FILES + " files");
    }
    return files;
  }

  private void collect(String folder, int depth, List<String> files) throws PackException {
    guard(folder);
    for (Path entry : list(folder)) {
      String name = name(entry);
      if (name.startsWith(".")) {
        continue;
      }
      String path = folder + "/" + name;
      if (Files.isDirectory(entry)) {
        if (depth == MAX_DEPTH) {
          throw new PackException(path, "lies more than " + MAX_DEPTH + " folders deep");
        }
        collect(path, depth + 1, files);
      } else if (files.size() <= MAX_FILES) {
        files.add(path);
      }
    }
  }

  /// The bytes of a file.
  ///
  /// @throws PackException when it is missing, larger than `limit`, not an ordinary file, or
  ///   reached by a link that leads out of the pack
  byte[] bytes(String path, int limit) throws PackException {
    guard(path);
    if (!Files.isRegularFile(resolve(path))) {
      throw new PackException(path, "is not an ordinary file");
    }
    try {
      byte[] bytes = disk.read(resolve(path), limit + 1);
      if (bytes.length > limit) {
        throw new PackException(path, "is larger than " + (limit >> 20) + " MiB");
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /// The text of a file of at most 1 MiB, its line ends made `\n`.
  ///
  /// @throws PackException also when the bytes are not UTF-8, with the line
  String text(String path) throws PackException {
    return decode(path, bytes(path, TEXT_BYTES));
  }

  /// Reads bytes as UTF-8 with line ends made `\n`, without a byte order mark.
  static String decode(String path, byte[] bytes) throws PackException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new PackException(path, lineOfBadByte(bytes), "is not UTF-8: save it as UTF-8");
    }
    return text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int lineOfBadByte(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int bad = Math.max(text.indexOf('\uFFFD'), 0);
    return (int) text.substring(0, bad).chars().filter(c -> c == '\n').count() + 1;
  }

  private List<Path> list(String folder) throws PackException {
    try {
      return disk.list(resolve(folder));
    } catch (IOException e) {
      throw unreadable(folder, e);
    } catch (DirectoryIteratorException e) {
      throw unreadable(folder, e.getCause());
    }
  }

  private void guard(String path) throws PackException {
    Path file = resolve(path);
    if (!Files.exists(file)) {
      throw new PackException(
          path, Files.isSymbolicLink(file) ? "is a link that leads nowhere" : "is missing");
    }
    try {
      if (!file.toRealPath().startsWith(realRoot())) {
        throw new PackException(path, "is reached by a link that leads out of the pack");
      }
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private synchronized Path realRoot() throws IOException {
    Path real = realRoot;
    if (real == null) {
      real = root.toRealPath();
      realRoot = real;
    }
    return real;
  }

  private static PackException unreadable(String path, @Nullable Throwable e) {
    String reason =
        e instanceof IOException io ? String.valueOf(io.getMessage()) : "no reason given";
    return new PackException(path, "cannot be read: " + reason);
  }

  private static String name(Path entry) {
    Path name = entry.getFileName();
    String text = name == null ? "" : name.toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
