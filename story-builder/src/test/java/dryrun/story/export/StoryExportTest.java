package dryrun.story.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.story.Length;
import dryrun.story.Pace;
import dryrun.story.Story;
import dryrun.story.StoryReader;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class StoryExportTest {
  private static final Story STORY =
      new StoryReader()
          .read(
              """
              ---
              title: Late <load> & 1*2*3
              competencies: [delivery, judgement]
              ---
              A note.

              ## Situation
              **Nine hours** the load took. [[For years.]]

              ## Result
              - It takes **50 minutes** & nobody waits. <b>raw</b>
              """);

  private final StoryExport export = new StoryExport();

  @Test
  void writesMarkdownAtALength() {
    assertEquals(
        """
        # Late \\<load\\> & 1\\*2\\*3

        ## Situation

        **Nine hours** the load took.

        ## Result

        - It takes **50 minutes** & nobody waits. <b>raw</b>
        """,
        export.markdown(STORY, Length.USUAL));
  }

  @Test
  void writesPlainTextAsItIsSaid() {
    assertEquals(
        """
        Nine hours the load took. For years.

        - It takes 50 minutes & nobody waits. <b>raw</b>
        """,
        export.plainText(STORY, Length.LONG));
  }

  @Test
  void sheetHasEveryStoryInShort() {
    assertEquals(
        """
        # My stories

        ## Late \\<load\\> & 1\\*2\\*3

        delivery, judgement · 0:05

        - **Situation**: Nine hours the load took.
        - **Result**: It takes 50 minutes & nobody waits.

        ## Untitled story

        0:00

        """,
        export.sheetMarkdown(List.of(STORY, new StoryReader().read("x")), Pace.CALM));
  }

  @Test
  void pagesAreWellFormedAndShowRawHtmlAsText() throws Exception {
    String page = export.html(STORY, Length.LONG);
    String sheet = export.sheetHtml(List.of(STORY, STORY), Pace.CALM);

    assertEquals(
        "Late <load> & 1*2*3", parsed(page).getElementsByTagName("title").item(0).getTextContent());
    assertEquals(2, parsed(sheet).getElementsByTagName("h2").getLength());
    assertTrue(page.contains("&lt;b&gt;raw&lt;/b&gt;"));
  }

  private static Document parsed(String page) throws Exception {
    String xml = page.replaceFirst("<!DOCTYPE html>\n", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
