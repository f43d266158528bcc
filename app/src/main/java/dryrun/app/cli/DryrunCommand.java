package dryrun.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `dryrun` itself, and the options of every command.
@Command(
    name = "dryrun",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    description = "Practise technical interviews. Without arguments it opens the window.")
final class DryrunCommand {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder of your data; by default DRYRUN_HOME, else the platform's place.")
  private Optional<Path> home = Optional.empty();

  private final Path defaultHome;

  DryrunCommand(Path defaultHome) {
    this.defaultHome = defaultHome;
  }

  Path home() {
    return home.map(Path::toAbsolutePath).orElse(defaultHome);
  }

  /// `dryrun sql`.
  @Command(name = "sql", description = "Run, explain and judge SQL.")
  static final class Sql {}

  /// `dryrun kata`.
  @Command(name = "kata", description = "Write a kata for your own editor, and judge answers.")
  static final class KataGroup {}

  /// `dryrun story`.
  @Command(name = "story", description = "Check behavioural stories.")
  static final class StoryGroup {}

  /// `dryrun pack`.
  @Command(name = "pack", description = "Install, remove and list packs of items.")
  static final class PackGroup {}

  /// `dryrun bank`.
  @Command(name = "bank", description = "Browse and prove the items.")
  static final class BankGroup {}

  /// `dryrun journal`.
  @Command(name = "journal", description = "Export, import and back up your history.")
  static final class JournalGroup {}
}
