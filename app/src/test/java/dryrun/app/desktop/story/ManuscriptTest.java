package dryrun.app.desktop.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManuscriptTest {
  private static final List<String> STAR = List.of("Situation", "Task", "Action", "Result");

  @Test
  void putTogetherThePartsAreTheFileToTheLetter() {
    for (String text :
        List.of(
            "",
            "no heading at all",
            "---\ntemplate: star\n---\n\nA note.\n\n## Situation\n\nText.\n\n\n## Task\n",
            "\uFEFF---\r\ntitle: x\r\n---\r\n\r\n## A\r\n\r\nOne.\r\nTwo.\r\n\r\n## B\r\n",
            "Situation\n---\n\nsetext\n\n## Situation\n\nagain",
            "---\nbroken\n\n## A\n\n🚨 בלילה\n",
            Desk.example("story-paid-twice", "story.md"))) {
      assertEquals(text, Manuscript.of(text).text());
    }
  }

  @Test
  void aSectionThatComesTwiceHasTwoKeys() {
    assertEquals(
        List.of("", "action", "action 2"),
        Manuscript.of("## Action\n\na\n\n## ACTION\n\nb").keys());
  }

  @Test
  void theFirstWordsOfASectionStandOnLinesOfTheirOwn() {
    Manuscript empty = Manuscript.of("## Situation\n\n## Task\n");
    assertEquals(
        "## Situation\n\nIt was late.\n\n## Task\n\nMine.\n",
        empty.with("situation", "It was late.").with("task", "Mine.").text());
  }

  @Test
  void aMissingSectionComesWhereTheTemplateTellsIt() {
    Manuscript written = Manuscript.of("A note.\n\n## Situation\n\nLate.\n\n## Result\n\nDone.\n");
    assertEquals(
        "A note.\n\n## Situation\n\nLate.\n\n## Action\n\nI did.\n\n## Result\n\nDone.\n",
        written.withSection("Action", STAR).with("action", "I did.").text());
    assertEquals(
        "## Task\n\nMine.\n",
        Manuscript.of("").withSection("Task", STAR).with("task", "Mine.").text());
  }

  @Test
  void linesEndAsTheyDoInTheFile() {
    Manuscript windows = Manuscript.of("## A\r\n\r\nOne.\r\nTwo.\r\n");
    assertEquals("One.\nTwo.", windows.shown("a"));
    assertEquals("## A\r\n\r\nOne.\r\n2.\r\n", windows.with("a", "One.\n2.").text());
  }

  @Test
  void placesOfTheSourceAreFoundInWhatIsShown() {
    Manuscript written = Manuscript.of("\uFEFF## A\r\n\r\nOne.\r\nTwo.\r\n\r\n## B\r\n\r\nThree.");
    String source = written.source();
    assertEquals(new Manuscript.Place("a", 5), written.place(source.indexOf("Two")));
    assertEquals(new Manuscript.Place("b", 0), written.place(source.indexOf("Three")));
    assertEquals(new Manuscript.Place("b", -1), written.place(source.indexOf("B\r")));
    assertEquals(Optional.empty(), written.part("c"));
  }
}
