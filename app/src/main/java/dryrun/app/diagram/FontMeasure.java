package dryrun.app.diagram;

import dryrun.assets.Assets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Measures text by the advance widths in a font file, so that a diagram is laid out the same with
/// and without a screen. Kerning is left out: it makes text narrower, hardly ever wider.
public final class FontMeasure implements TextMeasure {
  private static final int LATIN = 0x250;

  private final double[] widths = new double[LATIN];
  private final double widest;

  private FontMeasure(OpenTypeFont font) throws IOException {
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    double em = font.getUnitsPerEm();
    for (int c = 0; c < LATIN; c++) {
      widths[c] = font.getAdvanceWidth(glyphs.getGlyphId(c)) / em;
    }
    widest = 1;
  }

  /// The measure of the text that the window shows.
  public static FontMeasure ofTheWindow() {
    URL regular =
        Assets.find().fonts().stream()
            .filter(font -> font.getPath().endsWith("Inter-Regular.otf"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Inter is missing"));
    try (InputStream in = regular.openStream();
        OpenTypeFont font = new OTFParser().parse(new RandomAccessReadBuffer(in))) {
      return new FontMeasure(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public double width(String text, double size) {
    return size * text.codePoints().mapToDouble(c -> c < LATIN ? widths[c] : widest).sum();
  }
}
