package dryrun.app.cli;

import dryrun.bank.InstalledPacks;
import dryrun.bank.PackOpener;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/// All commands, put together.
public final class DryrunCommandLine {
  private static final long ANSWER_MILLIS = 50;
  private static final int ANSWER_ROUNDS = 200;

  private final Console console;
  private final CommandLine commandLine;
  private final DryrunCommand root;

  /// @param defaultHome the folder of the user's data unless `--home` names another
  /// @param faults makes the log in a folder of the user's data
  public DryrunCommandLine(
      Console console,
      Path defaultHome,
      InstantSource clock,
      String version,
      Machinery machinery,
      Function<Supplier<Path>, FaultLog> faults) {
    this.console = console;
    root = new DryrunCommand(defaultHome);
    FaultLog log = faults.apply(root::home);
    InputReader reader = new InputReader(console.in());
    FileByFile files = new FileByFile(reader, log);
    Supplier<InstalledPacks> packs =
        () -> new InstalledPacks(root.home().resolve("packs"), new PackOpener());
    Banks banks = new Banks(packs, root::home, clock);
    AttemptRecorder recorder = new AttemptRecorder(root::home);
    JournalDoor door = new JournalDoor(root::home, clock, DryrunCommandLine::waitOn);

    commandLine =
        new CommandLine(root)
            .addSubcommand(
                new CommandLine(new DryrunCommand.Sql())
                    .addSubcommand(new SqlRunCommand(console, files, machinery.sandboxes()))
                    .addSubcommand(new SqlExplainCommand(console, files, machinery.sandboxes()))
                    .addSubcommand(
                        new SqlGradeCommand(
                            console,
                            files,
                            banks,
                            machinery.sandboxes(),
                            machinery.judges(),
                            clock,
                            recorder)))
            .addSubcommand(
                new CommandLine(new DryrunCommand.KataGroup())
                    .addSubcommand(new KataNewCommand(console, banks))
                    .addSubcommand(
                        new KataGradeCommand(
                            console,
                            files,
                            banks,
                            new KataAnswers(reader),
                            machinery.runners(),
                            clock,
                            recorder)))
            .addSubcommand(
                new CommandLine(new DryrunCommand.StoryGroup())
                    .addSubcommand(new StoryCheckCommand(console, files, banks)))
            .addSubcommand(
                new CommandLine(new DryrunCommand.BankGroup())
                    .addSubcommand(new BankListCommand(console, banks))
                    .addSubcommand(new BankShowCommand(console, banks))
                    .addSubcommand(new BankSearchCommand(console, banks, door))
                    .addSubcommand(new BankCheckCommand(console, banks, machinery))
                    .addSubcommand(
                        new BankStrengthenCommand(console, banks, machinery.sandboxes())))
            .addSubcommand(
                new CommandLine(new DryrunCommand.PackGroup())
                    .addSubcommand(new PackCommands.Add(console, packs, machinery.runners()))
                    .addSubcommand(new PackCommands.Remove(packs))
                    .addSubcommand(new PackCommands.ListPacks(console, banks)))
            .addSubcommand(
                new CommandLine(new DryrunCommand.JournalGroup())
                    .addSubcommand(new JournalCommands.PathCommand(console, door))
                    .addSubcommand(new JournalCommands.Export(console, door))
                    .addSubcommand(new JournalCommands.Import(console, door))
                    .addSubcommand(new JournalCommands.Backup(console, door)));
    commandLine.getCommandSpec().version("Dryrun " + version);
    commandLine.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    commandLine.setParameterExceptionHandler((e, _) -> misused(e));
    commandLine.setExecutionExceptionHandler((e, _, _) -> failed(e, log));
  }

  /// Runs the command and returns the code to exit with.
  public int run(String... arguments) {
    int code = commandLine.execute(arguments);
    console.out().flush();
    console.err().flush();
    return code;
  }

  private int misused(ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    String sentence = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    console.err().println(sentence + " (see " + name + " --help)");
    return Exit.UNUSABLE.code();
  }

  private int failed(Exception e, FaultLog log) {
    if (e instanceof UnusableException unusable) {
      console.err().println(unusable.sentence());
      return Exit.UNUSABLE.code();
    }
    console.err().println(log.record(e));
    return Exit.FAULT.code();
  }

  private static boolean waitOn(int round) {
    if (round >= ANSWER_ROUNDS) {
      return false;
    }
    try {
      Thread.sleep(ANSWER_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
