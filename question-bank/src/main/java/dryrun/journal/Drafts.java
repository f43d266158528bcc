package dryrun.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;

/// The drafts of all sessions that have not been folded into the journal: one file per session.
public final class Drafts {
  private static final String ENDING = ".draft";

  private final DurableFiles files;
  private final Path folder;
  private final ScheduledExecutorService scheduler;

  /// @param folder see [JournalFolder#drafts]
  /// @param scheduler where drafts are forced to the disk in the background
  public Drafts(DurableFiles files, Path folder, ScheduledExecutorService scheduler) {
    this.files = files;
    this.folder = folder;
    this.scheduler = scheduler;
  }

  /// A session that was found, and what it holds, the oldest first.
  public record Unfinished(UUID session, List<Draft> drafts) {
    public Unfinished {
      drafts = List.copyOf(drafts);
    }

    /// The newest text of a problem, sent or not.
    public Optional<String> text(int problem) {
      return drafts.reversed().stream()
          .filter(d -> d.problem() == problem)
          .filter(d -> d.kind() == Draft.Kind.TEXT || d.kind() == Draft.Kind.SUBMIT)
          .map(Draft::text)
          .findFirst();
    }
  }

  /// The log of a session, new or as it was left. No file is touched before the first draft.
  ///
  /// @throws JournalException when the file is there and the disk refuses to read it
  public DraftLog open(UUID session) {
    Path file = file(session);
    return new DraftLog(files, scheduler, file, session, read(file));
  }

  /// The sessions that ended without being folded: by a crash, or because the journal could not be
  /// written. A session whose file has no whole record is left out.
  ///
  /// @throws JournalException when the disk refuses to read
  public List<Unfinished> unfinished() {
    List<Unfinished> found = new ArrayList<>();
    try {
      for (Path file : files.list(folder)) {
        Optional<UUID> session = session(file);
        List<Draft> drafts = session.isPresent() ? read(file) : List.of();
        if (!drafts.isEmpty()) {
          found.add(new Unfinished(session.orElseThrow(), drafts));
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return found;
  }

  /// Removes the drafts of a session whose attempts the journal has acknowledged.
  public Saved fold(UUID session) {
    try {
      files.delete(file(session));
      return new Saved.Done();
    } catch (IOException e) {
      return new Saved.Failed("The drafts could not be removed: " + Faults.sentence(e) + ".");
    }
  }

  /// All drafts but the texts that a later text of the same problem has replaced.
  static List<Draft> withoutOldTexts(List<Draft> drafts) {
    Map<Integer, Integer> newest = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).kind() == Draft.Kind.TEXT) {
        newest.put(drafts.get(i).problem(), i);
      }
    }
    List<Draft> kept = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Integer last = newest.get(draft.problem());
      if (draft.kind() != Draft.Kind.TEXT || (last != null && last == i)) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private List<Draft> read(Path file) {
    try {
      return files.list(folder).contains(file) ? DraftFormat.decode(files.read(file)) : List.of();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Path file(UUID session) {
    return folder.resolve(session + ENDING);
  }

  private static Optional<UUID> session(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(ENDING)) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(name.substring(0, name.length() - ENDING.length())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static JournalException unreadable(IOException e) {
    return new JournalException("the drafts could not be read: " + Faults.sentence(e), e);
  }
}
