package dryrun.app.desktop.story;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Chip;
import dryrun.app.desktop.kit.Messages;
import dryrun.story.check.Severity;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A story on the shelf: template, length, what it shows, and what is left to mend.
final class StoryCard extends StackPane {
  private final StoriesModel model;
  private final ShelvedStory story;

  StoryCard(StoriesModel model, ShelvedStory story) {
    this.model = model;
    this.story = story;
    setAlignment(Pos.TOP_RIGHT);
    getChildren().addAll(card(), menu());
  }

  private Node card() {
    var title = new Label(story.title());
    title.getStyleClass().add("heading");
    title.setWrapText(true);
    title.setMaxWidth(232);
    var body = new VBox(8, title, facts());
    if (story.refusal().isEmpty()) {
      body.getChildren().addAll(competencies(), left());
    }
    var card = new Button(null, body);
    card.setId("story-" + id());
    card.getStyleClass().setAll("card-button", "story-card");
    card.setAccessibleText(story.title() + ". " + spokenFindings());
    card.setOnAction(e -> model.open(story.name()));
    card.setDisable(!story.refusal().isEmpty());
    return card;
  }

  private String id() {
    return story.name().replaceAll("[^A-Za-z0-9-]", "-");
  }

  private Node facts() {
    if (!story.refusal().isEmpty()) {
      var why = new Label(story.refusal());
      why.getStyleClass().addAll("small", "warn");
      why.setWrapText(true);
      return why;
    }
    List<Node> facts = new ArrayList<>();
    facts.add(
        new Chip(
            story
                .template()
                .map(template -> template.title())
                .orElseGet(() -> Messages.text("stories.no-template"))));
    String level = story.story().value("level");
    if (!level.isEmpty()) {
      facts.add(new Chip(level));
    }
    var time =
        new Label(SpokenTime.against(story.spoken(), story.template().flatMap(SpokenTime::whole)));
    time.getStyleClass().addAll("mono", "small", "muted");
    var row = new FlowPane(8, 4);
    row.getChildren().addAll(facts);
    return new VBox(8, row, time);
  }

  private Node competencies() {
    var words =
        new Label(
            story.competencies().isEmpty()
                ? Messages.text("stories.no-competencies")
                : String.join(", ", story.competencies()).replace('-', ' '));
    words.getStyleClass().addAll("small", "muted");
    words.setWrapText(true);
    return words;
  }

  private Node left() {
    var left = new Label(spokenFindings());
    left.getStyleClass().add("small");
    if (story.findings(Severity.ERROR) > 0) {
      left.getStyleClass().add("wrong");
      left.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
    } else if (story.findings(Severity.WARNING) > 0) {
      left.getStyleClass().add("warn");
      left.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    } else if (story.report().isPresent()) {
      left.getStyleClass().add("pass");
      left.setGraphic(new FontIcon(Feather.CHECK));
    } else {
      left.getStyleClass().add("muted");
    }
    return left;
  }

  private String spokenFindings() {
    if (story.report().isEmpty()) {
      return Messages.text(story.template().isEmpty() ? "stories.unchecked" : "stories.checking");
    }
    long all = story.report().get().findings().size();
    return Messages.text("stories.findings", all, story.findings(Severity.ERROR));
  }

  private Node menu() {
    var menu = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
    menu.setId("menu-" + id());
    menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
    menu.setAccessibleText(Messages.text("stories.menu", story.title()));
    var rename = new MenuItem(Messages.text("stories.rename"));
    rename.setOnAction(e -> rename());
    var remove = new MenuItem(Messages.text("stories.remove"));
    remove.setOnAction(e -> model.remove(story));
    menu.getItems().addAll(rename, remove);
    StackPane.setMargin(menu, new Insets(8));
    return menu;
  }

  /// The card becomes a line to type in; Enter keeps, Esc leaves the name as it is.
  private void rename() {
    var ask = new Label(Messages.text("stories.rename.text"));
    ask.getStyleClass().addAll("small", "muted");
    ask.setWrapText(true);
    var field = new TextField(story.title());
    field.setId("rename-" + id());
    field.setAccessibleText(Messages.text("stories.rename.text"));
    field.setOnAction(e -> model.rename(story.name(), field.getText()));
    var keep = new Button(Messages.text("stories.rename"));
    keep.getStyleClass().add(Styles.ACCENT);
    keep.setOnAction(e -> model.rename(story.name(), field.getText()));
    var leave = new Button(Messages.text("work.cancel"));
    leave.setOnAction(e -> showCard());
    var form = new VBox(8, field, ask, new HBox(8, keep, leave));
    form.getStyleClass().addAll("card", "story-card");
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            showCard();
          }
        });
    getChildren().setAll(form);
    field.requestFocus();
    field.selectAll();
  }

  private void showCard() {
    Node card = card();
    getChildren().setAll(card, menu());
    card.requestFocus();
  }
}
