package dryrun.app.proof;

import dryrun.app.diagram.Clash;
import dryrun.app.diagram.Diagram;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.Drawing;
import dryrun.app.diagram.FontMeasure;
import org.jspecify.annotations.Nullable;

/// Proves that a diagram can be drawn so that one can read it: nothing covers anything else. The
/// font is loaded when the first diagram is proved.
final class DiagramProof {
  private @Nullable DiagramLayout loaded;

  void prove(dryrun.bank.Diagram diagram, ReferenceProof.Findings findings) {
    Drawing drawing = layout().draw(Diagram.of(diagram));
    for (Clash clash : Clash.in(drawing)) {
      findings.add("diagram.json", "when drawn, " + clash.message());
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
