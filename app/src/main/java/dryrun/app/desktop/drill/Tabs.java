package dryrun.app.desktop.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Pages of which one is in view, as tall as that page; the arrow keys go from tab to tab.
final class Tabs extends VBox {
  private final FlowPane heads = new FlowPane(24, 0);
  private final StackPane page = new StackPane();
  private final List<ToggleButton> buttons = new ArrayList<>();

  /// @param pages made when they are first shown, by their titles
  Tabs(Map<String, Supplier<Node>> pages) {
    super(24);
    getStyleClass().add("tabs");
    heads.getStyleClass().add("tab-heads");
    page.getStyleClass().add("tab-page");
    var group = new ToggleGroup();
    Map<String, Node> made = new LinkedHashMap<>();
    pages.forEach((title, maker) -> {
      var button = new ToggleButton(title);
      button.getStyleClass().setAll("toggle-button", "tab-head");
      button.setAccessibleRole(AccessibleRole.TAB_ITEM);
      button.setId("tab-" + (buttons.size() + 1));
      button.setMinWidth(USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setOnAction(e -> button.setSelected(true));
      button
          .selectedProperty()
          .subscribe(chosen -> {
            if (chosen) {
              page.getChildren().setAll(made.computeIfAbsent(title, key -> maker.get()));
            }
          });
      buttons.add(button);
    });
    heads.getChildren().addAll(buttons);
    heads.addEventHandler(KeyEvent.KEY_PRESSED, this::arrow);
    buttons.getFirst().setSelected(true);
    getChildren().addAll(heads, page);
  }

  /// The title of the page in view.
  String opened() {
    return buttons.stream()
        .filter(ToggleButton::isSelected)
        .map(ToggleButton::getText)
        .findFirst()
        .orElse("");
  }

  /// Turns to a page by its title; a title that is not here does nothing.
  void open(String title) {
    buttons.stream()
        .filter(button -> button.getText().equals(title))
        .forEach(button -> button.setSelected(true));
  }

  private void arrow(KeyEvent event) {
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    int at = buttons.indexOf(event.getTarget()) + step;
    if (step != 0 && at >= 0 && at < buttons.size()) {
      buttons.get(at).requestFocus();
      buttons.get(at).setSelected(true);
      event.consume();
    }
  }
}
