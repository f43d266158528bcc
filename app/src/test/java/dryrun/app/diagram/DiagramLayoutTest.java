package dryrun.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.diagram.Drawing.NodeBox;
import dryrun.app.diagram.Drawing.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiagramLayoutTest {
  private static final String TAIL =
      " -> a reader -> a second queue -> a second job -> a second store -> a screen";

  private final DiagramLayout layout = new DiagramLayout(FontMeasure.ofTheWindow());

  @Test
  void drawsNothingForNothing() {
    assertEquals(Drawing.EMPTY, layout.draw(Diagram.EMPTY));
  }

  @Test
  void drawsAReferenceAnswerWithoutClashes() {
    assertEquals(List.of(), Clash.in(layout.draw(Diagrams.of(Diagrams.CLICKS))));
  }

  @Test
  void flowsFromLeftToRight() {
    Drawing drawing = layout.draw(Diagrams.of("a -> b -> c\na -> d"));
    assertTrue(box(drawing, "a").right() < box(drawing, "b").x());
    assertTrue(box(drawing, "b").right() < box(drawing, "c").x());
    assertTrue(box(drawing, "a").right() < box(drawing, "d").x());
  }

  @Test
  void flowsDownwardsWhatWouldBeWiderThanAPage() {
    Drawing drawing = layout.draw(Diagrams.of("a job -> a queue -> a store -> a service" + TAIL));
    assertTrue(drawing.width() < 300, "" + drawing.width());
    assertTrue(box(drawing, "a job").bottom() < box(drawing, "a queue").y());
    assertTrue(box(drawing, "a queue").bottom() < box(drawing, "a store").y());
  }

  @Test
  void runsEveryLineLevelOrUprightFromBorderToBorder() {
    Drawing drawing = layout.draw(Diagrams.of("a -> b : x\na -> c\nb -> d\nc -> d : y"));
    for (Wire wire : drawing.wires()) {
      List<Point> points = wire.points();
      for (int i = 1; i < points.size(); i++) {
        Point a = points.get(i - 1);
        Point b = points.get(i);
        assertTrue(Math.abs(a.x() - b.x()) < 0.01 || Math.abs(a.y() - b.y()) < 0.01, "" + wire);
      }
      assertEquals(box(drawing, wire.edge().from()).right(), points.getFirst().x(), 0.01);
      assertEquals(box(drawing, wire.edge().to()).x(), points.getLast().x(), 0.01);
    }
  }

  @Test
  void runsLinesFromLowerToUpperBordersInAHighDrawing() {
    Drawing drawing = layout.draw(Diagrams.of(Diagrams.CLICKS));
    assertTrue(drawing.height() > drawing.width(), drawing.width() + " by " + drawing.height());
    for (Wire wire : drawing.wires()) {
      List<Point> points = wire.points();
      assertEquals(box(drawing, wire.edge().from()).bottom(), points.getFirst().y(), 0.01);
      assertEquals(box(drawing, wire.edge().to()).y(), points.getLast().y(), 0.01);
    }
  }

  @Test
  void breaksLongLabelsAndMakesRoomForThem() {
    Drawing drawing = layout.draw(Diagrams.of("A name of some thirty letters -> b"));
    NodeBox node = drawing.nodes().getFirst();
    assertEquals(List.of("A name of", "some thirty", "letters"), node.lines());
    assertTrue(node.box().height() >= 2 * Sizes.LINE);
  }

  @Test
  void drawsTheSameDiagramTheSameWay() {
    Diagram diagram = Diagrams.of(Diagrams.CLICKS);
    assertEquals(layout.draw(diagram), layout.draw(diagram));
  }

  @Test
  void takesWhatOneTypesWithoutFailing() {
    for (String text :
        List.of(
            "a -> a : again",
            "a -> b\nb -> a : back",
            "a -> b\na -> b : twice",
            "One { a }\nTwo { b }\na -> b : x\nb -> a : y",
            "One { a }\nc -> a\na -> c",
            "A group with quite a long title { a }")) {
      assertEquals(List.of(), Clash.in(layout.draw(Diagrams.of(text))), text);
    }
  }

  @Test
  void drawsDenseDiagramsWithoutClashes() {
    for (int seed = 0; seed < 40; seed++) {
      String text = random(new Random(seed));
      assertEquals(List.of(), Clash.in(layout.draw(Diagrams.of(text))), text);
    }
  }

  /// Up to 14 nodes in up to three groups, up to 20 edges, most of them forth and with labels.
  private static String random(Random random) {
    int nodes = 6 + random.nextInt(9);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      int group = random.nextInt(4);
      lines.add(group == 3 ? "node " + i : "Group " + group + " { node " + i + " }");
    }
    for (int i = 1; i < nodes; i++) {
      for (int more = 0; more <= random.nextInt(2); more++) {
        int other = random.nextInt(i);
        boolean back = random.nextInt(12) == 0;
        String label = random.nextInt(4) == 0 ? "" : " : some label " + i;
        lines.add(
            back
                ? "node " + i + " -> node " + other + label
                : "node " + other + " -> node " + i + label);
      }
    }
    return String.join("\n", lines);
  }

  private static Box box(Drawing drawing, String id) {
    return drawing.node(id).orElseThrow().box();
  }
}
