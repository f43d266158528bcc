package dryrun.app.diagram;

import java.util.List;
import java.util.Optional;

/// A diagram with everything in its place, in pixels at zoom 1.
///
/// @param wires in the order of the diagram's edges
public record Drawing(
    double width, double height, List<GroupBox> groups, List<NodeBox> nodes, List<Wire> wires) {
  /// A drawing with nothing in it.
  public static final Drawing EMPTY = new Drawing(0, 0, List.of(), List.of(), List.of());

  public Drawing {
    groups = List.copyOf(groups);
    nodes = List.copyOf(nodes);
    wires = List.copyOf(wires);
  }

  /// A frame and its title.
  public record GroupBox(Diagram.Group group, Box box, Box title) {}

  /// A node and the lines of its label.
  public record NodeBox(Diagram.Node node, Box box, List<String> lines) {
    public NodeBox {
      lines = List.copyOf(lines);
    }
  }

  /// The way of an edge: level and upright pieces from the first point to the last, which touches
  /// the target.
  public record Wire(Diagram.Edge edge, List<Point> points, Optional<Flow> label) {
    public Wire {
      points = List.copyOf(points);
    }
  }

  /// The label of a wire and its lines.
  public record Flow(Box box, List<String> lines) {
    public Flow {
      lines = List.copyOf(lines);
    }
  }

  /// The node of that id.
  public Optional<NodeBox> node(String id) {
    return nodes.stream().filter(placed -> placed.node().id().equals(id)).findFirst();
  }
}
