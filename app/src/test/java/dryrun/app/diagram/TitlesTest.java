package dryrun.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.diagram.Diagram.Edge;
import dryrun.app.diagram.Diagram.Group;
import dryrun.app.diagram.Drawing.GroupBox;
import dryrun.app.diagram.Drawing.Wire;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TitlesTest {
  private static final GroupBox FRAME =
      new GroupBox(new Group("g", "G"), new Box(0, 0, 300, 100), new Box(16, 12, 60, 16));

  @Test
  void leavesATitleThatNothingRunsThrough() {
    assertEquals(16, titleX(upright(90)));
  }

  @Test
  void putsATitleBesideTheLineThatRanThroughIt() {
    assertEquals(56, titleX(upright(50)));
  }

  @Test
  void looksForRoomBetweenLines() {
    assertEquals(146, titleX(upright(50), upright(100), upright(140)));
  }

  @Test
  void staysInsideTheFrameAndSaysWhoseTitleHasNoRoom() {
    Drawing drawing = Titles.placed(drawing(upright(50), upright(110), upright(170), upright(230)));
    assertEquals(16, drawing.groups().getFirst().title().x());
    assertEquals(Set.of("g"), Titles.crossed(drawing));
    assertEquals(Set.of(), Titles.crossed(Titles.placed(drawing(upright(50)))));
  }

  private static double titleX(Wire... wires) {
    return Titles.placed(drawing(wires)).groups().getFirst().title().x();
  }

  private static Drawing drawing(Wire... wires) {
    return new Drawing(300, 200, List.of(FRAME), List.of(), List.of(wires));
  }

  private static Wire upright(double x) {
    return new Wire(
        new Edge("a", "b", Optional.empty()),
        List.of(new Point(x, -20), new Point(x, 60)),
        Optional.empty());
  }
}
