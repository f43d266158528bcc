package dryrun.app.desktop.diagram;

import dryrun.app.desktop.kit.Appearance;
import dryrun.app.diagram.Drawing;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Makes pictures of drawings.
public final class DiagramPictures {
  private final Appearance appearance;

  public DiagramPictures(Appearance appearance) {
    this.appearance = appearance;
  }

  /// A PNG file of the drawing; called on the window's thread.
  ///
  /// @param dark in the colours of the dark theme
  /// @param scale pixels of the picture for one of the drawing, such as 2
  public byte[] png(Drawing drawing, boolean dark, double scale) {
    var view = new DiagramView(node -> {});
    view.show(drawing);
    double width = Math.max(1, drawing.width());
    double height = Math.max(1, drawing.height());
    var scene = new Scene(view, width, height);
    appearance.dress(scene, dark);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    view.plain();
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    return encode(view.snapshot(parameters, null));
  }

  private static byte[] encode(WritableImage picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
