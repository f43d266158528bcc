package dryrun.app.desktop.story;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Focus;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.StatePane;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The user's stories as cards; what has been said above them; a new one from a template.
final class ShelfView extends StackPane {
  private final StoriesModel model;
  private final FlowPane cards = new FlowPane(16, 16);
  private final VBox shelf = new VBox();
  private final StatePane states;

  ShelfView(StoriesModel model) {
    this.model = model;
    var full = scrolled(cards, "shelf-cards", "stories.shelf");
    states = new StatePane(model.state(), empty(), full, Optional.empty(), Optional.empty());
    VBox.setVgrow(states, Priority.ALWAYS);
    shelf.getStyleClass().addAll("page", "shelf");
    shelf.getChildren().addAll(head(), new SaidLine(model), states);
    getChildren().setAll(new Middle(shelf));
    model
        .stories()
        .addListener((ListChangeListener<ShelvedStory>) change -> Focus.keep(this, this::fill));
    model.opened().subscribe(_ -> showShelf());
    fill();
  }

  private static ScrollPane scrolled(Region content, String id, String name) {
    var scroll = new ScrollPane(content);
    scroll.setId(id);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Messages.text(name));
    return scroll;
  }

  private Node head() {
    var title = new Label(Messages.text("stories.title"));
    title.getStyleClass().add("title");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var begin = new Button(Messages.text("stories.new"), new FontIcon(Feather.PLUS));
    begin.setId("new-story");
    begin.getStyleClass().add(Styles.ACCENT);
    begin.setMinWidth(USE_PREF_SIZE);
    begin.setOnAction(e -> showTemplates());
    begin.visibleProperty().bind(model.templates().map(book -> !book.templates().isEmpty()));
    var row = new HBox(16, title, space, begin);
    row.getStyleClass().add("row");
    return row;
  }

  private Node empty() {
    var begin = new Button(Messages.text("stories.first"));
    begin.setId("first-story");
    begin.getStyleClass().add(Styles.ACCENT);
    begin.setOnAction(e -> showTemplates());
    return new Blank(
        Feather.MESSAGE_SQUARE,
        Messages.text("stories.empty.title"),
        Messages.text("stories.empty.text"),
        begin);
  }

  private void fill() {
    cards.getChildren().setAll(model.stories().stream().map(s -> new StoryCard(model, s)).toList());
  }

  private void showTemplates() {
    var templates = new NewStoryView(model, this::showShelf);
    getChildren().setAll(scrolled(new Middle(templates), "new-story-page", "stories.new"));
    // A scroll pane takes its content in when it is styled; before that nothing in it has a focus.
    applyCss();
    templates.focus();
  }

  private void showShelf() {
    getChildren().setAll(new Middle(shelf));
  }
}
