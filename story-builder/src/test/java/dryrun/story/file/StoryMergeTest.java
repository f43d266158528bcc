package dryrun.story.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryMergeTest {
  private static final String BASE = "note\n\n## A\n1\n2\n3\n\n## B\nx\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no heading",
        "## A\r\none\r\n## A\r\ntwo",
        "\uFEFF---\nk: v\n---\n## A\nx\n### deep\n## B",
        "A\n---\ntext\n\n> ## quoted\n\n## `code` *b*\n",
      })
  void partsPutTogetherAreTheText(String text) {
    assertEquals(text, StoryParts.of(text).text());
  }

  @Test
  void differentLinesOfASectionAreBroughtTogether() {
    StoryMerge.Merged merged =
        StoryMerge.merge(BASE, BASE.replace("1", "one"), BASE.replace("3", "three"));

    assertEquals(
        new StoryMerge.Merged("note\n\n## A\none\n2\nthree\n\n## B\nx\n", List.of("a"), List.of()),
        merged);
  }

  @Test
  void aSectionAddedOutsideComesWhereItStandsThere() {
    String outside = BASE.replace("## B", "## New\nn\n\n## B");

    StoryMerge.Merged merged = StoryMerge.merge(BASE, BASE.replace("x", "y"), outside);

    assertEquals(outside.replace("x", "y"), merged.text());
  }

  @Test
  void aSectionMovedOutsideMoves() {
    String outside = "note\n\n## B\nx\n\n## A\n1\n2\n3\n";

    StoryMerge.Merged merged = StoryMerge.merge(BASE, BASE.replace("note", "Note"), outside);

    assertEquals(List.of(), merged.conflicts());
    assertEquals(List.of("", "b", "a"), List.copyOf(StoryParts.of(merged.text()).parts().keySet()));
  }

  @Test
  void aSectionRemovedHereAndChangedThereIsForAPersonToDecide() {
    String mine = "note\n\n## A\n1\n2\n3\n\n";

    StoryMerge.Merged merged = StoryMerge.merge(BASE, mine, BASE.replace("x", "y"));

    assertEquals(List.of(new PartConflict("b", "## B\nx\n", "", "## B\ny\n")), merged.conflicts());
  }

  @Test
  void whatBothChangedAlikeIsNoConflict() {
    String same = BASE.replace("x", "y");

    assertEquals(
        new StoryMerge.Merged(same, List.of(), List.of()), StoryMerge.merge(BASE, same, same));
  }
}
