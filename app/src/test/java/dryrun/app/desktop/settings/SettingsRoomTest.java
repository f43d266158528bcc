package dryrun.app.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.DataHome;
import dryrun.app.desktop.Frame;
import dryrun.app.desktop.JournalWith;
import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.app.desktop.settings.SettingsModel.Said;
import dryrun.grade.kata.Isolation;
import dryrun.journal.Journal;
import dryrun.journal.SessionFilter;
import dryrun.sql.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsRoomTest {
  @TempDir Path home;
  private Journal journal;
  private Remembered remembered;

  @BeforeEach
  void open() {
    journal = JournalWith.drills(home.resolve("one"), 2);
    remembered = Remembered.load(home.resolve("window.properties"));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private SettingsModel model(Journal of) {
    return new SettingsModel(
        of,
        () -> new Isolation(List.of("landlock", "limits"), true, true, true),
        new SimpleObjectProperty<>(Theme.SYSTEM),
        new SimpleObjectProperty<>(TextSize.NORMAL),
        remembered,
        new DirectTaskRunner());
  }

  @Test
  void remembersLimitsUntilNextTime() throws IOException {
    SettingsModel model = model(journal);
    assertEquals(Limits.DEFAULT, model.limits());
    model.seconds().set(30);
    model.megabytes().set(1024);
    remembered.save();
    remembered = Remembered.load(home.resolve("window.properties"));
    assertEquals(new Limits(Duration.ofSeconds(30), 10_000, 1024L << 20), model(journal).limits());
  }

  @Test
  void fallsBackToTheDefaultWhenTheFileIsSpoilt() throws IOException {
    Files.writeString(home.resolve("window.properties"), "limit.seconds=soon\nx=\\u00");
    remembered = Remembered.load(home.resolve("window.properties"));
    assertEquals(Limits.DEFAULT, model(journal).limits());
  }

  @Test
  void movesAJournalToAnotherFolder() {
    Path file = home.resolve("journal.json");
    model(journal).exportTo(file);
    try (Journal other = JournalWith.nothing(home.resolve("two"))) {
      SettingsModel model = model(other);
      model.importFrom(file);
      assertEquals(
          new Said("Imported 2 new sessions with 10 new attempts.", true), model.said().get());
      assertEquals(2, other.sessions(SessionFilter.ALL).size());
    }
  }

  @Test
  void saysWhyAFileCannotBeImported() {
    SettingsModel model = model(journal);
    Path file = home.resolve("nothing.json");
    model.importFrom(file);
    assertEquals(new Said(file + ": there is no such file.", false), model.said().get());
  }

  @Test
  void backsUp() {
    SettingsModel model = model(journal);
    model.backUp();
    assertTrue(model.said().get().good());
    assertTrue(Files.exists(home.resolve("one/backups/journal-2026-01-20.json")));
  }

  @Test
  void full() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "settings",
            "full",
            () -> {
              SettingsModel model = model(journal);
              var frame = Frame.around(new SettingsRoom(model, folder(), "0.1.0"));
              model.importFrom(home.resolve("nothing.json"));
              return frame;
            }));
  }

  @Test
  void anotherFolder() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "settings",
            "folder",
            () -> {
              FolderModel folder = folder();
              var frame = Frame.around(new SettingsRoom(model(journal), folder, "0.1.0"));
              folder.ask(home);
              return frame;
            }));
  }

  private FolderModel folder() {
    var homes = new DataHome(Map.of("XDG_DATA_HOME", home.toString()), "Linux", home);
    Path inUse = home.resolve("dryrun");
    return new FolderModel(journal, new DataFolder(inUse, homes), new DirectTaskRunner());
  }
}
