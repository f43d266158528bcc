package dryrun.app.desktop.diagram;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.diagram.Diagram;
import dryrun.app.diagram.Drawing;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A [DiagramView] with its buttons: nearer, farther, all of it, save as SVG or PNG.
public final class DiagramPane extends StackPane {
  private final DiagramView view;
  private final DiagramFiles files;
  private String title = "";

  /// @param open called with the node that the user opens
  public DiagramPane(DiagramFiles files, Consumer<Diagram.Node> open) {
    this.files = files;
    view = new DiagramView(open);
    getStyleClass().add("diagram-pane");
    var buttons =
        new HBox(
            button("diagram-farther", Feather.ZOOM_OUT, "diagram.farther", view::zoomOut),
            button("diagram-nearer", Feather.ZOOM_IN, "diagram.nearer", view::zoomIn),
            button("diagram-fit", Feather.MAXIMIZE, "diagram.fit", view::fit),
            save());
    buttons.getStyleClass().add("diagram-buttons");
    buttons.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAlignment(buttons, Pos.TOP_RIGHT);
    getChildren().addAll(view, buttons);
  }

  /// Shows a drawing in the place of the present one.
  ///
  /// @param name what it shows, in a few words: the title of a saved file
  public void show(Drawing drawing, String name) {
    title = name;
    view.show(drawing);
  }

  /// The view itself.
  public DiagramView view() {
    return view;
  }

  private MenuButton save() {
    var menu = new MenuButton(null, new FontIcon(Feather.DOWNLOAD));
    menu.setId("diagram-save");
    menu.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "tweak-no-arrow");
    name(menu, Messages.text("diagram.save"));
    for (String ending : List.of("svg", "png")) {
      var item = new MenuItem(Messages.text("diagram.save." + ending));
      item.setOnAction(e -> files.ask(view.drawing(), title, ending, this));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static Button button(String id, Ikon icon, String key, Runnable action) {
    var button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    name(button, Messages.text(key));
    button.setOnAction(e -> action.run());
    return button;
  }

  private static void name(Control control, String name) {
    control.setTooltip(new Tooltip(name));
    control.setAccessibleText(name);
  }
}
