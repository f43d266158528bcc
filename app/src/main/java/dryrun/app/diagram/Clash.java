package dryrun.app.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two things in a drawing that are in each other's way.
///
/// @param one as a reader would call it
/// @param other as a reader would call it
public record Clash(String one, String other) {

  /// One sentence about it.
  public String message() {
    return one + " and " + other + " are in each other's way";
  }

  /// All clashes of a drawing: nodes, titles and labels that overlap each other, nodes outside
  /// their group or inside another, groups that overlap, and lines that run through a node or label
  /// they have no part in. Empty when the drawing is sound.
  public static List<Clash> in(Drawing drawing) {
    List<Clash> clashes = new ArrayList<>();
    List<Solid> solids = solids(drawing);
    for (int i = 0; i < solids.size(); i++) {
      for (Solid other : solids.subList(i + 1, solids.size())) {
        if (solids.get(i).box().overlaps(other.box())) {
          clashes.add(new Clash(solids.get(i).name(), other.name()));
        }
      }
    }
    for (Drawing.GroupBox group : drawing.groups()) {
      groups(drawing, group, clashes);
    }
    for (Drawing.Wire wire : drawing.wires()) {
      wires(wire, solids, clashes);
    }
    return List.copyOf(clashes);
  }

  /// Something that covers what is below it.
  ///
  /// @param owner the node or edge it belongs to; no line of that one is in its way
  private record Solid(String name, Box box, Optional<Object> owner) {}

  private static List<Solid> solids(Drawing drawing) {
    List<Solid> solids = new ArrayList<>();
    for (Drawing.NodeBox node : drawing.nodes()) {
      solids.add(new Solid(name(node), node.box(), Optional.of(node.node().id())));
    }
    for (Drawing.GroupBox group : drawing.groups()) {
      String name = "the title of '" + group.group().label() + "'";
      solids.add(new Solid(name, group.title(), Optional.empty()));
    }
    for (Drawing.Wire wire : drawing.wires()) {
      wire.label()
          .ifPresent(label ->
              solids.add(new Solid("the label of " + name(wire), label.box(), Optional.of(wire))));
    }
    return solids;
  }

  private static void groups(Drawing drawing, Drawing.GroupBox group, List<Clash> clashes) {
    String name = "the group '" + group.group().label() + "'";
    for (Drawing.NodeBox node : drawing.nodes()) {
      boolean member = node.node().group().equals(Optional.of(group.group().id()));
      if (member ? !group.box().contains(node.box()) : group.box().overlaps(node.box())) {
        clashes.add(new Clash(name, name(node)));
      }
    }
    for (Drawing.GroupBox other : drawing.groups()) {
      if (group.group().id().compareTo(other.group().id()) < 0
          && group.box().overlaps(other.box())) {
        clashes.add(new Clash(name, "the group '" + other.group().label() + "'"));
      }
    }
  }

  private static void wires(Drawing.Wire wire, List<Solid> solids, List<Clash> clashes) {
    List<Point> points = wire.points();
    for (Solid solid : solids) {
      Object owner = solid.owner().orElse("");
      boolean own =
          owner.equals(wire) || owner.equals(wire.edge().from()) || owner.equals(wire.edge().to());
      for (int i = 1; i < points.size() && !own; i++) {
        if (solid.box().crosses(points.get(i - 1), points.get(i))) {
          clashes.add(new Clash(name(wire), solid.name()));
          break;
        }
      }
    }
  }

  private static String name(Drawing.NodeBox node) {
    return "'" + node.node().label() + "'";
  }

  private static String name(Drawing.Wire wire) {
    return "the line from '" + wire.edge().from() + "' to '" + wire.edge().to() + "'";
  }
}
