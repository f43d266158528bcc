package dryrun.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One exported journal per day (UTC), of which the newest seven are kept.
final class Backups {
  private static final int KEPT = 7;
  private static final Pattern NAME = Pattern.compile("journal-\\d{4}-\\d{2}-\\d{2}\\.json");

  private final DurableFiles files;
  private final Path folder;
  private final InstantSource clock;

  Backups(DurableFiles files, Path folder, InstantSource clock) {
    this.files = files;
    this.folder = folder;
    this.clock = clock;
  }

  Optional<Path> newest() throws IOException {
    List<Path> all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// How many attempts the newest backup has. A journal never loses any, so one with fewer is
  /// damaged.
  long attemptCount() throws IOException {
    Optional<Path> newest = newest();
    return newest.isPresent() ? JournalExport.attemptCount(files.read(newest.get())) : 0;
  }

  /// Moves all backups to a folder of their own, out of the way of a journal that starts anew.
  void setAside(String name) throws IOException {
    for (Path backup : all()) {
      files.move(backup, folder.resolve(name).resolve(backup.getFileName()));
    }
  }

  boolean hasToday() throws IOException {
    return all().contains(today());
  }

  /// Writes today's backup, over an earlier one of today, and lets those beyond seven go.
  Path write(JournalExport journal) throws IOException {
    Path file = today();
    files.replace(file, out -> journal.write(out, clock.instant()));
    List<Path> all = all();
    for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
      files.delete(old);
    }
    return file;
  }

  private Path today() {
    LocalDate date = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return folder.resolve("journal-" + date + ".json");
  }

  private List<Path> all() throws IOException {
    return files.list(folder).stream()
        .filter(f -> NAME.matcher(f.getFileName().toString()).matches())
        .toList();
  }
}
