package dryrun.app.desktop.library;

import dryrun.bank.Diagram;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What flows where, line by line; each component opens its notes.
final class DiagramPane extends VBox {

  /// @param open called with the label of a component
  DiagramPane(Diagram diagram, Consumer<String> open) {
    super(8);
    getStyleClass().add("reading");
    Map<String, String> labels = new HashMap<>();
    diagram.nodes().forEach(node -> labels.put(node.id(), node.label()));
    for (Diagram.Edge edge : diagram.edges()) {
      var what = new Label(edge.label().isEmpty() ? "→" : "→ " + edge.label() + " →");
      what.getStyleClass().addAll("small", "muted");
      getChildren()
          .add(
              new FlowPane(
                  8,
                  2,
                  link(labels.getOrDefault(edge.from(), edge.from()), open),
                  what,
                  link(labels.getOrDefault(edge.to(), edge.to()), open)));
    }
  }

  private static Hyperlink link(String label, Consumer<String> open) {
    var link = new Hyperlink(label);
    link.setOnAction(e -> open.accept(label));
    return link;
  }
}
