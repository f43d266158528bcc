package dryrun.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
  @Test
  void changesOneKeyAndNoOtherLine() {
    String text = "---\nmood: [tired,  odd ]\ntemplate:  star\n# mine\n---\n\n## Task\nx";

    assertEquals(text.replace(":  star", ": spsil"), FrontMatter.with(text, "template", "spsil"));
  }

  @Test
  void replacesAListOverSeveralLines() {
    String text = "---\r\ncompetencies:\r\n  - a\r\n  - b\r\nmood: fine\r\n---\r\nx";

    assertEquals(
        "---\r\ncompetencies: [c, d]\r\nmood: fine\r\n---\r\nx",
        FrontMatter.with(text, "competencies", List.of("c", "d")));
  }

  @Test
  void addsAKeyAndIfNeedBeFrontMatter() {
    assertEquals("---\na: b\nc: d\n---\nx", FrontMatter.with("---\na: b\n---\nx", "c", "d"));
    assertEquals("---\nc: d\n---\n\nx", FrontMatter.with("x", "c", "d"));
    assertEquals("---\nc: \"a: \\\"b\\\"\"\n---\n", FrontMatter.with("", "c", "a: \"b\""));
  }

  @Test
  void whatIsWrittenIsRead() {
    String text = FrontMatter.with("## Task\nx", "title", "Late: a \"load\"");

    assertEquals("Late: a \"load\"", new StoryReader().read(text).value("title"));
    assertEquals(
        List.of("a", "b c"),
        new StoryReader()
            .read(FrontMatter.with("", "competencies", List.of("a", "b c")))
            .frontMatter()
            .get("competencies"));
  }

  @Test
  void saysWhatIsWrongWithFrontMatter() {
    assertEquals("", FrontMatter.remark("## Task\n---\n"));
    assertEquals("", FrontMatter.remark("---\na: b\n  - c\n---\nx"));
    assertEquals(
        "Line 1: the front matter never ends. Add a line --- below its last key; it is read as text"
            + " for now.",
        FrontMatter.remark("---\na: b\n"));
    assertEquals(
        "Line 3: front matter has lines such as \"template: star\", and ends with a line ---. It is"
            + " read as text for now.",
        FrontMatter.remark("---\na: b\nWe had a problem\n## Task\n"));
  }
}
