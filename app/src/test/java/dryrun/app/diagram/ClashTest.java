package dryrun.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.diagram.Diagram.Edge;
import dryrun.app.diagram.Diagram.Group;
import dryrun.app.diagram.Diagram.Kind;
import dryrun.app.diagram.Diagram.Node;
import dryrun.app.diagram.Drawing.GroupBox;
import dryrun.app.diagram.Drawing.NodeBox;
import dryrun.app.diagram.Drawing.Wire;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClashTest {
  private static final NodeBox A = node("a", Optional.empty(), new Box(0, 0, 40, 20));
  private static final NodeBox B = node("b", Optional.empty(), new Box(100, 0, 40, 20));

  @Test
  void findsNothingInASoundDrawing() {
    Wire wire = wire("a", "b", new Box(50, 12, 40, 8), new Point(40, 10), new Point(100, 10));
    assertEquals(
        List.of(), Clash.in(new Drawing(200, 100, List.of(), List.of(A, B), List.of(wire))));
  }

  @Test
  void findsNodesOnNodes() {
    NodeBox over = node("b", Optional.empty(), new Box(39, 0, 40, 20));
    assertEquals(List.of(new Clash("'a'", "'b'")), nodes(A, over));
    NodeBox beside = node("b", Optional.empty(), new Box(40, 0, 40, 20));
    assertEquals(List.of(), nodes(A, beside));
  }

  @Test
  void findsLabelsOnNodesAndOnLabels() {
    Wire one = wire("a", "b", new Box(30, 12, 40, 8), new Point(40, 10), new Point(100, 10));
    Wire other = wire("b", "a", new Box(60, 14, 20, 8), new Point(100, 11), new Point(40, 11));
    assertEquals(
        List.of(
            new Clash("'a'", "the label of the line from 'a' to 'b'"),
            new Clash(
                "the label of the line from 'a' to 'b'", "the label of the line from 'b' to 'a'")),
        Clash.in(new Drawing(200, 100, List.of(), List.of(A, B), List.of(one, other))));
  }

  @Test
  void findsLinesThroughNodesAndLabelsOfOthers() {
    NodeBox between = node("c", Optional.empty(), new Box(60, 0, 20, 20));
    Wire through =
        new Wire(edge("a", "b"), List.of(new Point(40, 10), new Point(100, 10)), Optional.empty());
    Wire upright = wire("c", "c", new Box(44, 8, 8, 8), new Point(70, 20), new Point(70, 60));
    assertEquals(
        List.of(
            new Clash("the line from 'a' to 'b'", "'c'"),
            new Clash("the line from 'a' to 'b'", "the label of the line from 'c' to 'c'")),
        Clash.in(
            new Drawing(200, 100, List.of(), List.of(A, B, between), List.of(through, upright))));
  }

  @Test
  void findsNodesOutsideTheirGroupAndInAnother() {
    GroupBox group =
        new GroupBox(new Group("g", "G"), new Box(0, 40, 100, 100), new Box(4, 44, 20, 10));
    NodeBox outside = node("a", Optional.of("g"), new Box(90, 60, 40, 20));
    NodeBox inside = node("b", Optional.empty(), new Box(30, 60, 40, 20));
    assertEquals(
        List.of(new Clash("the group 'G'", "'a'"), new Clash("the group 'G'", "'b'")),
        Clash.in(new Drawing(200, 200, List.of(group), List.of(outside, inside), List.of())));
  }

  @Test
  void findsGroupsOnGroups() {
    GroupBox one =
        new GroupBox(new Group("g", "G"), new Box(0, 0, 100, 100), new Box(4, 4, 20, 10));
    GroupBox other =
        new GroupBox(new Group("h", "H"), new Box(90, 50, 100, 100), new Box(94, 54, 20, 10));
    assertEquals(
        List.of(new Clash("the group 'G'", "the group 'H'")),
        Clash.in(new Drawing(200, 200, List.of(one, other), List.of(), List.of())));
  }

  @Test
  void saysItInOneSentence() {
    assertEquals("'a' and 'b' are in each other's way", new Clash("'a'", "'b'").message());
  }

  private static List<Clash> nodes(NodeBox... nodes) {
    return Clash.in(new Drawing(200, 100, List.of(), List.of(nodes), List.of()));
  }

  private static NodeBox node(String id, Optional<String> group, Box box) {
    return new NodeBox(new Node(id, id, group, Kind.JOB), box, List.of(id));
  }

  private static Wire wire(String from, String to, Box label, Point... points) {
    return new Wire(
        edge(from, to), List.of(points), Optional.of(new Drawing.Flow(label, List.of("x"))));
  }

  private static Edge edge(String from, String to) {
    return new Edge(from, to, Optional.of("x"));
  }
}
