package dryrun.app.desktop.story;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Names;
import dryrun.app.story.OwnQuestions;
import dryrun.story.StoryTemplate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above an open story: its title, its time, what can be done with it, and what its front matter
/// says.
final class StoryHead extends VBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final List<String> LEVELS = List.of("", "senior", "staff", "principal");

  private final Workshop workshop;
  private final TextField title = new TextField();
  private final Label time = new Label();
  private final Label saved = new Label();
  private final ComboBox<StoryTemplate> template = new ComboBox<>();
  private final ComboBox<String> level = new ComboBox<>();
  private final CheckBox confidential = new CheckBox(Messages.text("workshop.confidential"));
  private final MenuButton shows = new MenuButton();
  private final TextField own = new TextField();
  private boolean showing;

  /// @param back leaves the story
  StoryHead(Workshop workshop, List<StoryAction> actions, Runnable back) {
    super(12);
    this.workshop = workshop;
    getStyleClass().add("story-head");
    getChildren().addAll(top(actions, back), details());
    workshop.reading().subscribe(_ -> show());
    workshop.keeper().saved().subscribe(_ -> show());
    workshop.keeper().refusal().subscribe(_ -> show());
  }

  private Node top(List<StoryAction> actions, Runnable back) {
    var leave = new Button(null, new FontIcon(Feather.ARROW_LEFT));
    leave.setId("leave-story");
    leave.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    leave.setAccessibleText(Messages.text("stories.back"));
    leave.setTooltip(new Tooltip(Messages.text("stories.back") + " (Esc)"));
    leave.setOnAction(e -> back.run());
    title.setId("story-title");
    title.getStyleClass().addAll("title", "quiet-field");
    title.setAccessibleText(Messages.text("workshop.title"));
    title.setPromptText(Messages.text("workshop.title"));
    title.setOnAction(e -> workshop.say("title", title.getText().strip()));
    title
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused && !showing && !title.getText().isBlank()) {
            workshop.say("title", title.getText().strip());
          }
        });
    HBox.setHgrow(title, Priority.ALWAYS);
    time.setId("story-time");
    time.getStyleClass().addAll("mono", "story-time");
    time.setMinWidth(USE_PREF_SIZE);
    saved.setId("story-saved");
    saved.getStyleClass().addAll("small", "muted");
    saved.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(16, leave, title, saved, time);
    row.getStyleClass().add("row");
    actions.forEach(action -> row.getChildren().add(button(action)));
    return row;
  }

  private Node button(StoryAction action) {
    var button = new Button(action.title());
    button.setId("story-" + action.id());
    if (action.first()) {
      button.getStyleClass().add(Styles.ACCENT);
    }
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run().accept(workshop.shelved()));
    return button;
  }

  private Node details() {
    template.setId("story-template");
    template.setAccessibleText(Messages.text("workshop.template"));
    template.setConverter(new Names<>(Workshop::title));
    template.getItems().add(Workshop.none());
    template.getItems().addAll(workshop.book().templates());
    template
        .valueProperty()
        .subscribe(chosen -> {
          if (!showing && chosen != null && !chosen.id().isEmpty()) {
            workshop.say("template", chosen.id());
          }
        });
    level.setId("story-level");
    level.setAccessibleText(Messages.text("workshop.level"));
    level.setConverter(new Names<>(l -> l.isEmpty() ? Messages.text("workshop.any-level") : l));
    level.getItems().setAll(LEVELS);
    level
        .valueProperty()
        .subscribe(chosen -> {
          if (!showing && chosen != null) {
            workshop.say("level", chosen);
          }
        });
    confidential.setId("story-confidential");
    confidential.setTooltip(new Tooltip(Messages.text("workshop.confidential.about")));
    confidential.setOnAction(
        e -> workshop.say("confidential", String.valueOf(confidential.isSelected())));
    shows.setId("story-shows");
    for (String competency : workshop.competencies()) {
      shows.getItems().add(item(competency));
    }
    var another = new MenuItem(Messages.text("workshop.shows.another"));
    another.setOnAction(e -> ask());
    shows.getItems().addAll(new SeparatorMenuItem(), another);
    own.setId("story-shows-own");
    own.setPromptText(Messages.text("workshop.shows.own"));
    own.setAccessibleText(Messages.text("workshop.shows.own"));
    own.setVisible(false);
    own.managedProperty().bind(own.visibleProperty());
    own.setOnAction(e -> add());
    own.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            own.clear();
            hide();
          }
        });
    var row = new FlowPane(12, 8, template, level, shows, own, confidential);
    row.getStyleClass().add("story-details");
    return row;
  }

  private void ask() {
    own.setVisible(true);
    own.requestFocus();
  }

  private void hide() {
    own.setVisible(false);
    shows.requestFocus();
  }

  /// What is typed is shown by this story from now on, and stands in the list.
  private void add() {
    for (String competency : OwnQuestions.named(own.getText()).toList()) {
      if (workshop.shows().contains(competency)) {
        continue;
      }
      if (shows.getItems().stream().noneMatch(item -> competency.equals(item.getUserData()))) {
        shows.getItems().add(shows.getItems().size() - 2, item(competency));
      }
      choose(competency, true);
    }
    own.clear();
    hide();
  }

  private CheckMenuItem item(String competency) {
    var item = new CheckMenuItem(competency.replace('-', ' '));
    item.setUserData(competency);
    item.setOnAction(e -> choose(competency, item.isSelected()));
    return item;
  }

  private void choose(String competency, boolean shown) {
    List<String> now = new ArrayList<>(workshop.shows());
    now.remove(competency);
    if (shown) {
      now.add(competency);
    }
    workshop.show(now);
  }

  private String kept() {
    if (workshop.keeper().saved().get()) {
      return "workshop.saved";
    }
    return workshop.keeper().refusal().get().isEmpty() ? "workshop.not-saved" : "workshop.not-kept";
  }

  /// Shows what the text says; nothing of it is written back.
  private void show() {
    showing = true;
    Reading now = workshop.reading().get();
    if (!title.isFocused()) {
      title.setText(workshop.title());
    }
    time.setText(SpokenTime.against(now.spoken(), workshop.whole()));
    time.pseudoClassStateChanged(
        OVER, workshop.whole().filter(b -> b.isOver(now.spoken().toMillis() / 1000.0)).isPresent());
    saved.setText(Messages.text(kept()));
    template.setValue(workshop.template());
    String said = now.story().value("level");
    if (!level.getItems().contains(said)) {
      level.getItems().add(said);
    }
    level.setValue(said);
    confidential.setSelected(now.story().value("confidential").equals("true"));
    List<String> competencies = workshop.shows();
    shows.setText(Messages.text("workshop.shows", competencies.size()));
    shows.setAccessibleText(
        Messages.text("workshop.shows.spoken", String.join(", ", competencies)));
    for (MenuItem item : shows.getItems()) {
      if (item instanceof CheckMenuItem check) {
        check.setSelected(competencies.contains(check.getUserData()));
      }
    }
    showing = false;
  }
}
