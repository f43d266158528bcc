package dryrun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir Path home;

  @AfterEach
  void restoreTheConsole() throws IOException {
    LogManager.getLogManager().readConfiguration();
  }

  @Test
  void makesTheFileWhenThereIsSomethingToSay() throws IOException {
    LogFile log = LogFile.install(() -> home.resolve("100% mine"));
    assertEquals(home.resolve("100% mine/log/dryrun-0.log"), log.path());
    assertFalse(Files.exists(home.resolve("100% mine")));
    LogRecord entry = new LogRecord(Level.SEVERE, "it broke");
    entry.setThrown(new IllegalStateException("for a reason"));
    log.publish(entry);
    log.close();
    String text = Files.readString(log.path());
    assertTrue(text.contains("it broke"), text);
    assertTrue(text.contains("IllegalStateException: for a reason"), text);
  }

  @Test
  void keepsQuietWhenItCannotBeWritten() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "not a folder");
    LogFile log = LogFile.install(() -> file);
    log.publish(new LogRecord(Level.SEVERE, "it broke"));
    assertEquals("not a folder", Files.readString(file));
  }
}
