package dryrun.app.diagram;

import java.util.ArrayList;
import java.util.List;

/// Breaks a label between words where it is wider than a node should be.
final class LabelLines {
  private LabelLines() {}

  /// Lines of at most that width where the words allow it; at least one line.
  static List<String> of(String label, double width, double size, TextMeasure measure) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : label.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && measure.width(longer, size) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
