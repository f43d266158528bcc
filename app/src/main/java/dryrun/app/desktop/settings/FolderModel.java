package dryrun.app.desktop.settings;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.journal.DurableFiles;
import dryrun.journal.Inbox;
import dryrun.journal.InboxEntry.Action;
import dryrun.journal.InboxEntry.Request;
import dryrun.journal.Journal;
import dryrun.journal.JournalFolder;
import dryrun.journal.Saved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The choice of another folder for the user's data: what it would mean is said first, and nothing
/// is moved or deleted.
public final class FolderModel {
  private static final String BROUGHT = "history-brought-along.json";

  private final Journal journal;
  private final DataFolder folder;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Settled("", true));

  /// How far the choice is.
  sealed interface State {

    /// Nothing is asked; `said` is what came of the last choice, empty at first.
    record Settled(String said, boolean good) implements State {}

    /// The user is asked about a folder; `meaning` says what choosing it would mean.
    record Asked(Path folder, String meaning) implements State {}
  }

  public FolderModel(Journal journal, DataFolder folder, TaskRunner tasks) {
    this.journal = journal;
    this.folder = folder;
    this.tasks = tasks;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  Path inUse() {
    return folder.inUse();
  }

  boolean isFixed() {
    return folder.isFixed();
  }

  /// Looks at a folder and asks what to do. Choosing the one in use takes an earlier choice back.
  void ask(Path wanted) {
    tasks.start(
        () -> folder.kind(wanted),
        kind -> {
          switch (kind) {
            case SAME -> use(inUse(), false);
            case UNUSABLE ->
                state.set(
                    new State.Settled(Messages.text("settings.folder.unusable", wanted), false));
            case JOURNAL -> ask(wanted, Messages.text("settings.folder.journal", wanted));
            case FRESH -> ask(wanted, Messages.text("settings.folder.fresh", wanted));
          }
        });
  }

  private void ask(Path wanted, String meaning) {
    state.set(new State.Asked(wanted, meaning));
  }

  /// Takes the folder that the user was asked about from the next start on.
  ///
  /// @param withHistory whether a copy of the history goes along
  void use(boolean withHistory) {
    if (state.get() instanceof State.Asked(Path wanted, String _)) {
      use(wanted, withHistory);
    }
  }

  /// Leaves everything as it is.
  void keep() {
    state.set(new State.Settled("", true));
  }

  private void use(Path wanted, boolean withHistory) {
    tasks.start(
        () -> take(wanted, withHistory),
        refused ->
            state.set(
                refused
                    .map(reason -> new State.Settled(reason, false))
                    .orElseGet(() -> new State.Settled(told(wanted, withHistory), true))));
  }

  private String told(Path wanted, boolean withHistory) {
    if (wanted.equals(inUse())) {
      return Messages.text("settings.folder.same", wanted);
    }
    return Messages.text(
        withHistory ? "settings.folder.next-with" : "settings.folder.next", wanted, inUse());
  }

  /// The history is laid into the inbox of the other folder, whose window takes it in: an import
  /// adds and never replaces, whatever is there already.
  private Optional<String> take(Path wanted, boolean withHistory) {
    if (withHistory) {
      Path file = wanted.resolve(BROUGHT);
      var inbox = new Inbox(DurableFiles.ofDisk(), new JournalFolder(wanted).inbox());
      var request = new Request(UUID.randomUUID(), Action.IMPORT, Optional.of(file));
      if (journal.exportTo(file) instanceof Saved.Failed(String reason)) {
        return Optional.of(reason);
      }
      if (inbox.put(request) instanceof Saved.Failed(String reason)) {
        return Optional.of(reason);
      }
    }
    try {
      folder.choose(wanted);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Messages.text("settings.folder.not-kept", String.valueOf(e.getMessage())));
    }
  }
}
