package dryrun.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Looks through the table of contents of a zip before anything of it is read: nothing may lead out
/// of the pack, and nothing may be a bomb. Sizes that the table understates meet the limits of
/// [PackFiles] when the file is read.
final class ZipCheck {
  private static final int MAX_ENTRIES = 100_000;
  private static final long MAX_BYTES = 512L << 20;
  private static final long MAX_RATIO = 200;
  private static final long SMALL = 1L << 20;

  private ZipCheck() {}

  /// @throws PackException with the entry that is refused, and why
  static void check(Path zip) throws PackException {
    String shown = String.valueOf(zip.getFileName());
    try {
      if (Files.size(zip) > MAX_BYTES) {
        throw new PackException(shown, "is larger than 512 MiB");
      }
      try (ZipFile file = new ZipFile(zip.toFile())) {
        check(shown, file);
      }
    } catch (IOException e) {
      throw new PackException(shown, "is neither a folder nor a zip file that can be read");
    }
  }

  private static void check(String shown, ZipFile file) throws PackException {
    if (file.size() > MAX_ENTRIES) {
      throw new PackException(shown, "holds more than 100,000 entries: " + file.size());
    }
    Set<String> names = new HashSet<>();
    long total = 0;
    for (Enumeration<? extends ZipEntry> e = file.entries(); e.hasMoreElements(); ) {
      ZipEntry entry = e.nextElement();
      String name = entry.getName();
      if (leavesPack(name)) {
        throw new PackException(shown, "the path of an entry leaves the pack: " + name);
      }
      if (!names.add(name)) {
        throw new PackException(shown, "holds two entries of the same path: " + name);
      }
      if (entry.getSize() > SMALL && entry.getSize() / MAX_RATIO > entry.getCompressedSize()) {
        throw new PackException(shown, "an entry shrank more than 200 times: " + name);
      }
      total += Math.max(entry.getSize(), 0);
      if (total > MAX_BYTES) {
        throw new PackException(shown, "is more than 512 MiB unpacked");
      }
    }
  }

  private static boolean leavesPack(String name) {
    if (name.startsWith("/") || name.contains("\\") || name.matches("[A-Za-z]:.*")) {
      return true;
    }
    for (String part : name.split("/", -1)) {
      if (part.equals("..") || part.equals(".")) {
        return true;
      }
    }
    return false;
  }
}
