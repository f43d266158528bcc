package dryrun.app.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// A diagram as the Eclipse Layout Kernel sees it: measured, laid out once by its layered
/// algorithm, and read back.
final class ElkGraph {
  private final Diagram diagram;
  private final TextMeasure measure;
  private final Set<String> low;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> groups = new LinkedHashMap<>();
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final List<Supplier<Drawing.NodeBox>> boxes = new ArrayList<>();
  private final List<ElkEdge> edges = new ArrayList<>();

  /// @param low the ids of groups whose titles stand at the lower edge
  ElkGraph(Diagram diagram, TextMeasure measure, Set<String> low) {
    this.diagram = diagram;
    this.measure = measure;
    this.low = low;
    diagram.groups().forEach(this::add);
    diagram.nodes().forEach(this::add);
    diagram.edges().forEach(this::add);
  }

  Drawing draw(Arrangement arrangement) {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, arrangement.direction());
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    root.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.ALWAYS_UP);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(Sizes.MARGIN));
    arrange(root, arrangement);
    groups.values().forEach(group -> arrange(group, arrangement));
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    return Titles.placed(
        new Drawing(
            root.getWidth(),
            root.getHeight(),
            diagram.groups().stream().map(this::placed).toList(),
            boxes.stream().map(Supplier::get).toList(),
            edges()));
  }

  private static void arrange(ElkNode node, Arrangement arrangement) {
    double room = arrangement.room();
    node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, arrangement.placement());
    node.setProperty(LayeredOptions.LAYERING_STRATEGY, arrangement.layering());
    node.setProperty(LayeredOptions.SPACING_NODE_NODE, 28 * room);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 20 * room);
    node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16 * room);
    node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 10 * room);
    node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12 * room);
    node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10 * room);
    node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 3.0);
    node.setProperty(LayeredOptions.SPACING_LABEL_LABEL, 6.0);
    node.setProperty(LayeredOptions.SPACING_LABEL_NODE, 8.0);
  }

  private void add(Diagram.Group group) {
    ElkNode frame = ElkGraphUtil.createNode(root);
    frame.setIdentifier(group.id());
    double titled = Sizes.GROUP_PADDING + Sizes.TITLE_HEIGHT + 8;
    double side = Sizes.GROUP_PADDING;
    boolean above = !low.contains(group.id());
    frame.setProperty(
        CoreOptions.PADDING,
        new ElkPadding(above ? titled : side, side, above ? side : titled, side));
    frame.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
    frame.setProperty(
        CoreOptions.NODE_SIZE_MINIMUM, new KVector(titleWidth(group) + 2 * side, titled + side));
    groups.put(group.id(), frame);
  }

  private void add(Diagram.Node node) {
    ElkNode parent = node.group().map(id -> known(groups, id)).orElse(root);
    ElkNode box = ElkGraphUtil.createNode(parent);
    box.setIdentifier(node.id());
    List<String> text = LabelLines.of(node.label(), Sizes.WIDEST_LINE, Sizes.TEXT, measure);
    box.setDimensions(
        width(text, Sizes.TEXT) + Sizes.textX() + Sizes.PADDING,
        Sizes.height(node.kind(), text.size()));
    nodes.put(node.id(), box);
    boxes.add(() -> new Drawing.NodeBox(node, box(box), text));
  }

  private void add(Diagram.Edge edge) {
    ElkEdge wire =
        ElkGraphUtil.createSimpleEdge(known(nodes, edge.from()), known(nodes, edge.to()));
    edge.label()
        .ifPresent(text -> {
          ElkLabel label = ElkGraphUtil.createLabel(text, wire);
          List<String> words = flow(text);
          label.setDimensions(
              width(words, Sizes.SMALL_TEXT) + 2 * Sizes.LABEL_PADDING,
              words.size() * Sizes.SMALL_LINE + 2);
          label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        });
    edges.add(wire);
  }

  private List<String> flow(String label) {
    return LabelLines.of(label, Sizes.WIDEST_FLOW, Sizes.SMALL_TEXT, measure);
  }

  private double width(List<String> lines, double size) {
    return Math.ceil(lines.stream().mapToDouble(l -> measure.width(l, size)).max().orElse(0));
  }

  private double titleWidth(Diagram.Group group) {
    return Math.ceil(measure.width(group.label(), Sizes.SMALL_TEXT) * 1.08);
  }

  private Drawing.GroupBox placed(Diagram.Group group) {
    Box box = box(known(groups, group.id()));
    Box title =
        new Box(
            box.x() + Sizes.GROUP_PADDING,
            low.contains(group.id())
                ? box.bottom() - Sizes.GROUP_PADDING + 4 - Sizes.TITLE_HEIGHT
                : box.y() + Sizes.GROUP_PADDING - 4,
            titleWidth(group),
            Sizes.TITLE_HEIGHT);
    return new Drawing.GroupBox(group, box, title);
  }

  private List<Drawing.Wire> edges() {
    List<Drawing.Wire> wires = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      wires.add(placed(diagram.edges().get(i), edges.get(i)));
    }
    return wires;
  }

  private Drawing.Wire placed(Diagram.Edge edge, ElkEdge wire) {
    Point origin = origin(wire.getContainingNode());
    List<Point> points = new ArrayList<>();
    wire.getSections()
        .forEach(section -> {
          points.add(at(origin, section.getStartX(), section.getStartY()));
          section.getBendPoints().forEach(p -> points.add(at(origin, p.getX(), p.getY())));
          points.add(at(origin, section.getEndX(), section.getEndY()));
        });
    Optional<Drawing.Flow> label =
        wire.getLabels().stream()
            .findFirst()
            .map(l -> {
              Point corner = at(origin, l.getX(), l.getY());
              Box box = new Box(corner.x(), corner.y(), l.getWidth(), l.getHeight());
              return new Drawing.Flow(box, flow(l.getText()));
            });
    return new Drawing.Wire(edge, points, label);
  }

  private static ElkNode known(Map<String, ElkNode> nodes, String id) {
    ElkNode node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException("the diagram names what it does not have: " + id);
    }
    return node;
  }

  private static Box box(ElkNode node) {
    Point corner = at(origin(node.getParent()), node.getX(), node.getY());
    return new Box(corner.x(), corner.y(), node.getWidth(), node.getHeight());
  }

  private static Point origin(ElkNode node) {
    double x = 0;
    double y = 0;
    for (ElkNode at = node; at.getParent() != null; at = at.getParent()) {
      x += at.getX();
      y += at.getY();
    }
    return new Point(x, y);
  }

  private static Point at(Point origin, double x, double y) {
    return new Point(origin.x() + x, origin.y() + y);
  }
}
