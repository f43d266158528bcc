package dryrun.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/// Files that survive a power cut once a call says so. The place where tests let the disk fail.
public interface DurableFiles {

  /// Opens a file for appending and makes it, and its folder, when it is not there.
  AppendFile append(Path file) throws IOException;

  /// Puts content in place of a file: afterwards there is either the old content or the whole new
  /// one, forced to the disk.
  void replace(Path file, Content content) throws IOException;

  /// The content of a file.
  byte[] read(Path file) throws IOException;

  /// The files of a folder by name; none when there is no folder. Unfinished files of [#replace]
  /// are not among them.
  List<Path> list(Path folder) throws IOException;

  /// Moves a file within its disk in one step, and makes the folder it moves to.
  void move(Path from, Path to) throws IOException;

  /// Removes a file; nothing happens when it is gone already.
  void delete(Path file) throws IOException;

  /// The files of this machine.
  static DurableFiles ofDisk() {
    return new DiskFiles();
  }

  /// Writes what belongs into a file.
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// A file that only grows.
  interface AppendFile extends Closeable {

    /// Hands all bytes to the operating system: they survive the end of the process.
    void write(ByteBuffer bytes) throws IOException;

    /// Returns when all that was written is on the disk: it survives a power cut.
    void force() throws IOException;

    /// Bytes in the file.
    long size() throws IOException;
  }
}
