package dryrun.story.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a story folder needs of a disk. A test puts one in its place that refuses or runs full.
public class Disk {
  private static final int LARGEST = 64 << 20;

  /// The names of the files in a folder; none when there is no folder.
  public List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
        files.forEach(file -> names.add(file.getFileName().toString()));
      }
    }
    return names;
  }

  /// What a file holds; empty when there is none.
  ///
  /// @throws IOException also for a file too large for a text
  public Optional<byte[]> read(Path file) throws IOException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// Puts a whole file in the place of another or of none: a reader sees the old one or the new
  /// one, and what was acknowledged survives a power cut.
  public void replace(Path file, byte[] content) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    Path folder = Files.createDirectories(parent == null ? Path.of(".") : parent);
    Path temporary = Files.createTempFile(folder, ".saving-", ".tmp");
    try {
      write(temporary, content);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
    force(folder);
  }

  /// Gives a file or folder another name; nothing when there is none.
  public void move(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /// Removes a file; nothing when there is none.
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /// Writes and forces to disk.
  protected void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /// Makes the new name itself durable, where the system lets one open a folder.
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders, and makes names durable by itself.
      return;
    }
  }
}
