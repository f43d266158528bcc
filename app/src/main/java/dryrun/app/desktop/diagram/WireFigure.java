package dryrun.app.desktop.diagram;

import dryrun.app.diagram.Diagram;
import dryrun.app.diagram.Drawing;
import dryrun.app.diagram.Drawing.Wire;
import dryrun.app.diagram.Shapes;
import dryrun.app.diagram.Sizes;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

/// An edge of a diagram: line, arrow head, label.
final class WireFigure extends Group {
  private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");

  private final Diagram.Edge edge;

  WireFigure(Wire wire, DiagramWords words) {
    this.edge = wire.edge();
    getStyleClass().add("diagram-wire");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words.edge(edge));
    var line = new SVGPath();
    line.setContent(Shapes.line(wire.points()));
    line.getStyleClass().add("line");
    var head = new SVGPath();
    head.setContent(Shapes.head(wire.points()));
    head.getStyleClass().add("head");
    getChildren().addAll(line, head);
    wire.label().ifPresent(this::add);
  }

  private void add(Drawing.Flow flow) {
    for (int i = 0; i < flow.lines().size(); i++) {
      var line = new Text(flow.lines().get(i));
      line.getStyleClass().add("flow");
      line.setTextOrigin(VPos.CENTER);
      line.setX(flow.box().x() + Sizes.LABEL_PADDING);
      line.setY(flow.box().y() + 1 + (i + 0.5) * Sizes.SMALL_LINE);
      getChildren().add(line);
    }
  }

  /// Stands out while one of its ends has the focus or the pointer.
  void markNear(String node) {
    boolean near = edge.from().equals(node) || edge.to().equals(node);
    pseudoClassStateChanged(NEAR, near);
    getChildren().forEach(child -> child.pseudoClassStateChanged(NEAR, near));
  }
}
