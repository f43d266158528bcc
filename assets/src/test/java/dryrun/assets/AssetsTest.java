package dryrun.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AssetsTest {
  @Test
  void iconsAreSquareAndAsLargeAsTheyAreNamed() throws IOException {
    List<String> sizes = new ArrayList<>();
    for (URL icon : Assets.find().icons()) {
      var image = ImageIO.read(icon);
      sizes.add(image.getWidth() + "x" + image.getHeight());
    }
    assertEquals(List.of("16x16", "32x32", "48x48", "128x128", "256x256"), sizes);
  }

  @Test
  void namesWhatIsMissing() {
    var missing =
        assertThrows(IllegalStateException.class, () -> Assets.resource("no-such-file.css"));
    assertEquals(
        "this installation is incomplete: no-such-file.css is missing", missing.getMessage());
  }
}
