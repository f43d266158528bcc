package dryrun.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {

  @Test
  void tellsKindsApartByOutlineAndSign() {
    List<Diagram.Kind> kinds = List.of(Diagram.Kind.values());
    long outlines =
        kinds.stream()
            .map(kind -> Shapes.outline(kind, 120, 44) + Shapes.detail(kind, 120, 44))
            .distinct()
            .count();
    assertEquals(kinds.size(), outlines);
    assertEquals(kinds.size(), kinds.stream().map(Shapes::sign).distinct().count());
  }

  @Test
  void endsTheLineAtTheFootOfItsArrowHead() {
    List<Point> level = List.of(new Point(0, 5), new Point(40, 5));
    assertEquals("M0 5L34 5", Shapes.line(level));
    assertEquals("M40 5L33 8.5L33 1.5Z", Shapes.head(level));
  }

  @Test
  void roundsCornersNoFurtherThanTheShorterSideAllows() {
    assertEquals(
        "M0 0L14 0Q20 0 20 4L20 4Q20 8 26 8L54 8",
        Shapes.line(
            List.of(new Point(0, 0), new Point(20, 0), new Point(20, 8), new Point(60, 8))));
  }

  @Test
  void writesNumbersTheSameInEveryLanguage() {
    assertEquals(
        List.of("3", "-0.5", "1.33", "0"),
        Arrays.stream(new double[] {3, -0.5, 4.0 / 3, 0.001}).mapToObj(Shapes::number).toList());
  }
}
