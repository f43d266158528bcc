package dryrun.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jdbi.v3.core.JdbiException;

/// The ways to an open journal.
///
/// A new journal is made under another name and moved into place when it is whole: a journal that
/// is there and cannot be read is damaged, never half-made.
final class JournalOpening {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final JournalFolder folder;
  private final InstantSource clock;
  private final DurableFiles files;
  private final String disk;
  private final Backups backups;

  JournalOpening(Path home, InstantSource clock) {
    this(home, clock, DurableFiles.ofDisk(), "file:");
  }

  /// @param disk the prefix of the H2 file system that holds the database
  JournalOpening(Path home, InstantSource clock, DurableFiles files, String disk) {
    this.folder = new JournalFolder(home.toAbsolutePath());
    this.clock = clock;
    this.files = files;
    this.disk = disk;
    this.backups = new Backups(files, folder.backups(), clock);
  }

  Opened open() {
    return locked(lock -> {
      boolean there = Files.exists(folder.journal());
      if (!there && backups.newest().isPresent()) {
        return damaged("The journal is gone, but there are backups of it.");
      }
      if (!there) {
        create();
      }
      return openExisting(lock);
    });
  }

  Opened restore(Path backup) {
    return locked(lock -> {
      setAside();
      create();
      Journal journal = journal(lock, Database.open(folder.journal(), disk));
      if (journal.importFrom(backup) instanceof Imported.Failed(String reason)) {
        journal.close();
        files.delete(folder.journal());
        return damaged(reason);
      }
      return new Opened.Open(journal);
    });
  }

  Opened startOver() {
    return locked(lock -> {
      setAside();
      backups.setAside("before-" + STAMP.format(clock.instant()));
      create();
      return openExisting(lock);
    });
  }

  private Opened openExisting(JournalLock lock) throws IOException {
    try {
      if (Files.size(folder.journal()) == 0) {
        return damaged("The journal is an empty file.");
      }
      long attempts = Database.attempts(folder.journal(), disk);
      long backedUp = backups.attemptCount();
      if (attempts < backedUp) {
        return damaged(
            "The journal has fewer attempts than its newest backup: %d of %d."
                .formatted(attempts, backedUp));
      }
      Journal journal = journal(lock, Database.open(folder.journal(), disk));
      journal.backUpDaily();
      return new Opened.Open(journal);
    } catch (FlywayValidateException e) {
      return new Opened.Unusable(
          folder.journal() + " was written by a newer version of Dryrun; nothing was changed.");
    } catch (SQLException | FlywayException | JdbiException | JournalException e) {
      if (Faults.ofDisk(e)) {
        return new Opened.Unusable(
            folder.journal() + " cannot be opened: " + Faults.sentence(e) + ".");
      }
      return damaged("The journal cannot be read: " + Faults.sentence(e) + ".");
    }
  }

  private Journal journal(JournalLock lock, Database database) {
    return new Journal(lock, database, files, clock, folder);
  }

  private Opened.Damaged damaged(String reason) throws IOException {
    return new Opened.Damaged(folder.journal(), reason, backups.newest());
  }

  private void create() throws IOException, SQLException {
    Path unfinished = folder.home().resolve("journal-unfinished.mv.db");
    files.delete(unfinished);
    Database.open(unfinished, disk).close();
    files.move(unfinished, folder.journal());
  }

  private void setAside() throws IOException {
    if (!Files.exists(folder.journal())) {
      return;
    }
    String stamp = STAMP.format(clock.instant());
    Path aside = folder.home().resolve("journal-damaged-" + stamp + ".mv.db");
    for (int i = 2; Files.exists(aside); i++) {
      aside = folder.home().resolve("journal-damaged-" + stamp + "-" + i + ".mv.db");
    }
    files.move(folder.journal(), aside);
  }

  private Opened locked(Way way) {
    if (folder.home().toString().contains(";")) {
      return new Opened.Unusable(
          "The data folder must not have a semicolon in its path: " + folder.home());
    }
    try {
      Optional<JournalLock> lock = JournalLock.take(folder.lock());
      if (lock.isEmpty()) {
        return new Opened.AlreadyOpen(folder.journal());
      }
      Opened opened = new Opened.AlreadyOpen(folder.journal());
      try {
        opened = way.open(lock.get());
      } finally {
        if (!(opened instanceof Opened.Open)) {
          lock.get().close();
        }
      }
      return opened;
    } catch (IOException | SQLException | FlywayException e) {
      return new Opened.Unusable(
          "The journal cannot be opened in " + folder.home() + ": " + Faults.sentence(e) + ".");
    }
  }

  private interface Way {
    Opened open(JournalLock lock) throws IOException, SQLException;
  }
}
