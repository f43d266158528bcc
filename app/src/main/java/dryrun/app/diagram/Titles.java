package dryrun.app.diagram;

import dryrun.app.diagram.Drawing.GroupBox;
import dryrun.app.diagram.Drawing.Wire;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Moves the titles of frames along their edge to where no line runs through them.
final class Titles {
  private static final double GAP = 6;

  private Titles() {}

  static Drawing placed(Drawing drawing) {
    List<GroupBox> groups =
        drawing.groups().stream().map(group -> placed(group, drawing.wires())).toList();
    return new Drawing(drawing.width(), drawing.height(), groups, drawing.nodes(), drawing.wires());
  }

  /// The ids of groups whose titles have a line through them.
  static Set<String> crossed(Drawing drawing) {
    return drawing.groups().stream()
        .filter(group -> !isFree(group.title(), drawing.wires()))
        .map(group -> group.group().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The leftmost place that is free, beginning where titles usually are.
  private static GroupBox placed(GroupBox group, List<Wire> wires) {
    Box title = group.title();
    double right = group.box().right() - Sizes.GROUP_PADDING - title.width();
    return starts(group, wires)
        .filter(x -> x >= title.x() && x <= right)
        .sorted()
        .mapToObj(x -> new Box(x, title.y(), title.width(), title.height()))
        .filter(box -> isFree(box, wires))
        .findFirst()
        .map(box -> new GroupBox(group.group(), group.box(), box))
        .orElse(group);
  }

  private static DoubleStream starts(GroupBox group, List<Wire> wires) {
    DoubleStream besideLines =
        wires.stream()
            .flatMap(wire -> wire.points().stream())
            .mapToDouble(point -> point.x() + GAP);
    return DoubleStream.concat(DoubleStream.of(group.title().x()), besideLines);
  }

  private static boolean isFree(Box box, List<Wire> wires) {
    return wires.stream()
        .allMatch(wire ->
            pieces(wire).noneMatch(piece -> box.crosses(piece.getFirst(), piece.getLast())));
  }

  private static Stream<List<Point>> pieces(Wire wire) {
    return Stream.iterate(1, i -> i < wire.points().size(), i -> i + 1)
        .map(i -> wire.points().subList(i - 1, i + 1));
  }
}
