package dryrun.story.export;

import dryrun.story.Abridgement;
import dryrun.story.Length;
import dryrun.story.Pace;
import dryrun.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/// Makes pages of stories. The HTML is well-formed XML without outside references, so that it can
/// be printed and made a PDF of.
public final class StoryExport {
  /// A story has room to breathe.
  private static final String STORY =
      """
      @page { size: A4; margin: 22mm 24mm }
      body { font-family: Inter, Body, sans-serif; font-size: 11pt; line-height: 1.5;
        color: #1f2328; max-width: 42em; margin: 0 auto; word-wrap: break-word }
      h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 14pt }
      h2 { font-size: 12pt; margin: 14pt 0 4pt; page-break-after: avoid }
      p, ul, ol { margin: 0 0 7pt }
      """;

  /// A sheet has to fit one side of paper; everything but the margin follows the size of its text.
  private static final String SHEET =
      """
      @page { size: A4; margin: 13mm 15mm }
      body { font-family: Inter, Body, sans-serif; font-size: SIZEpt; line-height: 1.3;
        color: #1f2328; max-width: 60em; margin: 0 auto; word-wrap: break-word }
      h1 { font-size: 1.6em; margin: 0 0 0.3em }
      h2 { font-size: 1.1em; margin: 0.8em 0 0.1em }
      p, ul, ol { margin: 0.15em 0 } ul { padding-left: 1.2em } li { margin: 0.1em 0 }
      .about { color: #57606a } .story { page-break-inside: avoid }
      """;

  private static final double USUAL_POINTS = 10;

  private final Abridgement abridgement = new Abridgement();
  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer html =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
  private final TextContentRenderer text = TextContentRenderer.builder().build();

  /// One story in Markdown at a length, its title as a heading.
  public String markdown(Story story, Length length) {
    return "# "
        + escaped(title(story))
        + "\n"
        + abridgement.parts(story, length).stream()
            .map(part -> "\n## " + part.name() + "\n\n" + part.text() + "\n")
            .collect(Collectors.joining());
  }

  /// One story as a page of HTML.
  public String html(Story story, Length length) {
    return page(title(story), STORY, html.render(parser.parse(markdown(story, length))));
  }

  /// One story as it is said, a paragraph a section, without headings or marks.
  public String plainText(Story story, Length length) {
    return abridgement.parts(story, length).stream()
        .map(part -> plain(part.text()) + "\n")
        .collect(Collectors.joining("\n"));
  }

  /// A sheet of all stories in Markdown: of each its title, what it shows, and its short telling.
  public String sheetMarkdown(List<Story> stories, Pace pace) {
    return "# My stories\n"
        + stories.stream().map(s -> entry(s, pace)).collect(Collectors.joining());
  }

  /// The same sheet as a page of HTML; five to seven stories fit one side of paper.
  public String sheetHtml(List<Story> stories, Pace pace) {
    return sheetHtml(stories, pace, USUAL_POINTS);
  }

  /// The same with text of another size.
  ///
  /// @param points of the text
  public String sheetHtml(List<Story> stories, Pace pace, double points) {
    String body =
        stories.stream()
            .map(s -> "<div class=\"story\">" + rendered(entry(s, pace)) + "</div>\n")
            .collect(Collectors.joining());
    String style = SHEET.replace("SIZE", String.valueOf(points));
    return page("My stories", style, "<h1>My stories</h1>\n" + body);
  }

  /// The sheet as it is said: of each story its title and its short telling.
  public String sheetText(List<Story> stories) {
    return stories.stream()
        .map(story -> title(story) + "\n\n" + plainText(story, Length.SHORT))
        .collect(Collectors.joining("\n"));
  }

  private String entry(Story story, Pace pace) {
    String shows = String.join(", ", story.frontMatter().getOrDefault("competencies", List.of()));
    long seconds = pace.timeFor(abridgement.words(story, Length.USUAL)).toSeconds();
    String about =
        String.format(
            Locale.ROOT,
            "%s%d:%02d",
            shows.isEmpty() ? "" : shows + " · ",
            seconds / 60,
            seconds % 60);
    String told =
        abridgement.parts(story, Length.SHORT).stream()
            .map(part ->
                "- **"
                    + escaped(part.name())
                    + "**: "
                    + part.text().replaceFirst("^\\s*[-*+]\\s+", "")
                    + "\n")
            .collect(Collectors.joining());
    return "\n## " + escaped(title(story)) + "\n\n" + escaped(about) + "\n\n" + told;
  }

  private String rendered(String markdown) {
    return html.render(parser.parse(markdown));
  }

  private String plain(String markdown) {
    Node document = parser.parse(markdown);
    return text.render(document).strip();
  }

  private static String title(Story story) {
    String title = story.value("title");
    return title.isEmpty() ? "Untitled story" : title;
  }

  /// Words that are data must not become Markdown's marks.
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
  }

  private static String page(String title, String style, String body) {
    String safe = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>"
        + "<meta charset=\"UTF-8\" /><title>"
        + safe
        + "</title><style>"
        + style
        + "</style></head>\n<body>\n"
        + body
        + "</body></html>\n";
  }
}
