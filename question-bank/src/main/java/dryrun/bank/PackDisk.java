package dryrun.bank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The only place where the files of packs are read and listed.
interface PackDisk {

  /// The bytes of a file, at most `limit` of them.
  byte[] read(Path file, int limit) throws IOException;

  /// What a folder holds, in the order of names.
  List<Path> list(Path folder) throws IOException;

  /// The disk of the machine, and what it holds of zip files.
  final class Real implements PackDisk {
    @Override
    public byte[] read(Path file, int limit) throws IOException {
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(limit);
      }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
      entries.sort(null);
      return entries;
    }
  }
}
