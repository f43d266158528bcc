package dryrun.app.desktop.story;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Chip;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.ReadingView;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A story to read, and what can be done with it.
final class OpenStoryView extends BorderPane {
  OpenStoryView(StoriesModel model, ShelvedStory story, List<StoryAction> actions) {
    var leave = new Button(Messages.text("stories.back"), new FontIcon(Feather.ARROW_LEFT));
    leave.setId("leave-story");
    leave.getStyleClass().add("flat");
    leave.setOnAction(e -> model.close());
    var title = new Label(story.title());
    title.getStyleClass().add("title");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var row = new HBox(16, leave, title);
    row.getStyleClass().addAll("row", "story-head");
    story.template().ifPresent(template -> row.getChildren().add(new Chip(template.title())));
    row.getChildren().add(space);
    actions.forEach(action -> row.getChildren().add(button(action, story)));
    setTop(row);
    var page = new VBox(24);
    page.getStyleClass().add("page");
    story
        .story()
        .sections()
        .forEach(section -> {
          var heading = new Label(section.name());
          heading.getStyleClass().add("title");
          var text = new ReadingView(uri -> {});
          text.show(section.text());
          page.getChildren().add(new VBox(8, heading, text));
        });
    var scroll = new ScrollPane(new Middle(page));
    scroll.setFitToWidth(true);
    scroll.setId("story-page");
    scroll.setAccessibleText(story.title());
    setCenter(scroll);
  }

  private static Node button(StoryAction action, ShelvedStory story) {
    var button = new Button(action.title());
    button.setId("story-" + action.id());
    if (action.first()) {
      button.getStyleClass().add(Styles.ACCENT);
    }
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run().accept(story));
    return button;
  }
}
