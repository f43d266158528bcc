import dryrun.app.desktop.Desktop;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// Opens the window, waits for its first room, keeps a picture of it and closes it again.
class WindowSmoke {
  private static final int PATIENCE_SECONDS = 60;

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(System.getenv("DRYRUN_HOME"));
    Thread window = Thread.ofPlatform().start(() -> Desktop.open(home, "smoke"));
    WritableImage picture = waitForHome();
    write(picture, Path.of(arguments[0]));
    Platform.exit();
    window.join();
    System.out.println("rendered " + (int) picture.getWidth() + "x" + (int) picture.getHeight());
    System.exit(0);
  }

  private static WritableImage waitForHome() throws Exception {
    for (int i = 0; i < PATIENCE_SECONDS * 4; i++) {
      Thread.sleep(250);
      Optional<WritableImage> picture = pictureOfHome();
      if (picture.isPresent()) {
        return picture.get();
      }
    }
    throw new IllegalStateException("no window with a home after " + PATIENCE_SECONDS + " s");
  }

  private static Optional<WritableImage> pictureOfHome() throws Exception {
    CompletableFuture<Optional<WritableImage>> picture = new CompletableFuture<>();
    try {
      Platform.runLater(() ->
          picture.complete(
              Window.getWindows().stream()
                  .map(Window::getScene)
                  .filter(scene -> scene != null && scene.lookup("#sample") != null)
                  .findFirst()
                  .map(scene -> scene.snapshot(null))));
    } catch (IllegalStateException toolkitNotUp) {
      return Optional.empty();
    }
    return picture.get();
  }

  private static void write(WritableImage picture, Path file) throws Exception {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
      }
    }
    ImageIO.write(image, "png", file.toFile());
  }
}
