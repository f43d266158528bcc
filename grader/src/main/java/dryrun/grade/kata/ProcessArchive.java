package dryrun.grade.kata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Keeps what a process has loaded once it stands ready (an AOT cache, JEP 483), so that hundreds
/// of them start with a quarter of the work.
///
/// Such processes see every module of Java, not only those that katas need. That is for answers
/// that are known: proofs of our own katas. What keeps files, network and programs away is around
/// them all the same.
public final class ProcessArchive {
  private static final System.Logger LOG = System.getLogger(ProcessArchive.class.getName());

  private ProcessArchive() {}

  /// The settings with an archive, or as they are where this Java writes none.
  ///
  /// @param folder where the archive is to be; it must not be kept for another version of Java or
  ///   of the harness
  public static KataSettings in(Path folder, KataSettings settings)
      throws IOException, InterruptedException {
    Path archive = folder.resolve("kata.aot").toAbsolutePath();
    boolean landlock = settings.sandboxes().stream().anyMatch(Sandbox::landlock);
    Sandbox open = new Sandbox(Sandbox.none().layers(), landlock, Sandbox.none().wrap());
    ProcessBuilder training =
        new ProcessBuilder(new ChildCommand(settings, open).training(folder, archive))
            .directory(folder.toFile())
            .redirectInput(Files.createTempFile(folder, "no", "request").toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    training.environment().keySet().removeIf(name -> !name.equals("SystemRoot"));
    Process process = training.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    if (Files.exists(archive)) {
      return settings.withArchive(archive);
    }
    LOG.log(System.Logger.Level.WARNING, "this Java writes no archive of what a process loads");
    return settings;
  }
}
