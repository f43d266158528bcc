package dryrun.app.desktop.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.HeldTaskRunner;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.Drawing;
import dryrun.app.diagram.FontMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

class SketchModelTest {
  private final DiagramLayout layout = new DiagramLayout(FontMeasure.ofTheWindow());

  @Test
  void drawsWhatIsTyped() {
    var model = new SketchModel(layout, new DirectTaskRunner());
    model.text().set("kafka -> flink : events");
    assertEquals(List.of("kafka", "flink"), labels(model));
    assertEquals("", model.mistake().get());
  }

  @Test
  void keepsTheLastGoodDrawingWhileTheTextHasAMistake() {
    var model = new SketchModel(layout, new DirectTaskRunner());
    model.text().set("kafka -> flink");
    Drawing good = model.drawing().get();
    model.text().set("kafka -> flink\n-> lake");
    assertSame(good, model.drawing().get());
    assertEquals(
        "Line 2: Something has to stand before the arrow: kafka -> flink.", model.mistake().get());
    model.text().set("kafka -> flink\nflink -> lake");
    assertEquals(List.of("kafka", "flink", "lake"), labels(model));
    assertEquals("", model.mistake().get());
  }

  @Test
  void drawsOnlyTheLastOfSeveralTexts() {
    var tasks = new HeldTaskRunner();
    var model = new SketchModel(layout, tasks);
    while (tasks.next()) {
      // The empty text at the start.
    }
    model.text().set("a");
    model.text().set("a -> b");
    int drawn = 0;
    while (tasks.next()) {
      drawn++;
    }
    assertEquals(1, drawn);
    assertEquals(List.of("a", "b"), labels(model));
  }

  private static List<String> labels(SketchModel model) {
    return model.drawing().get().nodes().stream().map(n -> n.node().label()).toList();
  }
}
