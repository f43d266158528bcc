package dryrun.app.desktop.diagram;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.DiagramText;
import dryrun.bank.Diagram;

/// What it takes to draw: makes sketches, and panes of diagrams that are given.
///
/// @param files takes drawings out of the window
public record Drawings(DiagramLayout layout, DiagramFiles files, TaskRunner tasks) {
  private static final double LEAST = 160;
  private static final double MOST = 360;
  private static final double BUTTONS = 64;

  /// A sketch that begins with a text.
  public SketchModel sketch(String text) {
    var sketch = new SketchModel(layout, tasks);
    sketch.text().set(text);
    return sketch;
  }

  /// The drawing of a text, as high as it needs.
  public DiagramPane pane(String text, String title) {
    var pane = new DiagramPane(files, node -> {});
    pane.setMinHeight(LEAST);
    sketch(text)
        .drawing()
        .subscribe(drawn -> {
          pane.setPrefHeight(Math.clamp(drawn.height() + BUTTONS, LEAST, MOST));
          pane.show(drawn, title);
        });
    return pane;
  }

  /// The drawing of a diagram of the bank.
  public DiagramPane pane(Diagram diagram, String title) {
    return pane(DiagramText.write(BankDiagrams.of(diagram)), title);
  }
}
