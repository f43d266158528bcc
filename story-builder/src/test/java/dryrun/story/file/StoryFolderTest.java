package dryrun.story.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryFolderTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final String TEXT =
      "---\nmood: fine\n---\n\n## Situation\nOne.\n\n## Task\nTwo.\n";

  @TempDir private Path folder;

  private final FaultyDisk disk = new FaultyDisk();
  private StoryFolder stories;

  @BeforeEach
  void open() {
    stories = new StoryFolder(folder, disk, () -> NOON);
  }

  private StoryFile created(String text) {
    return assertInstanceOf(Saving.Saved.class, stories.create("Late load", text)).file();
  }

  private String onDisk(StoryFile file) throws IOException {
    return Files.readString(folder.resolve(file.name()));
  }

  @Test
  void aNewStoryIsNamedAfterItsTitleAndNeverTakesThePlaceOfAnother() {
    assertEquals("late-load.md", created("a").name());
    assertEquals("late-load-2.md", created("b").name());
    assertEquals(new Saving.Saved(new StoryFile("ليلة.md", "c")), stories.create("«ليلة»", "c"));
    assertEquals(List.of("late-load-2.md", "late-load.md", "ليلة.md"), stories.list().names());
  }

  @Test
  void savingKeepsTheVersionThatIsReplaced() throws IOException {
    StoryFile file = created("first");

    Saving saved = stories.save(file, "second");

    assertEquals(new Saving.Saved(new StoryFile(file.name(), "second")), saved);
    assertEquals("second", onDisk(file));
    assertEquals(List.of(new StoryVersion(NOON, "first")), stories.versions(file.name()));
  }

  @Test
  void twoVersionsOfTheSameMomentAreBothKept() {
    StoryFile second = new StoryFile(created("first").name(), "second");
    stories.save(new StoryFile(second.name(), "first"), "second");

    stories.save(second, "third");

    assertEquals(
        List.of(new StoryVersion(NOON.plusMillis(1), "second"), new StoryVersion(NOON, "first")),
        stories.versions(second.name()));
  }

  @Test
  void savingWhatStandsThereAlreadyMakesNoVersion() {
    StoryFile file = created(TEXT);

    stories.save(file, TEXT);

    assertEquals(List.of(), stories.versions(file.name()));
  }

  @Test
  void changesOfDifferentSectionsAreBroughtTogether() throws IOException {
    StoryFile file = created(TEXT);
    String outside = TEXT.replace("One.", "One, from outside.");
    Files.writeString(folder.resolve(file.name()), outside);

    Saving saved = stories.save(file, TEXT.replace("Two.", "Two, from here."));

    String both = outside.replace("Two.", "Two, from here.");
    assertEquals(new Saving.Merged(new StoryFile(file.name(), both), List.of("situation")), saved);
    assertEquals(both, onDisk(file));
    assertEquals(List.of(new StoryVersion(NOON, outside)), stories.versions(file.name()));
  }

  @Test
  void theSameSectionChangedTwiceIsShownAndNothingIsLost() throws IOException {
    StoryFile file = created(TEXT);
    String outside = TEXT.replace("One.", "Uno.");
    String mine = TEXT.replace("One.", "Eins.");
    Files.writeString(folder.resolve(file.name()), outside);

    Saving saved = stories.save(file, mine);

    PartConflict conflict =
        new PartConflict(
            "situation",
            "## Situation\nOne.\n\n",
            "## Situation\nEins.\n\n",
            "## Situation\nUno.\n\n");
    StoryFile there = new StoryFile(file.name(), outside);
    assertEquals(new Saving.Conflict(there, List.of(conflict)), saved);
    assertEquals(outside, onDisk(file));
    assertEquals(new Opening.Opened(there, mine), stories.open(file.name()));
    assertInstanceOf(Saving.Saved.class, stories.save(there, mine));
    assertEquals(List.of(new StoryVersion(NOON, outside)), stories.versions(file.name()));
  }

  @Test
  void aFileDeletedOutsideIsWrittenAgain() throws IOException {
    StoryFile file = created(TEXT);
    Files.delete(folder.resolve(file.name()));

    assertInstanceOf(Saving.Saved.class, stories.save(file, TEXT));

    assertEquals(TEXT, onDisk(file));
  }

  @Test
  void draftsOutliveTheProgramAndEndWithTheSaving() {
    StoryFile file = created(TEXT);

    assertEquals("", stories.keepDraft(file.name(), "typed"));
    StoryFolder later = new StoryFolder(folder, new Disk(), () -> NOON);
    assertEquals(new Opening.Opened(file, "typed"), later.open(file.name()));

    later.save(file, "typed");
    StoryFile saved = new StoryFile(file.name(), "typed");
    assertEquals(new Opening.Opened(saved, "typed"), later.open(file.name()));
  }

  @Test
  void aDraftWithoutItsFileIsMentionedAndOpens() throws IOException {
    StoryFile file = created(TEXT);
    stories.keepDraft(file.name(), "typed");
    Files.delete(folder.resolve(file.name()));

    assertEquals(
        new StoryStore.Listing(
            List.of(),
            List.of("late-load.md: the file is gone, but what was typed last is kept as a draft.")),
        stories.list());
    assertEquals(
        new Opening.Opened(new StoryFile(file.name(), ""), "typed"), stories.open(file.name()));
  }

  @Test
  void aFullDiskLeavesTheOldTextAndSaysSo() throws IOException {
    StoryFile file = created(TEXT);
    disk.runFull();

    Saving saved = stories.save(file, "new");

    assertEquals(
        new Saving.Failed(
            folder.resolve(file.name())
                + " cannot be written: the disk is full. The old text is still there, and yours"
                + " stays in the window."),
        saved);
    assertTrue(stories.keepDraft(file.name(), "new").contains("the disk is full"));
    assertEquals(TEXT, onDisk(file));
    assertNoLeftovers();
    disk.recover();
    assertInstanceOf(Saving.Saved.class, stories.save(file, "new"));
  }

  @Test
  void aFolderThatRefusesIsNamed() throws IOException {
    StoryFile file = created(TEXT);
    disk.refuse();

    assertEquals(
        new Saving.Failed(
            folder.resolve(file.name())
                + " cannot be written: the system does not allow it. The old text is still there,"
                + " and yours stays in the window."),
        stories.save(file, "new"));
    assertInstanceOf(Saving.Failed.class, stories.create("Other", "new"));
    assertEquals(TEXT, onDisk(file));
    assertNoLeftovers();
  }

  @Test
  void aFileThatIsNotTextIsLeftAsItIs() throws IOException {
    byte[] latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("old.md"), latin);

    Opening opening = stories.open("old.md");
    stories.save(new StoryFile("old.md", "caf"), "mine");

    assertEquals(
        new Opening.Refused(
            "old.md is not UTF-8 text. Save it as UTF-8 in your editor; it was left as it is."),
        opening);
    org.junit.jupiter.api.Assertions.assertArrayEquals(
        latin, Files.readAllBytes(folder.resolve("old.md")));
  }

  @Test
  void tenMegabytesWindowsLinesAndForeignScriptsComeBackToTheLetter() throws IOException {
    String text = "\uFEFF## Situation\r\nمرحبا 👩‍👩‍👧 שלום\r\n".repeat(250_000);
    assertTrue(text.getBytes(StandardCharsets.UTF_8).length > 10_000_000);
    StoryFile file = created(text);

    stories.save(file, text + "End.");

    assertEquals(text + "End.", onDisk(file));
    assertEquals(text, stories.versions(file.name()).getFirst().text());
  }

  @Test
  void namesDoNotLeaveTheFolder() {
    assertThrows(IllegalArgumentException.class, () -> stories.open("../secret.md"));
    assertThrows(IllegalArgumentException.class, () -> stories.keepDraft("a/b.md", ""));
  }

  private void assertNoLeftovers() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".tmp")).toList());
    }
  }

  @Test
  void aRenamedStoryTakesVersionsAndDraftAlong() {
    StoryFile file = created("first");
    stories.save(file, "second");
    stories.keepDraft(file.name(), "third");

    Saving renamed = stories.rename(file.name(), "A new name");

    String titled = "---\ntitle: A new name\n---\n\nsecond";
    assertEquals(new Saving.Saved(new StoryFile("a-new-name.md", titled)), renamed);
    assertEquals(List.of("a-new-name.md"), stories.list().names());
    assertEquals(List.of(new StoryVersion(NOON, "first")), stories.versions("a-new-name.md"));
    assertEquals(
        new Opening.Opened(new StoryFile("a-new-name.md", titled), "third"),
        stories.open("a-new-name.md"));
  }

  @Test
  void aRenamedStoryThatCannotBeWrittenStaysWhereItIs() {
    StoryFile file = created("first");
    disk.runFull();

    assertInstanceOf(Saving.Failed.class, stories.rename(file.name(), "A new name"));

    assertEquals(List.of(file.name()), stories.list().names());
  }

  @Test
  void aStoryTakenOutComesBackAndItsNameIsNotGivenAway() throws IOException {
    StoryFile file = created("first");
    stories.keepDraft(file.name(), "typed after that");

    assertEquals("", stories.remove(file.name()));

    assertEquals(List.of(), stories.list().names());
    assertEquals(
        List.of("first", "typed after that"),
        stories.versions(file.name()).stream().map(StoryVersion::text).toList());
    assertEquals("late-load-2.md", created("another").name());
    assertEquals("", stories.bringBack(file.name()));
    assertEquals("first", onDisk(file));
    assertTrue(stories.bringBack(file.name()).contains("cannot be put back"));
  }

  @Test
  void aStoryThatCannotBeKeptIsNotTakenOut() {
    StoryFile file = created("first");
    disk.refuse();

    assertTrue(stories.remove(file.name()).contains("the system does not allow it"));

    assertEquals(List.of(file.name()), stories.list().names());
  }

  @Test
  void aConflictIsDecidedPartByPartAndTheRestIsMerged() throws IOException {
    StoryFile file = created(TEXT);
    String outside = TEXT.replace("One.", "Uno.").replace("fine", "good");
    Files.writeString(folder.resolve(file.name()), outside);
    String mine = TEXT.replace("One.", "Eins.").replace("Two.", "Zwei.");
    Saving.Conflict conflict = assertInstanceOf(Saving.Conflict.class, stories.save(file, mine));

    stories.decide(file, mine, conflict, Map.of("situation", "## Situation\nUno, eins.\n\n"));

    assertEquals(
        "---\nmood: good\n---\n\n## Situation\nUno, eins.\n\n## Task\nZwei.\n", onDisk(file));
  }
}
