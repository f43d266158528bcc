package dryrun.journal;

import dryrun.journal.JournalJson.MalformedException;
import dryrun.journal.JournalJson.Sitting;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// The user's history, held by one process at a time. What a method acknowledged with [Saved.Done]
/// is on the disk.
///
/// May be called from any thread; calls wait for the disk and for each other, so they do not belong
/// on the thread of a window. Reading throws [JournalException] when the disk fails.
public final class Journal implements AutoCloseable {
  private final JournalLock lock;
  private final Database database;
  private final DurableFiles files;
  private final InstantSource clock;
  private final JournalFolder folder;

  Journal(
      JournalLock lock,
      Database database,
      DurableFiles files,
      InstantSource clock,
      JournalFolder folder) {
    this.lock = lock;
    this.database = database;
    this.files = files;
    this.clock = clock;
    this.folder = folder;
  }

  /// Opens the journal of a data folder, makes it when there is none, and backs it up once a day.
  public static Opened open(Path home, InstantSource clock) {
    return new JournalOpening(home, clock).open();
  }

  /// Sets a damaged journal aside, beside its old place, and starts a new one from a backup.
  public static Opened restore(Path home, Path backup, InstantSource clock) {
    return new JournalOpening(home, clock).restore(backup);
  }

  /// Sets a damaged journal aside, beside its old place, and starts an empty one. Backups stay.
  public static Opened startOver(Path home, InstantSource clock) {
    return new JournalOpening(home, clock).startOver();
  }

  /// The folder of the user's data.
  public JournalFolder folder() {
    return folder;
  }

  /// Adds a session and its attempts, all or nothing; whatever is there already is left as it is.
  public synchronized Saved add(Session session, List<Attempt> attempts) {
    for (Attempt attempt : attempts) {
      if (!attempt.session().equals(session.id())) {
        throw new IllegalArgumentException("attempt " + attempt.id() + " is of another session");
      }
    }
    return database.write(handle -> {
      JournalRows rows = new JournalRows(handle);
      rows.add(session);
      attempts.forEach(rows::add);
    });
  }

  /// Adds an attempt to a session that is there.
  public synchronized Saved add(Attempt attempt) {
    if (session(attempt.session()).isEmpty()) {
      return new Saved.Failed("There is no session " + attempt.session() + " in the journal.");
    }
    return database.write(handle -> new JournalRows(handle).add(attempt));
  }

  /// The sessions that pass the filter, the newest first.
  public synchronized List<Session> sessions(SessionFilter filter) {
    return database.read(handle -> new JournalRows(handle).sessions(filter));
  }

  public synchronized Optional<Session> session(UUID id) {
    return database.read(handle -> new JournalRows(handle).session(id));
  }

  /// The attempts that pass the filter, in the order in which they were started.
  public synchronized List<Attempt> attempts(AttemptFilter filter) {
    return database.read(handle -> new JournalRows(handle).attempts(filter));
  }

  /// Takes a session out of the statistics, or back in; its texts are kept either way.
  public synchronized Saved setVoided(UUID session, boolean voided) {
    return database.write(handle -> new JournalRows(handle).setVoided(session, voided));
  }

  /// Remembers from now on that the user wants to see the item again.
  public synchronized Saved markAgainLater(String item) {
    AgainLater mark = new AgainLater(item, clock.instant());
    return database.write(handle -> new JournalRows(handle).add(mark));
  }

  public synchronized Saved unmarkAgainLater(String item) {
    return database.write(handle -> new JournalRows(handle).removeAgainLater(item));
  }

  /// What the user wants to see again, the longest waiting first.
  public synchronized List<AgainLater> againLater() {
    return database.read(handle -> new JournalRows(handle).againLater());
  }

  /// Keeps a note to self.
  public synchronized Saved add(Note note) {
    return database.write(handle -> new JournalRows(handle).add(note));
  }

  public synchronized Saved removeNote(UUID note) {
    return database.write(handle -> new JournalRows(handle).removeNote(note));
  }

  /// The notes about an item, the oldest first.
  public synchronized List<Note> notes(String item) {
    return database.read(handle -> new JournalRows(handle).notes(Optional.of(item)));
  }

  /// Writes everything into one JSON file, in place of what may be there.
  public synchronized Saved exportTo(Path file) {
    JournalExport everything = everything();
    try {
      files.replace(file, out -> everything.write(out, clock.instant()));
      return new Saved.Done();
    } catch (IOException e) {
      return new Saved.Failed(file + " could not be written: " + Faults.sentence(e) + ".");
    }
  }

  /// Takes an exported journal in: what is new is added, what is there stays as it is, and nothing
  /// is deleted. Taking the same file in twice is taking it in once.
  public synchronized Imported importFrom(Path file) {
    JournalExport export;
    try {
      export = JournalExport.read(files.read(file));
    } catch (NoSuchFileException e) {
      return new Imported.Failed(file + ": there is no such file.");
    } catch (IOException e) {
      return new Imported.Failed(file + " could not be read: " + Faults.sentence(e) + ".");
    } catch (MalformedException e) {
      return new Imported.Failed(file + ": " + e.getMessage() + ".");
    }
    int[] added = new int[2];
    Saved saved = database.write(handle -> merge(handle, export, added));
    return switch (saved) {
      case Saved.Done() -> new Imported.Done(added[0], added[1]);
      case Saved.Failed(String reason) -> new Imported.Failed(reason);
    };
  }

  /// Backs the journal up now, over an earlier backup of today.
  public synchronized Saved backUp() {
    try {
      new Backups(files, folder.backups(), clock).write(everything());
      return new Saved.Done();
    } catch (IOException e) {
      return new Saved.Failed("The backup could not be written: " + Faults.sentence(e) + ".");
    }
  }

  /// Backs the journal up when today has no backup yet.
  Saved backUpDaily() {
    try {
      return new Backups(files, folder.backups(), clock).hasToday() ? new Saved.Done() : backUp();
    } catch (IOException e) {
      return new Saved.Failed("The backups could not be read: " + Faults.sentence(e) + ".");
    }
  }

  /// Compacts the file, closes it and lets other processes in.
  @Override
  public synchronized void close() {
    database.close();
    lock.close();
  }

  private JournalExport everything() {
    return database.read(handle -> {
      JournalRows rows = new JournalRows(handle);
      Map<UUID, List<Attempt>> bySession =
          rows.attempts(AttemptFilter.ALL).stream()
              .collect(Collectors.groupingBy(Attempt::session));
      List<Sitting> sittings = new ArrayList<>();
      for (Session session : rows.sessions(SessionFilter.ALL).reversed()) {
        sittings.add(new Sitting(session, bySession.getOrDefault(session.id(), List.of())));
      }
      return new JournalExport(sittings, rows.againLater(), rows.notes(Optional.empty()));
    });
  }

  private static void merge(Handle handle, JournalExport export, int[] added) {
    JournalRows rows = new JournalRows(handle);
    for (Sitting sitting : export.sittings()) {
      added[0] += rows.add(sitting.session()) ? 1 : 0;
      for (Attempt attempt : sitting.attempts()) {
        added[1] += rows.add(attempt) ? 1 : 0;
      }
    }
    export.againLater().forEach(rows::add);
    export.notes().forEach(rows::add);
  }
}
