package dryrun.app.desktop.diagram;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomView;
import dryrun.app.diagram.Diagram;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Draws while one types: the text of a diagram on one side, the drawing on the other. A text with
/// a mistake leaves the last drawing where it is and says line and cure below. In the text Ctrl+Tab
/// goes on to the drawing; opening a node goes to its first line.
///
/// ```java
/// var model = new SketchModel(layout, tasks);   // model.text() is what to keep with the attempt
/// var sketch = new SketchView(model, files, "My diagram");
/// ```
public final class SketchView implements RoomView {
  private final SplitPane root = new SplitPane();
  private final TextArea text = new TextArea();
  private final DiagramPane pane;

  /// @param title of a saved picture
  public SketchView(SketchModel model, DiagramFiles files, String title) {
    Consumer<Diagram.Node> open = node -> find(node.label());
    pane = new DiagramPane(files, open);
    text.setId("sketch-text");
    text.getStyleClass().add("sketch-text");
    text.setAccessibleText(Messages.text("sketch.text"));
    text.setPromptText(Messages.text("sketch.prompt"));
    text.textProperty().bindBidirectional(model.text());
    var mistake = new Label();
    mistake.setId("sketch-mistake");
    mistake.getStyleClass().addAll("small", "warn");
    mistake.setWrapText(true);
    mistake.textProperty().bind(model.mistake());
    mistake.visibleProperty().bind(model.mistake().isNotEmpty());
    mistake.managedProperty().bind(mistake.visibleProperty());
    var help = new Label(Messages.text("sketch.help"));
    help.getStyleClass().addAll("small", "muted");
    help.setWrapText(true);
    help.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(text, Priority.ALWAYS);
    var left = new VBox(8, text, mistake, help);
    left.getStyleClass().add("sketch-side");
    var empty = new Label(Messages.text("sketch.empty"));
    empty.getStyleClass().add("muted");
    empty.setWrapText(true);
    empty.setMouseTransparent(true);
    root.setOrientation(Orientation.HORIZONTAL);
    root.setId("sketch");
    root.getItems().addAll(left, new StackPane(pane, empty));
    root.setDividerPositions(0.36);
    model
        .drawing()
        .subscribe(drawn -> {
          pane.show(drawn, title);
          empty.setVisible(drawn.nodes().isEmpty());
        });
  }

  /// Puts the drawing below the text, where there is more height than width.
  public void stack() {
    root.setOrientation(Orientation.VERTICAL);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public List<Node> panes() {
    return List.of(text, pane);
  }

  private void find(String label) {
    String all = text.getText().toLowerCase(Locale.ROOT);
    Optional.of(all.indexOf(label.toLowerCase(Locale.ROOT)))
        .filter(at -> at >= 0)
        .ifPresent(at -> {
          text.requestFocus();
          text.selectRange(at, at + label.length());
        });
  }
}
