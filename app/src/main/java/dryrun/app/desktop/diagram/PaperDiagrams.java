package dryrun.app.desktop.diagram;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.DiagramText;
import dryrun.app.diagram.Drawing;
import dryrun.app.reading.PagePicture;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Draws the diagrams of pages that go to paper, in the light colours. It is called off the
/// window's thread and waits for the window to paint.
public final class PaperDiagrams implements PagePicture {
  private static final double SCALE = 2;

  private final DiagramLayout layout;
  private final DiagramPictures pictures;
  private final TaskRunner tasks;

  public PaperDiagrams(DiagramLayout layout, DiagramPictures pictures, TaskRunner tasks) {
    this.layout = layout;
    this.pictures = pictures;
    this.tasks = tasks;
  }

  @Override
  public Optional<byte[]> png(String code) {
    DiagramText.Reading reading = DiagramText.read(code);
    if (!reading.mistakes().isEmpty() || reading.diagram().nodes().isEmpty()) {
      return Optional.empty();
    }
    Drawing drawing = layout.draw(reading.diagram());
    var picture = new CompletableFuture<byte[]>();
    tasks.onWindowThread(() -> {
      try {
        picture.complete(pictures.png(drawing, false, SCALE));
      } catch (RuntimeException e) {
        picture.completeExceptionally(e);
      }
    });
    return Optional.of(picture.join());
  }
}
