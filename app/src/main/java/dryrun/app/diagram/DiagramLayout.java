package dryrun.app.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Gives everything in a diagram its place: from left to right, and downwards if it would otherwise
/// be wider than a page; groups as frames, lines level and upright, a place of its own for every
/// label. The same diagram always gives the same drawing.
///
/// Used from any thread, and not on the window's: some 6 ms of processor time for 14 nodes once
/// warm, a second for the first drawing of a process.
public final class DiagramLayout {
  /// The width at which a drawing still stands in a page of text at full size, or nearly so.
  private static final double PAGE = 1000;

  private final TextMeasure measure;

  /// @param measure of the font in which the drawing will be shown
  public DiagramLayout(TextMeasure measure) {
    this.measure = measure;
  }

  /// Draws the diagram. Should the first arrangement have clashes, others are tried, and the one
  /// with the fewest is given; see [Clash#in].
  ///
  /// @throws IllegalArgumentException when an edge names a node that is not there, or a node a
  ///   group
  public Drawing draw(Diagram diagram) {
    if (diagram.nodes().isEmpty()) {
      return Drawing.EMPTY;
    }
    Drawing level = best(diagram, Arrangement.LEVEL);
    if (level.width() <= PAGE) {
      return level;
    }
    Drawing upright = best(diagram, Arrangement.UPRIGHT);
    return Clash.in(upright).size() <= Clash.in(level).size() ? upright : level;
  }

  private Drawing best(Diagram diagram, List<Arrangement> arrangements) {
    List<Drawing> tried = new ArrayList<>();
    for (Arrangement arrangement : arrangements) {
      Drawing drawing = arranged(diagram, arrangement);
      if (Clash.in(drawing).isEmpty()) {
        return drawing;
      }
      tried.add(drawing);
    }
    return tried.stream()
        .min(Comparator.comparingInt(drawing -> Clash.in(drawing).size()))
        .orElse(Drawing.EMPTY);
  }

  /// Titles through which a line runs wherever they stand at the upper edge go to the lower one.
  private Drawing arranged(Diagram diagram, Arrangement arrangement) {
    Drawing drawing = new ElkGraph(diagram, measure, Set.of()).draw(arrangement);
    Set<String> crossed = Titles.crossed(drawing);
    return crossed.isEmpty() ? drawing : new ElkGraph(diagram, measure, crossed).draw(arrangement);
  }
}
