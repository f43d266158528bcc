package dryrun.app.desktop.diagram;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.diagram.Box;
import dryrun.app.diagram.Diagram;
import dryrun.app.diagram.Drawing.NodeBox;
import dryrun.app.diagram.Shapes;
import dryrun.app.diagram.Sizes;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

/// A node of a diagram: outline, sign of its kind, label. It takes the focus.
final class NodeFigure extends Group {
  private final NodeBox placed;

  NodeFigure(NodeBox placed, DiagramWords words) {
    this.placed = placed;
    Box box = placed.box();
    Diagram.Kind kind = placed.node().kind();
    getStyleClass().add("diagram-node");
    setId("node-" + placed.node().id().replaceAll("[^a-z0-9]+", "-"));
    setLayoutX(box.x());
    setLayoutY(box.y());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(words.node(placed.node()));
    Tooltip.install(this, new Tooltip(Messages.name(kind)));
    SVGPath ring = path("ring", Shapes.outline(kind, box.width() + 8, box.height() + 8));
    ring.setLayoutX(-4);
    ring.setLayoutY(-4);
    SVGPath outline = path("outline", Shapes.outline(kind, box.width(), box.height()));
    if (Shapes.dashed(kind)) {
      outline.getStyleClass().add("dashed");
    }
    SVGPath detail = path("detail", Shapes.detail(kind, box.width(), box.height()));
    SVGPath sign = path("sign", Shapes.sign(kind));
    sign.setLayoutX(Sizes.PADDING);
    sign.setLayoutY(Sizes.signTop(kind, box.height()));
    getChildren().addAll(ring, outline, detail, sign);
    double top = Sizes.textTop(kind, box.height(), placed.lines().size());
    for (int i = 0; i < placed.lines().size(); i++) {
      var line = new Text(placed.lines().get(i));
      line.getStyleClass().add("label-line");
      line.setTextOrigin(VPos.CENTER);
      line.setX(Sizes.textX());
      line.setY(top + (i + 0.5) * Sizes.LINE);
      getChildren().add(line);
    }
  }

  NodeBox placed() {
    return placed;
  }

  private static SVGPath path(String style, String content) {
    var path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(style);
    return path;
  }
}
