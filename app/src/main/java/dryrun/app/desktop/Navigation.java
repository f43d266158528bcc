package dryrun.app.desktop;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Room;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rooms on the left of the window.
final class Navigation extends VBox {
  private final Map<Room, ToggleButton> buttons = new LinkedHashMap<>();

  /// @param rooms from the top
  /// @param below rooms at the bottom
  /// @param go is called with the room chosen
  Navigation(List<Room> rooms, List<Room> below, Consumer<Room> go) {
    getStyleClass().add("side");
    setId("navigation");
    var product = new Label(Messages.text("product"));
    product.getStyleClass().add("product");
    getChildren().add(product);
    var group = new ToggleGroup();
    rooms.forEach(room -> add(room, group, go));
    var space = new Region();
    setVgrow(space, Priority.ALWAYS);
    getChildren().add(space);
    below.forEach(room -> add(room, group, go));
    addEventFilter(KeyEvent.KEY_PRESSED, this::moveByArrows);
  }

  void select(Room room) {
    buttons.forEach((other, button) -> button.setSelected(other.equals(room)));
  }

  private void add(Room room, ToggleGroup group, Consumer<Room> go) {
    var button = new ToggleButton(room.title(), new FontIcon(room.icon()));
    button.getStyleClass().setAll("nav");
    button.setId("nav-" + room.id());
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setTooltip(new Tooltip("Alt+" + (buttons.size() + 1)));
    button.setOnAction(e -> {
      button.setSelected(true);
      go.accept(room);
    });
    buttons.put(room, button);
    getChildren().add(button);
  }

  private void moveByArrows(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    List<ToggleButton> all = List.copyOf(buttons.values());
    for (int i = 0; step != 0 && i < all.size(); i++) {
      if (all.get(i).isFocused()) {
        all.get(Math.clamp(i + step, 0, all.size() - 1)).requestFocus();
        event.consume();
        return;
      }
    }
  }
}
