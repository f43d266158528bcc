package dryrun.app.desktop.coverage;

import dryrun.journal.DurableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The lines of checklists that the user ticked off, one a line of a text file.
public final class TickFile {
  private final Path file;
  private final DurableFiles disk;

  public TickFile(Path file, DurableFiles disk) {
    this.file = file;
    this.disk = disk;
  }

  /// All of them; none when there is no file yet.
  Set<String> read() throws IOException {
    try {
      return new String(disk.read(file), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (NoSuchFileException e) {
      return new TreeSet<>();
    }
  }

  /// Puts these in the place of what was there.
  void write(Set<String> ticked) throws IOException {
    byte[] text = (String.join("\n", ticked) + "\n").getBytes(StandardCharsets.UTF_8);
    disk.replace(file, out -> out.write(text));
  }
}
