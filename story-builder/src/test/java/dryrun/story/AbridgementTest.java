package dryrun.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.story.Abridgement.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbridgementTest {
  private static final Story STORY =
      new StoryReader()
          .read(
              """
              ## Situation
              **Nine hours** the load took. Managers waited.
              [[It had grown for years.]]

              ## Action
              I asked our lead [[and his lead]] why. We
              measured.

              ## Result
              It takes **50 minutes**.
              """);

  private final Abridgement abridgement = new Abridgement();

  @Test
  void tellsEverythingAtLength() {
    assertEquals(
        List.of(
            new Part(
                "Situation",
                "**Nine hours** the load took. Managers waited.\n It had grown for years.",
                12),
            new Part("Action", "I asked our lead and his lead why. We\nmeasured.", 10),
            new Part("Result", "It takes **50 minutes**.", 4)),
        abridgement.parts(STORY, Length.LONG));
  }

  @Test
  void leavesOutWhatIsToldOnlyAtLength() {
    assertEquals(
        List.of(
            new Part("Situation", "**Nine hours** the load took. Managers waited.", 7),
            new Part("Action", "I asked our lead why. We\nmeasured.", 7),
            new Part("Result", "It takes **50 minutes**.", 4)),
        abridgement.parts(STORY, Length.USUAL));
    assertEquals(STORY.words(), abridgement.words(STORY, Length.USUAL));
  }

  @Test
  void keepsTheSentencesWithSomethingBoldWhenTimeIsShort() {
    assertEquals(
        List.of(
            new Part("Situation", "Nine hours the load took.", 5),
            new Part("Result", "It takes 50 minutes.", 4)),
        abridgement.parts(STORY, Length.SHORT));
  }

  @Test
  void keepsTheFirstSentencesWhereNothingIsBold() {
    Story plain = new StoryReader().read("## A\nOne two. Three.\n\n## B\n[[x]] Four.\n");

    assertEquals(
        List.of(new Part("A", "One two.", 2), new Part("B", "Four.", 1)),
        abridgement.parts(plain, Length.SHORT));
  }
}
