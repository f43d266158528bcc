package dryrun.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The program's log: `log/dryrun-0.log` in the folder of the user's data, and at most two older
/// files, each of 1 MB. Nothing is made before there is something to say.
public final class LogFile extends Handler {
  private static final int MAX_BYTES = 1_000_000;
  private static final int FILES = 3;

  private final Supplier<Path> home;
  private Optional<FileHandler> file = Optional.empty();
  private boolean unwritable;

  private LogFile(Supplier<Path> home) {
    this.home = home;
  }

  /// Sends all that is logged into the file, and nothing to the console.
  public static LogFile install(Supplier<Path> home) {
    LogManager.getLogManager().reset();
    LogFile log = new LogFile(home);
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    root.addHandler(log);
    return log;
  }

  /// Where the newest log is, whether there is one yet or not.
  public Path path() {
    return home.get().resolve("log").resolve("dryrun-0.log");
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (file.isEmpty() && !unwritable) {
      open();
    }
    file.ifPresent(handler -> handler.publish(entry));
  }

  @Override
  public synchronized void flush() {
    file.ifPresent(Handler::flush);
  }

  @Override
  public synchronized void close() {
    file.ifPresent(Handler::close);
  }

  private void open() {
    try {
      Files.createDirectories(Objects.requireNonNull(path().getParent()));
      String pattern = path().resolveSibling("dryrun").toString().replace("%", "%%") + "-%g.log";
      FileHandler handler = new FileHandler(pattern, MAX_BYTES, FILES, true);
      handler.setFormatter(new SimpleFormatter());
      file = Optional.of(handler);
    } catch (IOException e) {
      unwritable = true;
    }
  }
}
