package dryrun.app.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.DataHome;
import dryrun.app.desktop.JournalWith;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.settings.FolderModel.State;
import dryrun.journal.DurableFiles;
import dryrun.journal.Inbox;
import dryrun.journal.Journal;
import dryrun.journal.SessionFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderModelTest {
  @TempDir private Path place;
  private Path present;
  private Path other;
  private DataHome homes;
  private Journal journal;

  @BeforeEach
  void open() throws IOException {
    homes = new DataHome(Map.of("XDG_DATA_HOME", place.toString()), "Linux", place);
    present = homes.platformFolder();
    other = Files.createDirectory(place.resolve("other"));
    journal = JournalWith.drills(present, 2);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private FolderModel model() {
    return new FolderModel(journal, new DataFolder(present, homes), new DirectTaskRunner());
  }

  @Test
  void saysWhatAChoiceWouldMeanAndDoesNothingYet() {
    FolderModel model = model();
    model.ask(other);
    assertEquals(
        new State.Asked(
            other, other + " holds no journal. From the next start on Dryrun would begin there."),
        model.state().get());
    assertEquals(Optional.empty(), homes.chosen());
    model.keep();
    assertEquals(new State.Settled("", true), model.state().get());
    model.use(true);
    assertEquals(Optional.empty(), homes.chosen());
  }

  @Test
  void tellsAFolderThatHoldsAJournal() {
    JournalWith.nothing(other).close();
    FolderModel model = model();
    model.ask(other);
    assertEquals(
        new State.Asked(
            other, other + " holds a journal. From the next start on Dryrun would open that one."),
        model.state().get());
  }

  @Test
  void theNextStartFindsTheFolderAndTheOldOneStays() {
    FolderModel model = model();
    model.ask(other);
    model.use(false);
    assertEquals(
        new State.Settled(
            "From the next start on Dryrun uses %s. %s stays as it is.".formatted(other, present),
            true),
        model.state().get());
    assertEquals(other, homes.folder());
    assertEquals(2, journal.sessions(SessionFilter.ALL).size());
    assertTrue(Files.exists(journal.folder().journal()));
  }

  @Test
  void aCopyOfTheHistoryComesAlong() {
    FolderModel model = model();
    model.ask(other);
    model.use(true);
    try (Journal next = JournalWith.nothing(other)) {
      new Inbox(DurableFiles.ofDisk(), next.folder().inbox()).takeIn(next);
      assertEquals(journal.sessions(SessionFilter.ALL), next.sessions(SessionFilter.ALL));
    }
    assertEquals(2, journal.sessions(SessionFilter.ALL).size());
  }

  @Test
  void choosingThePresentFolderTakesTheChoiceBack() {
    FolderModel model = model();
    model.ask(other);
    model.use(false);
    model.ask(present);
    assertEquals(
        new State.Settled("Dryrun keeps using " + present + ".", true), model.state().get());
    assertEquals(present, homes.folder());
  }

  @Test
  void refusesWhatIsNoFolder() throws IOException {
    Path file = Files.createFile(place.resolve("a-file"));
    FolderModel model = model();
    model.ask(file);
    assertEquals(
        new State.Settled(file + " cannot be written to. Choose another folder.", false),
        model.state().get());
  }

  @Test
  void theEnvironmentGoesBeforeAChoice() {
    var named = new DataHome(Map.of("DRYRUN_HOME", present.toString()), "Linux", place);
    assertTrue(new DataFolder(present, named).isFixed());
    assertTrue(new DataFolder(other, homes).isFixed());
    assertFalse(new DataFolder(present, homes).isFixed());
  }
}
