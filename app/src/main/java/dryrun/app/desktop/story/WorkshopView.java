package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// An open story: its head, what has to be told about it, and the page one is at.
final class WorkshopView extends BorderPane {
  private static final Duration TICK = Duration.seconds(1);

  private final WritePage write;
  private final HBox tabs = new HBox(24);
  private final Timeline clock;

  /// @param back leaves the story
  WorkshopView(Workshop workshop, List<StoryAction> actions, Runnable back) {
    getStyleClass().add("workshop");
    write = new WritePage(workshop);
    tabs.getStyleClass().addAll("tab-heads", "workshop-tabs");
    var group = new ToggleGroup();
    tabs.getChildren()
        .addAll(
            tab("write", () -> write, group),
            tab("outline", () -> new OutlinePage(workshop, key -> turnTo(workshop, key)), group),
            tab("lengths", () -> new LengthsPage(workshop), group),
            tab("versions", () -> new VersionsPage(workshop), group));
    tabs.addEventHandler(KeyEvent.KEY_PRESSED, this::arrow);
    var top = new VBox(new StoryHead(workshop, actions, back), new Notices(workshop), tabs);
    setTop(top);
    ((ToggleButton) tabs.getChildren().getFirst()).setSelected(true);
    workshop
        .keeper()
        .conflict()
        .subscribe(found ->
            found.ifPresentOrElse(
                conflict -> setCenter(new ConflictPane(workshop.keeper(), conflict)),
                () -> selected().ifPresent(tab -> setCenter((Node) tab.getUserData()))));
    tabs.disableProperty().bind(workshop.keeper().conflict().map(Optional::isPresent));
    clock = new Timeline(new KeyFrame(TICK, e -> workshop.keeper().tick()));
    clock.setCycleCount(Animation.INDEFINITE);
    sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            clock.stop();
          } else {
            clock.play();
          }
        });
  }

  private Optional<ToggleButton> selected() {
    return tabs.getChildren().stream()
        .map(ToggleButton.class::cast)
        .filter(ToggleButton::isSelected)
        .findFirst();
  }

  private ToggleButton tab(String id, Supplier<Node> page, ToggleGroup group) {
    var tab = new ToggleButton(Messages.text("workshop.page." + id));
    tab.setId("page-" + id);
    tab.getStyleClass().setAll("toggle-button", "tab-head");
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    tab.setToggleGroup(group);
    tab.setOnAction(e -> tab.setSelected(true));
    tab.selectedProperty()
        .subscribe(chosen -> {
          if (chosen) {
            Node made = page.get();
            tab.setUserData(made);
            setCenter(made);
          }
        });
    return tab;
  }

  private void turnTo(Workshop workshop, String key) {
    ((ToggleButton) tabs.getChildren().getFirst()).setSelected(true);
    workshop.open(key);
    write.focusText();
  }

  private void arrow(KeyEvent event) {
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    int at = tabs.getChildren().indexOf((Node) event.getTarget()) + step;
    if (step != 0 && at >= 0 && at < tabs.getChildren().size()) {
      var next = (ToggleButton) tabs.getChildren().get(at);
      next.requestFocus();
      next.setSelected(true);
      event.consume();
    }
  }

  void focusText() {
    write.focusText();
  }

  List<Node> panes() {
    List<Node> panes = new ArrayList<>(List.of(getTop()));
    panes.addAll(getCenter().equals(write) ? write.panes() : List.of(getCenter()));
    return panes;
  }

  static List<Shortcut> shortcuts() {
    return List.of(
        new Shortcut("F8  Shift+F8", Messages.text("workshop.key.finding")),
        new Shortcut("Ctrl+PgDn  Ctrl+PgUp", Messages.text("workshop.key.part")),
        new Shortcut("Tab", Messages.text("workshop.key.leave")));
  }
}
