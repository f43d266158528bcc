package dryrun.app.desktop.diagram;

import dryrun.app.diagram.Box;
import dryrun.app.diagram.Drawing;
import dryrun.app.diagram.Drawing.NodeBox;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where the arrow keys lead from a node, and the order of Tab.
final class Neighbours {
  private Neighbours() {}

  enum Side {
    LEFT,
    RIGHT,
    UP,
    DOWN
  }

  /// The way most lines lead: from left to right and then downwards, or in a drawing that is higher
  /// than wide the other way round.
  static List<NodeBox> inOrder(Drawing drawing) {
    Comparator<NodeBox> level = Comparator.comparingDouble(n -> n.box().x());
    Comparator<NodeBox> upright = Comparator.comparingDouble(n -> n.box().y());
    return drawing.nodes().stream()
        .sorted(
            drawing.height() > drawing.width()
                ? upright.thenComparing(level)
                : level.thenComparing(upright))
        .toList();
  }

  /// The node next to another on one side; what lies straight ahead is nearer than what lies askew.
  static Optional<NodeBox> next(Drawing drawing, NodeBox from, Side side) {
    return drawing.nodes().stream()
        .filter(node -> ahead(from.box(), node.box(), side) > 0)
        .min(Comparator.comparingDouble(node -> distance(from.box(), node.box(), side)));
  }

  private static double ahead(Box from, Box to, Side side) {
    return switch (side) {
      case LEFT -> from.x() - to.centerX();
      case RIGHT -> to.centerX() - from.right();
      case UP -> from.y() - to.centerY();
      case DOWN -> to.centerY() - from.bottom();
    };
  }

  private static double distance(Box from, Box to, Side side) {
    double askew =
        switch (side) {
          case LEFT, RIGHT -> Math.abs(to.centerY() - from.centerY());
          case UP, DOWN -> Math.abs(to.centerX() - from.centerX());
        };
    return ahead(from, to, side) + 2 * askew;
  }
}
