package dryrun.app.proof;

import dryrun.app.diagram.Clash;
import dryrun.app.diagram.Diagram;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.Drawing;
import dryrun.app.diagram.FontMeasure;
import org.jspecify.annotations.Nullable;

/// Proves that a diagram can be drawn so that one can read it: nothing covers anything else, and it
/// fits a page. The font is loaded when the first diagram is proved.
final class DiagramProof {
  private static final double WIDEST = 1000;
  private static final double HIGHEST = 1300;

  private @Nullable DiagramLayout loaded;

  void prove(dryrun.bank.Diagram diagram, ReferenceProof.Findings findings) {
    Drawing drawing = layout().draw(Diagram.of(diagram));
    for (Clash clash : Clash.in(drawing)) {
      findings.add("diagram.json", "when drawn, " + clash.message());
    }
    if (drawing.width() > WIDEST || drawing.height() > HIGHEST) {
      findings.add(
          "diagram.json",
          "is %.0f by %.0f when drawn, and should fit %.0f by %.0f: shorten its longest chain"
              .formatted(drawing.width(), drawing.height(), WIDEST, HIGHEST));
    }
  }

  private synchronized DiagramLayout layout() {
    DiagramLayout layout = loaded;
    if (layout == null) {
      layout = new DiagramLayout(FontMeasure.ofTheWindow());
      loaded = layout;
    }
    return layout;
  }
}
