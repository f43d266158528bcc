package dryrun.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.DataHome;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.journal.Journal;
import dryrun.journal.SessionFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorstepTest {
  private final Shell shell = Toolkit.on(() -> new Shell(uri -> {}));
  private final List<Journal> entered = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  @TempDir private Path place;

  @AfterEach
  void close() {
    entered.forEach(Journal::close);
  }

  private DataHome homes() {
    return new DataHome(Map.of("XDG_DATA_HOME", place.toString()), "Linux", place);
  }

  private void open(Path home) {
    var doorstep =
        new Doorstep(home, homes(), shell, new DirectTaskRunner(), () -> left.add("left"));
    Toolkit.on(() -> {
      doorstep.open(entered::add);
      return doorstep;
    });
  }

  private void press(String button) {
    Toolkit.on(() -> {
      ((Button) shell.root().lookup(button)).fire();
      return button;
    });
  }

  private List<String> words() {
    return Toolkit.on(() ->
        shell.root().lookupAll(".label").stream()
            .filter(Node::isVisible)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  @Test
  void opensTheJournalAndMakesTheFolder() {
    Path home = place.resolve("new/folder");
    open(home);
    assertEquals(home, entered.getFirst().folder().home());
  }

  @Test
  void saysThatAnotherWindowHoldsTheJournal() {
    try (Journal other = JournalWith.nothing(place)) {
      open(place);
      assertTrue(words().contains("Dryrun is already open"), () -> words().toString());
      press("#leave");
      assertEquals(List.of("left"), left);
      assertEquals(List.of(), other.sessions(SessionFilter.ALL));
    }
  }

  @Test
  void bringsTheNewestBackupOfADamagedJournalBack() throws IOException {
    try (Journal journal = JournalWith.drills(place, 3)) {
      journal.backUp();
    }
    Files.writeString(place.resolve("journal.mv.db"), "no database");
    open(place);
    assertEquals(List.of(), entered);
    press("#restore");
    assertEquals(3, entered.getFirst().sessions(SessionFilter.ALL).size());
  }

  @Test
  void startsOverBesideADamagedJournal() throws IOException {
    Files.writeString(place.resolve("journal.mv.db"), "no database");
    open(place);
    press("#start-over");
    assertEquals(0, entered.getFirst().sessions(SessionFilter.ALL).size());
    try (var files = Files.list(place)) {
      assertTrue(
          files.anyMatch(file -> file.getFileName().toString().startsWith("journal-damaged-")));
    }
  }

  @Test
  void triesAgainWhenTheFolderCouldNotBeMade() throws IOException {
    Path home = Files.createFile(place.resolve("a-file"));
    open(home);
    assertTrue(
        words().contains("The data folder " + home + " cannot be made."), () -> words().toString());
    Files.delete(home);
    press("#retry");
    assertEquals(1, entered.size());
  }

  @Test
  void doesNotBeginAnewWhereAChosenFolderIsGone() throws IOException {
    Path gone = place.resolve("disk/dryrun");
    homes().choose(gone);
    open(gone);
    assertTrue(words().contains("Your data folder is not there"), () -> words().toString());
    assertTrue(Files.notExists(gone));
    Files.createDirectories(gone);
    press("#retry");
    assertEquals(gone, entered.getFirst().folder().home());
  }

  @Test
  void goesBackToTheUsualFolder() throws IOException {
    Path gone = place.resolve("disk/dryrun");
    homes().choose(gone);
    open(gone);
    press("#usual-folder");
    assertEquals(homes().platformFolder(), entered.getFirst().folder().home());
    assertEquals(homes().platformFolder(), homes().folder());
    assertTrue(Files.notExists(gone));
  }
}
