package dryrun.app.desktop.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.app.diagram.Diagram;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.Diagrams;
import dryrun.app.diagram.Drawing;
import dryrun.app.diagram.FontMeasure;
import dryrun.app.diagram.Sizes;
import dryrun.assets.Assets;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class DiagramViewTest {
  private static final Drawing CLICKS =
      new DiagramLayout(FontMeasure.ofTheWindow()).draw(Diagrams.of(Diagrams.CLICKS));

  private final List<String> opened = new ArrayList<>();

  @Test
  void looksAsItShould() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "diagram",
            "full",
            () -> {
              DiagramView view = view();
              view.focus("raw events");
              return new StackPane(view);
            }));
  }

  @Test
  void goesFromNodeToNodeByArrowAndOpensTheOneInFocus() {
    Toolkit.on(() -> {
      DiagramView view = dressed();
      view.focus("collector");
      press(view, KeyCode.DOWN);
      press(view, KeyCode.ENTER);
      press(view, KeyCode.UP);
      press(view, KeyCode.SPACE);
      return null;
    });
    assertEquals(List.of("Raw events", "Collector"), opened);
  }

  @Test
  void saysEveryNodeAndEdge() {
    List<String> spoken =
        Toolkit.on(() ->
            dressed().lookupAll("*").stream()
                .filter(node -> node instanceof NodeFigure || node instanceof WireFigure)
                .map(Node::getAccessibleText)
                .filter(text -> text.contains("Lake"))
                .sorted()
                .toList());
    assertEquals(
        List.of(
            "Archive to Lake: Parquet",
            "Archive, job, in Batch. From Raw events. To Lake (Parquet).",
            "Lake to Reprocess",
            "Lake, store, in Batch. From Archive (Parquet). To Reprocess.",
            "Reprocess, job, in Batch. From Lake, Scheduler (starts). To Report tables (daily)."),
        spoken);
  }

  /// The window's own font must not be wider than what the layout made room for.
  @Test
  void makesRoomForEveryTextAsTheWindowDrawsIt() {
    List<String> wider =
        Toolkit.on(() -> {
          DiagramView view = dressed();
          List<String> found = new ArrayList<>();
          for (Node figure : view.lookupAll(".diagram-node")) {
            Drawing.NodeBox placed = ((NodeFigure) figure).placed();
            for (Node line : ((NodeFigure) figure).getChildren()) {
              if (line instanceof Text text
                  && text.getX() + text.getLayoutBounds().getWidth()
                      > placed.box().width() - Sizes.PADDING / 2) {
                found.add(text.getText());
              }
            }
          }
          for (Drawing.Wire wire : CLICKS.wires()) {
            wire.label().stream()
                .flatMap(flow ->
                    flow.lines().stream().filter(words -> shown(view, words) > flow.box().width()))
                .forEach(found::add);
          }
          return found;
        });
    assertEquals(List.of(), wider);
  }

  private static double shown(DiagramView view, String words) {
    return view.lookupAll(".flow").stream()
        .map(Text.class::cast)
        .filter(text -> text.getText().equals(words))
        .mapToDouble(text -> text.getLayoutBounds().getWidth())
        .findFirst()
        .orElseThrow();
  }

  private DiagramView view() {
    var view = new DiagramView((Diagram.Node node) -> opened.add(node.label()));
    view.show(CLICKS);
    return view;
  }

  private DiagramView dressed() {
    DiagramView view = view();
    var scene = new Scene(new StackPane(view), 900, 500);
    new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL).dress(scene);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return view;
  }

  private static void press(DiagramView view, KeyCode code) {
    view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
