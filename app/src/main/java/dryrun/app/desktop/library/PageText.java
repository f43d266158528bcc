package dryrun.app.desktop.library;

import dryrun.app.desktop.diagram.BankDiagrams;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.reader.Page;
import dryrun.app.diagram.DiagramText;
import dryrun.bank.Concept;
import dryrun.bank.Diagram;
import dryrun.bank.EstimateDrill;
import dryrun.bank.Item;
import dryrun.bank.Reference;
import dryrun.bank.Sheet;
import dryrun.bank.StoryMaterial;
import dryrun.bank.WorkedAnswer;
import java.util.List;
import java.util.Optional;

/// Writes what the library holds as pages of Markdown. What comes after thinking is closed.
final class PageText {
  /// The language of the blocks that a table of an estimate takes the place of.
  static final String ESTIMATE = "estimate";

  /// The language of the blocks that a drawing takes the place of.
  static final String DIAGRAM = "diagram";

  /// The language of the blocks that stand for a section whose figures follow the estimate.
  static final String PROSE = "prose";

  private PageText() {}

  /// The page of an item.
  ///
  /// @param related items that go with it
  static Page of(Reference reference, List<Item> related) {
    String id = reference.item().id().toString();
    String title = reference.item().title();
    return switch (reference) {
      case WorkedAnswer answer -> new AnswerText(answer).page();
      case Concept card ->
          new Page(
              id,
              title,
              card.question()
                  + section("concept.answer", markdown(card))
                  + (related.isEmpty() ? "" : section("concept.related", links(related))),
              Messages.text("concept.answer")::equals);
      case Sheet sheet -> new Page(id, title, sheet.markdown());
      case EstimateDrill drill -> drill(id, title, drill);
      case StoryMaterial story -> new Page(id, title, story(story), section -> true);
    };
  }

  /// The whole of a card below its question.
  static String markdown(Concept card) {
    return card.answer()
        + "\n\n**"
        + Messages.text("concept.misconception")
        + "** "
        + card.misconception()
        + "\n\n**"
        + Messages.text("concept.when-wrong")
        + "** "
        + card.whenWrong();
  }

  private static String links(List<Item> items) {
    StringBuilder links = new StringBuilder();
    items.forEach(item ->
        links
            .append("- [")
            .append(item.title().replaceAll("[\\[\\]\\\\]", "\\\\$0"))
            .append("](item:")
            .append(item.id())
            .append(")\n"));
    return links.toString();
  }

  private static Page drill(String id, String title, EstimateDrill drill) {
    EstimateDrill.Drawn drawn = drill.drawn(0);
    String aloud = section("estimate.shortcut", drill.explanation());
    return new Page(
        id,
        title,
        drawn.prompt() + section("estimate.worked", figure(ESTIMATE, "")) + aloud,
        drawn.prompt() + section("estimate.worked", EstimateText.table(drawn.estimate())) + aloud,
        section -> true);
  }

  private static String story(StoryMaterial story) {
    var page = new StringBuilder();
    story
        .text("prompt.md")
        .or(() -> story.text("story.md"))
        .or(() -> story.text("flawed.md"))
        .ifPresent(first -> page.append(lowered(first)));
    part(page, "story.probes", story.text("probes.md"));
    part(page, "story.repaired", story.text("repaired.md"));
    story
        .texts()
        .forEach((name, text) -> {
          if (name.endsWith(".json")) {
            page.append("\n\n## ").append(name).append("\n\n").append(figure("json", text.strip()));
          }
        });
    return page.toString();
  }

  private static void part(StringBuilder page, String key, Optional<String> text) {
    text.ifPresent(markdown -> page.append(section(key, lowered(markdown))));
  }

  /// A text of its own as part of a page: without its front matter, its headings one level down.
  private static String lowered(String markdown) {
    return markdown
        .replaceFirst("(?s)\\A---\\n.*?\\n---\\n", "")
        .replaceAll("(?m)^(#{1,4} )", "##$1")
        .strip();
  }

  static String section(String key, String text) {
    return "\n\n## " + Messages.text(key) + "\n\n" + text;
  }

  static String figure(String language, String text) {
    return "```" + language + "\n" + text + "\n```\n";
  }

  /// A diagram as a block in its own language.
  static String diagram(Diagram diagram) {
    return figure(DIAGRAM, DiagramText.write(BankDiagrams.of(diagram)).strip());
  }
}
