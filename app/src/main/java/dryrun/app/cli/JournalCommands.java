package dryrun.app.cli;

import dryrun.journal.InboxEntry.Action;
import dryrun.journal.InboxEntry.Request;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `journal path`, `export`, `import` and `backup`.
final class JournalCommands {
  private JournalCommands() {}

  @Command(name = "path", description = "Print where the journal is.")
  static final class PathCommand implements Callable<Integer> {
    private final Console console;
    private final JournalDoor door;

    PathCommand(Console console, JournalDoor door) {
      this.console = console;
      this.door = door;
    }

    @Override
    public Integer call() {
      console.out().println(door.folder().journal());
      return Exit.DONE.code();
    }
  }

  @Command(name = "export", description = "Write the whole journal into one JSON file.")
  static final class Export implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    private final Console console;
    private final JournalDoor door;

    Export(Console console, JournalDoor door) {
      this.console = console;
      this.door = door;
    }

    @Override
    public Integer call() {
      return carry(console, door, Action.EXPORT, Optional.of(file));
    }
  }

  @Command(
      name = "import",
      description = "Add what an exported journal has; what is there stays, twice is once.")
  static final class Import implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A file that journal export wrote.")
    private Path file = Path.of("");

    private final Console console;
    private final JournalDoor door;

    Import(Console console, JournalDoor door) {
      this.console = console;
      this.door = door;
    }

    @Override
    public Integer call() {
      return carry(console, door, Action.IMPORT, Optional.of(file));
    }
  }

  @Command(name = "backup", description = "Back the journal up now.")
  static final class Backup implements Callable<Integer> {
    private final Console console;
    private final JournalDoor door;

    Backup(Console console, JournalDoor door) {
      this.console = console;
      this.door = door;
    }

    @Override
    public Integer call() {
      return carry(console, door, Action.BACKUP, Optional.empty());
    }
  }

  private static int carry(Console console, JournalDoor door, Action action, Optional<Path> file) {
    console.out().println(door.carry(new Request(UUID.randomUUID(), action, file)));
    return Exit.DONE.code();
  }
}
