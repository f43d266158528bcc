package dryrun.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryReaderTest {
  private final StoryReader reader = new StoryReader();

  @Test
  void readsSectionsWithTheirLinesAndWords() {
    String text =
        """
        ---
        template: star
        competencies:
          - influence
          - mentoring
        mood: tired
        ---
        Told twice so far.

        ## Situation
        Our nightly load took **nine** hours.

        ## action
        - I cut it to 40 minutes
        - and kept `ds` as the key - for good. [[It took us a week.]]
        """;
    String situation = "Our nightly load took **nine** hours.";
    String action =
        "- I cut it to 40 minutes\n- and kept `ds` as the key - for good. [[It took us a week.]]";

    assertEquals(
        new Story(
            text,
            Map.of(
                "template", List.of("star"),
                "competencies", List.of("influence", "mentoring"),
                "mood", List.of("tired")),
            "Told twice so far.",
            List.of(
                section(text, "Situation", 10, situation, 6),
                section(text, "action", 13, action, 14))),
        reader.read(text));
  }

  @Test
  void aTextWithoutHeadingsIsAllNote() {
    assertEquals(
        new Story("Just a thought.\n", Map.of(), "Just a thought.", List.of()),
        reader.read("Just a thought.\n"));
  }

  @Test
  void anEmptyFileIsAnEmptyStory() {
    assertEquals(new Story("", Map.of(), "", List.of()), reader.read(""));
  }

  @Test
  void frontMatterThatNeverEndsIsText() {
    Story story = reader.read("---\ntemplate: star\n\n## Situation\nOne two.\n");

    assertEquals(List.of("Situation"), story.sections().stream().map(Section::name).toList());
  }

  @Test
  void deeperHeadingsAndHeadingsInCodeBelongToTheirSection() {
    Story story =
        reader.read("## Task\n### Part\nOne.\n\n```\n## not a section\n```\n\n## Result\nTwo.\n");

    assertEquals(List.of("Task", "Result"), story.sections().stream().map(Section::name).toList());
  }

  @Test
  void readsWindowsLineEndsAndByteOrderMark() {
    String text = "## Situation\r\nOne two.\r\nThree.\r\n\r\n## Task\r\nFour.\r\n";

    assertEquals(
        List.of(
            section(text, "Situation", 1, "One two.\r\nThree.", 3),
            section(text, "Task", 5, "Four.", 1)),
        reader.read("\uFEFF" + text).sections());
  }

  @Test
  void findsASectionWithoutRegardToCase() {
    Story story = reader.read("## Lessons\nOne.\n## lessons\nTwo.\n");

    assertEquals("One.", story.section("LESSONS").orElseThrow().text());
    assertEquals(2, story.words());
  }

  @Test
  void aHundredAndThirtyWordsTakeAMinute() {
    assertEquals(Duration.ofMinutes(1), Pace.CALM.timeFor(130));
    assertEquals(Duration.ofSeconds(30), new Pace(200).timeFor(100));
    assertEquals(Duration.ZERO, Pace.CALM.timeFor(0));
  }

  private static Section section(String source, String name, int line, String text, int words) {
    return new Section(name, line, at(source, name), at(source, text), text, words);
  }

  private static Span at(String source, String quote) {
    int start = source.indexOf("## ") < 0 ? 0 : source.indexOf(quote, source.indexOf("## "));
    return new Span(start, start + quote.length());
  }
}
