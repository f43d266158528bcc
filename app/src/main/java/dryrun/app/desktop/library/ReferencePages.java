package dryrun.app.desktop.library;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Chip;
import dryrun.app.desktop.kit.Fold;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.bank.Concept;
import dryrun.bank.EstimateDrill;
import dryrun.bank.Item;
import dryrun.bank.Reference;
import dryrun.bank.Sheet;
import dryrun.bank.StoryMaterial;
import dryrun.bank.WorkedAnswer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Makes a page of what is read.
final class ReferencePages {
  private final Consumer<URI> links;
  private final Optional<Consumer<Item>> practise;

  /// @param links follows a link
  /// @param practise starts the round or the drill of an item
  ReferencePages(Consumer<URI> links, Optional<Consumer<Item>> practise) {
    this.links = links;
    this.practise = practise;
  }

  /// The page of an item.
  Node page(Reference reference) {
    var title = new Label(reference.item().title());
    title.getStyleClass().add("title");
    title.setWrapText(true);
    var page = new VBox(new VBox(12, title, Chip.row(reference.item())));
    page.getStyleClass().addAll("page", "item-page");
    switch (reference) {
      case WorkedAnswer answer ->
          page.getChildren()
              .addAll(
                  new AnswerPage(answer, links, practise.map(go -> button(answer, go))).parts());
      case Concept card -> page.getChildren().addAll(concept(card));
      case Sheet sheet -> page.getChildren().add(text(sheet.markdown()));
      case EstimateDrill drill -> page.getChildren().addAll(drill(drill));
      case StoryMaterial story -> page.getChildren().addAll(story(story));
    }
    return page;
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

  private List<Node> concept(Concept card) {
    var question = text(card.question());
    var fold = new Fold(Messages.text("concept.answer"), text(markdown(card)));
    return List.of(question, fold);
  }

  private List<Node> drill(EstimateDrill drill) {
    var fold = new Fold(Messages.text("estimate.shortcut"), text(drill.explanation()));
    EstimateDrill.Drawn drawn = drill.drawn(0);
    var table =
        new Fold(
            Messages.text("estimate.worked"),
            new EstimateTable(new EstimateModel(drawn.estimate())));
    return List.of(text(drawn.prompt()), table, fold);
  }

  private List<Node> story(StoryMaterial story) {
    VBox parts = new VBox(16);
    story
        .text("prompt.md")
        .or(() -> story.text("story.md"))
        .or(() -> story.text("flawed.md"))
        .ifPresent(first -> parts.getChildren().add(text(withoutFrontMatter(first))));
    fold(parts, story.text("probes.md"), "story.probes");
    fold(parts, story.text("repaired.md"), "story.repaired");
    story
        .texts()
        .forEach((name, text) -> {
          if (name.endsWith(".json")) {
            parts.getChildren().add(new Fold(name, text("```json\n" + text.strip() + "\n```")));
          }
        });
    return List.of(parts);
  }

  private void fold(VBox parts, Optional<String> text, String key) {
    text.ifPresent(markdown ->
        parts.getChildren().add(new Fold(Messages.text(key), text(withoutFrontMatter(markdown)))));
  }

  private static String withoutFrontMatter(String markdown) {
    return markdown.replaceFirst("(?s)\\A---\\n.*?\\n---\\n", "");
  }

  private static Button button(WorkedAnswer answer, Consumer<Item> practise) {
    var button = new Button(Messages.text("library.practise"));
    button.setId("practise-round");
    button.getStyleClass().add(Styles.ACCENT);
    button.setOnAction(e -> practise.accept(answer.item()));
    return button;
  }

  private ReadingView text(String markdown) {
    var view = new ReadingView(links);
    view.show(markdown);
    return view;
  }
}
