package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomView;
import dryrun.app.desktop.kit.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The shelf and the pages beside it; or the story that is open.
final class StoriesView implements RoomView {
  private final StackPane root = new StackPane();
  private final StackPane page = new StackPane();
  private final HBox tabs = new HBox(24);
  private final VBox room = new VBox(tabs, page);
  private final StoriesModel model;
  private final List<StoryAction> actions;
  private Optional<WorkshopView> workshop = Optional.empty();

  StoriesView(StoriesModel model, List<StoryPage> others, List<StoryAction> actions) {
    this.model = model;
    this.actions = List.copyOf(actions);
    var shelf = new ShelfView(model);
    List<StoryPage> pages = new ArrayList<>();
    pages.add(new StoryPage("shelf", Messages.text("stories.shelf"), shelf, () -> {}));
    pages.addAll(others);
    VBox.setVgrow(page, Priority.ALWAYS);
    tabs.getStyleClass().addAll("tab-heads", "story-tabs");
    tabs.setVisible(pages.size() > 1);
    tabs.setManaged(pages.size() > 1);
    var group = new ToggleGroup();
    pages.forEach(each -> tabs.getChildren().add(tab(each, group)));
    tabs.addEventHandler(KeyEvent.KEY_PRESSED, this::arrow);
    ((ToggleButton) tabs.getChildren().getFirst()).setSelected(true);
    root.getChildren().setAll(room);
    root.setId("stories");
    root.setAlignment(Pos.TOP_CENTER);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.opened().subscribe(this::show);
  }

  private void show(Optional<Workshop> opened) {
    workshop = opened.map(story -> new WorkshopView(story, actions, model::close));
    root.getChildren().setAll(workshop.<Node>map(view -> view).orElse(room));
    workshop.ifPresent(WorkshopView::focusText);
  }

  private ToggleButton tab(StoryPage shown, ToggleGroup group) {
    var tab = new ToggleButton(shown.title());
    tab.setId("stories-tab-" + shown.id());
    tab.getStyleClass().setAll("toggle-button", "tab-head");
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    tab.setToggleGroup(group);
    tab.setOnAction(e -> tab.setSelected(true));
    tab.selectedProperty()
        .subscribe(chosen -> {
          if (chosen) {
            page.getChildren().setAll(shown.node());
            shown.enter().run();
          }
        });
    return tab;
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

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.opened().get().isPresent()) {
      event.consume();
      model.close();
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public List<Node> panes() {
    return workshop.map(WorkshopView::panes).orElseGet(() -> List.of(room));
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> keys = new ArrayList<>();
    if (workshop.isPresent()) {
      keys.addAll(WorkshopView.shortcuts());
    }
    keys.add(new Shortcut("Esc", Messages.text("stories.back")));
    return keys;
  }
}
