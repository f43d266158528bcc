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
    Story story =
        reader.read(
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
            - and kept `ds` as the key - for good.
            """);

    assertEquals(
        new Story(
            Map.of(
                "template", List.of("star"),
                "competencies", List.of("influence", "mentoring"),
                "mood", List.of("tired")),
            "Told twice so far.",
            List.of(
                new Section("Situation", 10, "Our nightly load took **nine** hours.", 6),
                new Section(
                    "action",
                    13,
                    "- I cut it to 40 minutes\n- and kept `ds` as the key - for good.",
                    14))),
        story);
  }

  @Test
  void aTextWithoutHeadingsIsAllNote() {
    assertEquals(
        new Story(Map.of(), "Just a thought.", List.of()), reader.read("Just a thought.\n"));
  }

  @Test
  void anEmptyFileIsAnEmptyStory() {
    assertEquals(new Story(Map.of(), "", List.of()), reader.read(""));
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
    Story story = reader.read("\uFEFF## Situation\r\nOne two.\r\n\r\n## Task\r\nThree.\r\n");

    assertEquals(
        List.of(new Section("Situation", 1, "One two.", 2), new Section("Task", 4, "Three.", 1)),
        story.sections());
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
}
