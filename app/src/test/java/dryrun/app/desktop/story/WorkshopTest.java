package dryrun.app.desktop.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.HeldTaskRunner;
import dryrun.story.check.RuleId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {
  private static final String NAME = "story.md";
  private static final String TEXT =
      """
      ---
      template: star
      owner: me
      ---

      ## Situation

      A city of 300,000 people counts its bicycles at 85 places.

      ## Task

      I was to bring the counts in each night.

      ## Action

      I basically wrote the load with Emil.

      ## Result

      Holes fell from 14% to 3%.
      """;

  @TempDir private Path folder;
  private final FaultyDisk disk = new FaultyDisk();
  private final DirectTaskRunner tasks = new DirectTaskRunner();

  private Workshop open(String text) {
    Desk.write(folder, NAME, text);
    return reopen();
  }

  private Workshop reopen() {
    var model = new StoriesModel(Desk.on(folder, disk), tasks);
    model.open(NAME);
    return model.opened().get().orElseThrow();
  }

  private static List<RuleId> rules(Workshop workshop) {
    return workshop.findings().get().stream().map(f -> f.finding().rule()).toList();
  }

  private static PlacedFinding only(Workshop workshop, RuleId rule) {
    return workshop.findings().get().stream()
        .filter(f -> f.finding().rule() == rule)
        .findFirst()
        .orElseThrow();
  }

  private static PartRow row(Workshop workshop, String key) {
    return workshop.reading().get().rows().stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void barsAndFindingsFollowWhatIsTyped() {
    Workshop workshop = open(TEXT);
    PlacedFinding filler = only(workshop, RuleId.FILLER);
    assertEquals("action", filler.key());
    assertTrue(row(workshop, "action").findings() > 0);
    assertEquals("basically", workshop.shown("action").substring(filler.start(), filler.end()));

    workshop.typed("action", "I wrote the load with Emil, one night after the other. ".repeat(20));
    workshop.settle();

    assertTrue(row(workshop, "action").isOver());
    assertFalse(rules(workshop).contains(RuleId.FILLER));
    assertTrue(rules(workshop).contains(RuleId.OVER_BUDGET));
  }

  @Test
  void theNextFindingIsFoundAcrossSectionsAndRoundTheEnd() {
    Workshop workshop = open(TEXT.replace("Holes fell", "Basically holes fell"));
    List<PlacedFinding> placed =
        workshop.findings().get().stream().filter(f -> !f.whole()).toList();
    assertTrue(placed.size() > 2);
    workshop.open("situation");
    int caret = -2;
    for (PlacedFinding expected : placed) {
      PlacedFinding found = workshop.next(caret, false).orElseThrow();
      assertEquals(expected, found);
      workshop.open(found.key());
      caret = found.start();
    }
    assertEquals(placed.getFirst(), workshop.next(caret, false).orElseThrow());
    assertEquals(placed.get(placed.size() - 2), workshop.next(caret, true).orElseThrow());
  }

  @Test
  void ofAStoryJustBegunNothingIsMissing() {
    String begun = NewStory.text(Desk.templates().named("star").orElseThrow(), "A night");
    Workshop workshop = open(begun);
    assertEquals(List.of(), rules(workshop));
    workshop.typed("situation", "At 2 am 85 counters went silent.");
    workshop.typed("task", "I had until 7 to bring them back.");
    workshop.settle();
    assertTrue(rules(workshop).contains(RuleId.MISSING_SECTION));
  }

  @Test
  void whatIsTypedDuringACheckIsCheckedAfterIt() {
    Desk.write(folder, NAME, TEXT);
    var held = new HeldTaskRunner();
    var model = new StoriesModel(Desk.on(folder), held);
    model.open(NAME);
    held.next();
    Workshop workshop = model.opened().get().orElseThrow();
    workshop.typed("action", "I wrote it.");
    workshop.settle();
    while (held.next()) {
      assertTrue(workshop.reading().get().rows().size() >= 4);
    }
    assertEquals(List.of(), rules(workshop).stream().filter(RuleId.FILLER::equals).toList());
    assertEquals("I wrote it.", workshop.reading().get().manuscript().shown("action"));
  }

  @Test
  void aHeadingTypedIntoTheTextMakesASection() {
    Workshop workshop = open(TEXT);
    workshop.typed("action", "I wrote it.\n\n## Extra\n\nMore.");
    workshop.settle();
    assertEquals("I wrote it.", workshop.shown("action"));
    assertEquals("More.", workshop.shown("extra"));
    assertEquals(1, workshop.rewritten().get());
  }

  @Test
  void whatTheFrontMatterSaysCanBeChangedAndTheRestStays() {
    Workshop workshop = open(TEXT);
    workshop.say("level", "staff");
    workshop.say("confidential", "true");
    workshop.show(List.of("ownership", "my own word"));
    workshop.say("template", "spsil");
    assertEquals("spsil", workshop.template().id());
    assertTrue(workshop.text().contains("owner: me\n"), workshop.text());
    assertEquals(List.of("ownership", "my own word"), workshop.shows());
    assertEquals("true", workshop.story().value("confidential"));
  }

  @Test
  void whatIsTypedIsADraftAndComesBackAfterACrash() {
    Workshop workshop = open(TEXT);
    workshop.typed("action", "I wrote the load twice.");
    workshop.keeper().tick();
    assertEquals(TEXT, Desk.read(folder, NAME));

    Workshop after = reopen();

    assertEquals("I wrote the load twice.", after.shown("action"));
    assertEquals(
        "What you typed last had not reached the file; it is back.", after.keeper().news().get());
  }

  @Test
  void whatHasBeenQuietIsSavedWithoutAsking() {
    Workshop workshop = open(TEXT);
    workshop.typed("action", "I wrote the load twice.");
    for (int second = 0; second <= 21; second++) {
      workshop.keeper().tick();
    }
    assertTrue(Desk.read(folder, NAME).contains("I wrote the load twice."));
    assertTrue(workshop.keeper().saved().get());
    workshop.readVersions(
        versions -> assertEquals(List.of(TEXT), versions.stream().map(v -> v.text()).toList()));
  }

  @Test
  void aFileChangedOutsideIsTakenInWhereNothingWasTyped() {
    Workshop workshop = open(TEXT);
    Desk.write(folder, NAME, TEXT.replace("each night", "every night"));
    workshop.keeper().tick();
    assertEquals("I was to bring the counts in every night.", workshop.shown("task"));
  }

  @Test
  void aFileChangedOutsideIsMergedWithWhatWasTypedElsewhere() {
    Workshop workshop = open(TEXT);
    workshop.typed("action", "I wrote the load twice.");
    workshop.keeper().tick();
    Desk.write(folder, NAME, TEXT.replace("each night", "every night"));
    workshop.keeper().tick();
    assertEquals("I was to bring the counts in every night.", workshop.shown("task"));
    assertEquals("I wrote the load twice.", workshop.shown("action"));
    assertEquals(
        "The file was changed outside as well; both changes are in it now. From outside: task.",
        workshop.keeper().news().get());
    assertEquals(workshop.text(), Desk.read(folder, NAME));
  }

  @Test
  void twoChangesOfOneSectionAreShownAndDecided() {
    Workshop workshop = open(TEXT);
    workshop.typed("task", "I was to bring the counts in by 6.");
    workshop.typed("action", "I wrote the load twice.");
    String outside = TEXT.replace("each night", "every night").replace("14%", "15%");
    Desk.write(folder, NAME, outside);
    workshop.keeper().save();

    var conflict = workshop.keeper().conflict().get().orElseThrow();
    assertEquals(outside, Desk.read(folder, NAME));
    assertEquals("task", conflict.parts().getFirst().part());

    workshop.keeper().decide(Map.of("task", conflict.parts().getFirst().outside()));

    assertEquals(Optional.empty(), workshop.keeper().conflict().get());
    assertEquals("I was to bring the counts in every night.", workshop.shown("task"));
    assertEquals("I wrote the load twice.", workshop.shown("action"));
    assertEquals("Holes fell from 15% to 3%.", workshop.shown("result"));
    assertEquals(workshop.text(), Desk.read(folder, NAME));
  }

  @Test
  void aFullDiskIsToldAndNothingIsLost() {
    Workshop workshop = open(TEXT);
    disk.runFull();
    workshop.typed("action", "I wrote the load twice.");
    workshop.keeper().tick();
    workshop.keeper().save();
    assertTrue(
        workshop.keeper().refusal().get().contains("the disk is full"),
        workshop.keeper().refusal().get());
    assertEquals(TEXT, Desk.read(folder, NAME));
    assertEquals("I wrote the load twice.", workshop.shown("action"));

    disk.recover();
    workshop.keeper().tick();
    assertEquals("", workshop.keeper().refusal().get());
    assertEquals("I wrote the load twice.", reopen().shown("action"));
  }

  @Test
  void aFolderThatRefusesKeepsTheStoryInTheWindow() {
    Desk.write(folder, NAME, TEXT);
    var model = new StoriesModel(Desk.on(folder, disk), tasks);
    model.open(NAME);
    Workshop workshop = model.opened().get().orElseThrow();
    disk.refuse();
    workshop.typed("action", "I wrote the load twice.");
    model.close();
    assertEquals(Optional.of(workshop), model.opened().get());
    assertTrue(workshop.keeper().refusal().get().contains("the system does not allow it"));
    assertTrue(model.keepAll().contains("the system does not allow it"));

    model.close();
    assertEquals(Optional.empty(), model.opened().get());
    assertEquals(
        "“story” could not be saved. What you wrote stays in this window: open the story to go on.",
        model.said().get().sentence());
    model.open(NAME);
    assertEquals("", model.said().get().sentence());
    assertEquals("I wrote the load twice.", model.opened().get().orElseThrow().shown("action"));
    disk.recover();
    assertEquals("", model.keepAll());
    assertTrue(Desk.read(folder, NAME).contains("I wrote the load twice."));
  }

  @Test
  void brokenFrontMatterIsSaidAndLeftToMend() {
    Workshop workshop = open("---\ntemplate: star\ntitle\n---\n\n## Situation\n\nLate.\n");
    assertTrue(workshop.remark().get().startsWith("Line 3: "), workshop.remark().get());
    workshop.typed("situation", "Late at night.");
    workshop.settle();
    assertEquals(
        "---\ntemplate: star\ntitle\n---\n\n## Situation\n\nLate at night.\n", workshop.text());
  }

  @Test
  void tenMegabytesAreLeftAsTheyAre() {
    Desk.write(folder, NAME, "## Situation\n\n" + "word ".repeat(2_000_000));
    var model = new StoriesModel(Desk.on(folder, disk), tasks);
    model.open(NAME);
    assertEquals(Optional.empty(), model.opened().get());
    assertEquals(
        "story.md is too large to be edited here; a story is told in minutes. It was left as it"
            + " is.",
        model.said().get().sentence());
  }

  @Test
  void scriptsFromRightToLeftAndEmojiAreKeptToTheLetter() {
    String words = "בלילה אחד 🚨 في الليل 👩‍💻 I basically fixed it.";
    Workshop workshop = open(TEXT);
    workshop.typed("action", words);
    workshop.settle();
    PlacedFinding filler = only(workshop, RuleId.FILLER);
    assertEquals("basically", words.substring(filler.start(), filler.end()));
    workshop.keeper().save();
    assertEquals(words, reopen().shown("action"));
  }
}
