package dryrun.journal;

import dryrun.journal.DurableFiles.AppendFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The drafts of one session: a file that only grows, and is written anew when it has grown too far
/// or when the disk failed.
///
/// After a failed write nobody knows what the file holds, and after a failed fsync the system may
/// have thrown the pages away while the next fsync says that all is well. So every failure is
/// answered in one way: the whole log is written to a new file from memory, forced, and moved into
/// place.
///
/// May be called from any thread; calls wait for the disk.
public final class DraftLog implements AutoCloseable {
  private static final long DELAY_MILLIS = 500;
  private static final long LARGEST_GROWTH = 1L << 20;

  private final DurableFiles files;
  private final ScheduledExecutorService scheduler;
  private final Path file;
  private final UUID session;
  private final List<Draft> drafts;
  private Optional<AppendFile> open = Optional.empty();
  private long foldedSize;
  private boolean unforced;
  private Optional<Future<?>> nextForce = Optional.empty();
  private boolean closed;
  private Saved last = new Saved.Done();

  DraftLog(
      DurableFiles files,
      ScheduledExecutorService scheduler,
      Path file,
      UUID session,
      List<Draft> drafts) {
    this.files = files;
    this.scheduler = scheduler;
    this.file = file;
    this.session = session;
    this.drafts = new ArrayList<>(drafts);
  }

  public UUID session() {
    return session;
  }

  /// What the log holds, the oldest first; of the texts of a problem only the newest is sure to be
  /// among them.
  public synchronized List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  /// Writes a draft. Done means that it survives the end of this process; it survives a power cut
  /// within a second, and [#lastForce] tells if that failed. A draft that failed is written again
  /// with the next.
  public synchronized Saved append(Draft draft) {
    Saved saved = write(draft);
    forceSoon();
    return saved;
  }

  /// Writes a draft and returns when it, and all before it, survives a power cut.
  public synchronized Saved appendForced(Draft draft) {
    Saved saved = write(draft);
    return saved.done() ? force() : saved;
  }

  /// What came of the last time the log was forced to the disk.
  public synchronized Saved lastForce() {
    return last;
  }

  /// Forces and closes the file; it stays until [Drafts#fold].
  @Override
  public synchronized void close() {
    closed = true;
    nextForce.ifPresent(force -> force.cancel(false));
    if (unforced) {
      force();
    }
    release();
  }

  private synchronized void forceOnTime() {
    nextForce = Optional.empty();
    if (unforced && !closed) {
      force();
      if (unforced) {
        forceSoon();
      }
    }
  }

  private void forceSoon() {
    if (nextForce.isEmpty() && !closed) {
      nextForce =
          Optional.of(scheduler.schedule(this::forceOnTime, DELAY_MILLIS, TimeUnit.MILLISECONDS));
    }
  }

  private Saved write(Draft draft) {
    drafts.add(draft);
    unforced = true;
    try {
      if (open.isEmpty() || open.get().size() > foldedSize + LARGEST_GROWTH) {
        rewrite();
      } else {
        open.get().write(ByteBuffer.wrap(DraftFormat.encode(draft)));
      }
      return new Saved.Done();
    } catch (IOException e) {
      release();
      return failed(e);
    }
  }

  private Saved force() {
    try {
      if (open.isEmpty()) {
        rewrite();
      }
      if (unforced) {
        open.orElseThrow().force();
        unforced = false;
      }
      last = new Saved.Done();
    } catch (IOException e) {
      release();
      last = failed(e);
    }
    return last;
  }

  private void rewrite() throws IOException {
    release();
    List<Draft> folded = Drafts.withoutOldTexts(drafts);
    files.replace(
        file,
        out -> {
          for (Draft draft : folded) {
            out.write(DraftFormat.encode(draft));
          }
        });
    drafts.clear();
    drafts.addAll(folded);
    unforced = false;
    AppendFile appended = files.append(file);
    open = Optional.of(appended);
    foldedSize = appended.size();
  }

  private void release() {
    try {
      if (open.isPresent()) {
        open.get().close();
      }
    } catch (IOException e) {
      unforced = true;
    }
    open = Optional.empty();
  }

  private static Saved failed(IOException e) {
    return new Saved.Failed("The draft could not be saved: " + Faults.sentence(e) + ".");
  }
}
