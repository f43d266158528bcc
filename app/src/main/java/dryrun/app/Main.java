package dryrun.app;

import dryrun.app.cli.AnswerJudge;
import dryrun.app.cli.Console;
import dryrun.app.cli.DryrunCommandLine;
import dryrun.app.cli.Machinery;
import dryrun.app.desktop.Desktop;
import dryrun.app.proof.ReferenceProof;
import dryrun.grade.KataProof;
import dryrun.grade.SqlGrader;
import dryrun.grade.SqlProof;
import dryrun.grade.kata.ChildRunner;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.KataSettings;
import dryrun.sql.Cancellation;
import dryrun.sql.InProcess;
import dryrun.sql.SqlSandbox;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.company.CompanyDataset;
import dryrun.sql.data.DatasetLoader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the window, or the command line when there are arguments.
public final class Main {
  private Main() {}

  /// Runs Dryrun and ends the process with the code of the command line's contract.
  public static void main(String[] arguments) {
    System.exit(windowHome(arguments).map(Main::openWindow).orElseGet(() -> runCommand(arguments)));
  }

  /// The folder for the window; empty when a command is asked for.
  private static Optional<Path> windowHome(String[] arguments) {
    if (arguments.length == 0) {
      return Optional.of(DataHome.ofThisMachine().folder());
    }
    return arguments.length == 2 && arguments[0].equals("--home")
        ? Optional.of(Path.of(arguments[1]).toAbsolutePath())
        : Optional.empty();
  }

  private static int openWindow(Path home) {
    Optional<String> missing = Display.ofThisMachine().missing();
    if (missing.isPresent()) {
      System.err.println(missing.get());
      return 2;
    }
    if (OneWindow.call(home, Main::waitForTheWindow)) {
      System.err.println("Dryrun is already open on " + home + "; its window comes to the front.");
      return 0;
    }
    DataHome homes = DataHome.ofThisMachine();
    LogFile log = LogFile.install(() -> homes.logs(home));
    try {
      Desktop.open(home, version());
      return 0;
    } catch (UnsupportedOperationException e) {
      System.err.println(Display.refused(e));
      return 2;
    } finally {
      log.flush();
    }
  }

  private static boolean waitForTheWindow(int round) {
    try {
      Thread.sleep(100);
      return round < 30;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int runCommand(String[] arguments) {
    Console console =
        new Console(
            System.in,
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            Optional.ofNullable(System.console()).filter(c -> c.isTerminal()).isPresent());
    return new DryrunCommandLine(
            console,
            DataHome.ofThisMachine().folder(),
            InstantSource.system(),
            version(),
            machinery(),
            home -> {
              LogFile log = LogFile.install(home);
              return fault -> record(fault, log);
            })
        .run(arguments);
  }

  private static Machinery machinery() {
    return new Machinery(
        () -> new InProcess(new DatasetLoader(CompanyDataset.byName()), new CalciteEngine()),
        Main::judge,
        SqlProof::new,
        Main::kataRunner,
        runner -> new KataProof(runner, KataProof.FULL_MARGIN),
        new ReferenceProof());
  }

  /// Judges katas until the program ends, however that comes about.
  private static KataRunner kataRunner() {
    KataRunner runner = new ChildRunner(KataSettings.ofThisProgram());
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(runner::close));
    return runner;
  }

  private static AnswerJudge judge(SqlSandbox sandbox) {
    SqlGrader grader = new SqlGrader(sandbox);
    return (problem, sql, engine) -> grader.grade(problem, sql, engine, new Cancellation());
  }

  private static String record(Throwable fault, LogFile log) {
    Logger.getLogger(Main.class.getName()).log(Level.SEVERE, "the command failed", fault);
    log.flush();
    return "Dryrun failed: %s; the details are in %s.".formatted(fault, log.path());
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "of this source tree" : version;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
