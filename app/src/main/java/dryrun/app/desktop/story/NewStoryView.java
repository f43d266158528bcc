package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.story.StoryTemplate;
import dryrun.story.TemplateSection;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How a story begins: its title, and the template that it is told by.
final class NewStoryView extends VBox {
  private final StoriesModel model;
  private final TextField title = new TextField();

  /// @param back goes back to the shelf
  NewStoryView(StoriesModel model, Runnable back) {
    this.model = model;
    getStyleClass().addAll("page", "shelf");
    var leave = new Button(Messages.text("stories.back"), new FontIcon(Feather.ARROW_LEFT));
    leave.setId("leave-new-story");
    leave.getStyleClass().add("flat");
    leave.setOnAction(e -> back.run());
    var heading = new Label(Messages.text("stories.new"));
    heading.getStyleClass().add("title");
    var top = new HBox(8, leave, heading);
    top.setAlignment(Pos.CENTER_LEFT);
    title.setId("new-title");
    title.setPromptText(Messages.text("stories.new.title"));
    title.setAccessibleText(Messages.text("stories.new.title"));
    title.setMaxWidth(480);
    var ask = new Label(Messages.text("stories.new.template"));
    ask.getStyleClass().add("muted");
    ask.setWrapText(true);
    ask.setMinHeight(USE_PREF_SIZE);
    var cards = new FlowPane(16, 16);
    for (StoryTemplate template : model.templates().get().templates()) {
      cards.getChildren().add(card(template));
    }
    getChildren().addAll(top, title, ask, cards);
    for (String remark : model.templates().get().remarks()) {
      var said = new Label(remark);
      said.getStyleClass().addAll("small", "warn");
      said.setWrapText(true);
      said.setMinHeight(USE_PREF_SIZE);
      getChildren().add(said);
    }
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back.run();
          }
        });
  }

  void focus() {
    title.requestFocus();
  }

  private Node card(StoryTemplate template) {
    var name = new Label(template.title());
    name.getStyleClass().add("heading");
    var whole = new Label(SpokenTime.whole(template).map(SpokenTime::of).orElse(""));
    whole.getStyleClass().addAll("mono", "small", "muted");
    var grid = new GridPane(16, 2);
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    var times = new ColumnConstraints();
    times.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().setAll(wide, times);
    int row = 0;
    for (TemplateSection section : template.sections()) {
      var time = new Label(Optional.ofNullable(section.budget()).map(SpokenTime::of).orElse(""));
      time.getStyleClass().addAll("mono", "small", "muted");
      var heading = new Label(section.name());
      heading.getStyleClass().add("small");
      grid.addRow(row++, heading, time);
    }
    var card = new Button(null, new VBox(8, name, whole, grid));
    card.setId("template-" + template.id());
    card.getStyleClass().setAll("card-button", "template-card");
    card.setAccessibleText(Messages.text("stories.new.with", template.title()));
    card.setOnAction(e -> model.create(template, title.getText()));
    return card;
  }
}
