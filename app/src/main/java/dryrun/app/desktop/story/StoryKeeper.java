package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.story.file.Opening;
import dryrun.story.file.Saving;
import dryrun.story.file.StoryFile;
import dryrun.story.file.StoryStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Keeps a story that is being written: drafts a moment behind, the file when it has been quiet,
/// and what others write into the file in the meantime.
///
/// Disk work goes one piece after the other, so that an older draft never follows a newer one.
final class StoryKeeper {
  private static final int QUIET_TICKS = 20;

  private final StoryStore store;
  private final TaskRunner tasks;
  private final Supplier<String> text;
  private final Consumer<String> rewrite;
  private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Saving.Conflict>> conflict =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private StoryFile base;
  private String kept;
  private int quiet;
  private boolean writing;
  private boolean saveWanted;
  private Optional<Runnable> leaving = Optional.empty();

  private final AtomicLong stamps = new AtomicLong();

  /// Held while anything is written. What was sent before something that is written already is not
  /// written any more.
  private final Object disk = new Object();

  private long latest;

  /// @param text the whole text as it is now
  /// @param rewrite puts another text in its place
  StoryKeeper(
      StoryStore store,
      TaskRunner tasks,
      Opening.Opened opened,
      Supplier<String> text,
      Consumer<String> rewrite) {
    this.store = store;
    this.tasks = tasks;
    this.text = text;
    this.rewrite = rewrite;
    base = opened.file();
    kept = opened.draft();
    boolean restored = !opened.draft().equals(base.text());
    news.set(restored ? Messages.text("workshop.restored") : "");
    saved.set(!restored);
  }

  String name() {
    return base.name();
  }

  /// Something was typed.
  void touched() {
    quiet = 0;
    saved.set(text.get().equals(base.text()));
  }

  /// Called each second: writes what is not yet written down, looks what others have written, and
  /// saves what has been quiet for a while.
  void tick() {
    quiet++;
    if (writing || conflict.get().isPresent()) {
      draft();
    } else if (!text.get().equals(kept)) {
      draft();
    } else if (quiet >= QUIET_TICKS && !text.get().equals(base.text())) {
      save();
    } else {
      look();
    }
  }

  private void draft() {
    String now = text.get();
    if (writing || now.equals(kept)) {
      return;
    }
    String name = base.name();
    long stamp = stamps.incrementAndGet();
    writing = true;
    tasks.start(
        () -> draft(stamp, name, now),
        refused -> {
          refusal.set(refused);
          if (refused.isEmpty()) {
            kept = now;
          }
          written();
        },
        this::fault);
  }

  private String draft(long stamp, String name, String now) {
    synchronized (disk) {
      return isStale(stamp) ? "" : store.keepDraft(name, now);
    }
  }

  private boolean isStale(long stamp) {
    boolean stale = stamp < latest;
    latest = Math.max(latest, stamp);
    return stale;
  }

  private void fault(Exception fault) {
    tasks.fault(fault);
    written();
  }

  private void written() {
    writing = false;
    if (saveWanted) {
      saveWanted = false;
      save();
    }
  }

  private void look() {
    writing = true;
    String name = base.name();
    tasks.start(
        () -> store.reread(name),
        opening -> {
          written();
          if (opening instanceof Opening.Opened(var file, var _)
              && !file.text().equals(base.text())) {
            changedOutside(file);
          }
        },
        this::fault);
  }

  private void changedOutside(StoryFile file) {
    if (text.get().equals(base.text())) {
      base = file;
      kept = file.text();
      rewrite.accept(file.text());
      news.set(Messages.text("workshop.changed-outside"));
    } else {
      save();
    }
  }

  /// Writes the story into its file.
  void save() {
    if (conflict.get().isPresent()) {
      return;
    }
    if (writing) {
      saveWanted = true;
      return;
    }
    String now = text.get();
    if (now.equals(base.text()) && now.equals(kept)) {
      return;
    }
    StoryFile from = base;
    writing = true;
    long stamp = stamps.incrementAndGet();
    tasks.start(() -> save(stamp, from, now), saving -> came(now, saving), this::fault);
  }

  private Saving save(long stamp, StoryFile from, String now) {
    synchronized (disk) {
      return isStale(stamp) ? new Saving.Saved(from) : store.save(from, now);
    }
  }

  /// Saves, and then leaves. What cannot be saved keeps the user here once, to be told why.
  void leave(Runnable then) {
    if (text.get().equals(base.text()) || conflict.get().isPresent() || !refusal.get().isEmpty()) {
      then.run();
    } else {
      leaving = Optional.of(then);
      save();
    }
  }

  private void came(String now, Saving saving) {
    switch (saving) {
      case Saving.Saved(StoryFile file) -> taken(now, file);
      case Saving.Merged(StoryFile file, var parts) -> {
        taken(now, file);
        news.set(Messages.text("workshop.merged", names(parts)));
      }
      case Saving.Conflict found -> {
        kept = now;
        conflict.set(Optional.of(found));
      }
      case Saving.Failed(String sentence) -> refusal.set(sentence);
    }
    Optional<Runnable> then =
        leaving.filter(_ -> saving instanceof Saving.Saved || saving instanceof Saving.Merged);
    leaving = Optional.empty();
    written();
    then.ifPresent(Runnable::run);
  }

  /// What was typed while the file was written was typed on what was sent, not on what came of it.
  private void taken(String sent, StoryFile file) {
    refusal.set("");
    if (text.get().equals(sent)) {
      base = file;
      kept = file.text();
      rewrite.accept(file.text());
    } else {
      base = new StoryFile(file.name(), sent);
    }
    saved.set(text.get().equals(file.text()));
  }

  private static String names(List<String> parts) {
    return String.join(
        ", ",
        parts.stream()
            .map(part -> part.isEmpty() ? Messages.text("workshop.front") : part)
            .toList());
  }

  /// Ends a conflict.
  ///
  /// @param chosen the text of each part in conflict, by its name
  void decide(Map<String, String> chosen) {
    conflict
        .get()
        .ifPresent(found -> {
          String now = text.get();
          StoryFile from = base;
          conflict.set(Optional.empty());
          writing = true;
          tasks.start(
              () -> store.decide(from, now, found, chosen),
              saving -> came(now, saving),
              this::fault);
        });
  }

  /// Writes everything down on this thread, for when the window closes.
  ///
  /// @return a sentence when neither file nor draft could be written, else empty
  String keepNow() {
    String now = text.get();
    if (now.equals(base.text()) && now.equals(kept)) {
      return "";
    }
    if (conflict.get().isEmpty()) {
      Saving saving = save(stamps.incrementAndGet(), base, now);
      came(now, saving);
      if (!(saving instanceof Saving.Failed)) {
        return "";
      }
    }
    String refused = draft(stamps.incrementAndGet(), base.name(), now);
    refusal.set(refused);
    return refused;
  }

  /// Says that the news were read.
  void hush() {
    news.set("");
  }

  /// What happened that the user did not do; empty when nothing.
  ReadOnlyStringProperty news() {
    return news.getReadOnlyProperty();
  }

  /// Why the disk refuses; empty when it does not.
  ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /// Whether the file holds what is written here.
  ReadOnlyBooleanProperty saved() {
    return saved.getReadOnlyProperty();
  }

  /// Parts that were changed here and outside in two ways.
  ReadOnlyObjectProperty<Optional<Saving.Conflict>> conflict() {
    return conflict.getReadOnlyProperty();
  }
}
