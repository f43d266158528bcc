package dryrun.journal;

import dryrun.journal.InboxEntry.Request;
import dryrun.journal.InboxEntry.Sitting;
import dryrun.journal.JournalJson.MalformedException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A folder through which processes that do not hold the journal reach the one that does. Each
/// entry is one JSON file that appears whole; it is removed only when the journal has it.
public final class Inbox {
  private static final String ENDING = ".json";

  private final DurableFiles files;
  private final Path folder;

  /// @param folder see [JournalFolder#inbox]
  public Inbox(DurableFiles files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  /// What was found and done.
  ///
  /// @param attempts how many attempts the journal has now acknowledged, known ones included
  /// @param requests how many requests were answered
  /// @param problems one sentence for each entry that was refused (and moved to `refused/`) or that
  ///   stays because the journal could not be written
  public record TakenIn(int attempts, int requests, List<String> problems) {
    public TakenIn {
      problems = List.copyOf(problems);
    }
  }

  /// Lays an entry into the inbox. Done means that it is on the disk.
  public Saved put(InboxEntry entry) {
    Path file = folder.resolve(name(entry) + ENDING);
    try {
      files.replace(file, out -> InboxFormat.write(entry, out));
      return new Saved.Done();
    } catch (IOException e) {
      return new Saved.Failed(file + " could not be written: " + Faults.sentence(e) + ".");
    }
  }

  /// Hands every entry to the journal. Whoever holds the journal calls this at the start and when
  /// the folder changes; an entry that was taken in and not removed is taken in again without harm.
  public TakenIn takeIn(Journal journal) {
    int attempts = 0;
    int requests = 0;
    List<String> problems = new ArrayList<>();
    for (Path file : entries(problems)) {
      try {
        InboxEntry entry = InboxFormat.read(files.read(file));
        switch (entry) {
          case Sitting(Session session, List<Attempt> answered) -> {
            Saved saved = journal.add(session, answered);
            if (saved instanceof Saved.Failed(String reason)) {
              problems.add(reason);
              continue;
            }
            attempts += answered.size();
          }
          case Request request -> {
            reply(request.id(), carryOut(request, journal));
            requests++;
          }
        }
        files.delete(file);
      } catch (MalformedException e) {
        problems.add(refuse(file, e));
      } catch (IOException e) {
        problems.add(file + " could not be taken in: " + Faults.sentence(e) + ".");
      }
    }
    return new TakenIn(attempts, requests, problems);
  }

  /// The answer to a request, once it is there; it is given once.
  public Optional<InboxReply> reply(UUID request) {
    Path file = replyFile(request);
    try {
      InboxReply reply = InboxFormat.readReply(files.read(file));
      files.delete(file);
      return Optional.of(reply);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | MalformedException e) {
      return Optional.of(new InboxReply(false, file + " could not be read: " + e.getMessage()));
    }
  }

  /// Takes a request back that nobody has answered; false when it was taken already.
  public boolean withdraw(Request request) {
    Path file = folder.resolve(name(request) + ENDING);
    try {
      boolean there = files.list(folder).contains(file);
      files.delete(file);
      return there;
    } catch (IOException e) {
      return false;
    }
  }

  /// Does what a request asks for.
  public static InboxReply carryOut(Request request, Journal journal) {
    return switch (request.action()) {
      case EXPORT -> reply(journal.exportTo(request.file().orElseThrow()), "Exported.");
      case BACKUP -> reply(journal.backUp(), "Backed up.");
      case IMPORT ->
          switch (journal.importFrom(request.file().orElseThrow())) {
            case Imported.Done done -> new InboxReply(true, done.sentence());
            case Imported.Failed(String reason) -> new InboxReply(false, reason);
          };
    };
  }

  private static InboxReply reply(Saved saved, String message) {
    return switch (saved) {
      case Saved.Done() -> new InboxReply(true, message);
      case Saved.Failed(String reason) -> new InboxReply(false, reason);
    };
  }

  private void reply(UUID request, InboxReply reply) throws IOException {
    files.replace(replyFile(request), out -> InboxFormat.writeReply(reply, out));
  }

  private String refuse(Path file, MalformedException e) {
    String reason = file + ": " + e.getMessage() + ".";
    try {
      files.move(file, folder.resolve("refused").resolve(file.getFileName()));
    } catch (IOException stays) {
      return reason + " It could not be moved: " + Faults.sentence(stays) + ".";
    }
    return reason;
  }

  private List<Path> entries(List<String> problems) {
    try {
      return files.list(folder).stream()
          .filter(f -> f.getFileName().toString().endsWith(ENDING))
          .toList();
    } catch (IOException e) {
      problems.add(folder + " could not be read: " + Faults.sentence(e) + ".");
      return List.of();
    }
  }

  private Path replyFile(UUID request) {
    return folder.resolve("replies").resolve(request + ENDING);
  }

  private static UUID name(InboxEntry entry) {
    return switch (entry) {
      case Sitting sitting -> sitting.session().id();
      case Request request -> request.id();
    };
  }
}
