package dryrun.app.reading;

import dryrun.assets.Assets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Knows which signs the fonts of a PDF have: Latin, Greek and Cyrillic, no scripts from right to
/// left and no emoji.
public final class PdfSigns {
  private static final int SOME = 12;

  private PdfSigns() {}

  /// The signs of a text that no font has, each once and at most a dozen of them; takes time.
  public static String lacking(String text) {
    int[] beyond =
        text.codePoints()
            .filter(sign -> sign > 0x7E && !Character.isWhitespace(sign))
            .filter(sign -> Character.getType(sign) != Character.FORMAT)
            .distinct()
            .toArray();
    if (beyond.length == 0) {
      return "";
    }
    int[] left = beyond;
    for (String file : PdfWriter.FALLBACKS) {
      left = lacking(file, left);
    }
    var signs = new StringBuilder();
    Arrays.stream(left).limit(SOME).forEach(signs::appendCodePoint);
    return signs.toString();
  }

  private static int[] lacking(String file, int[] signs) {
    try (TrueTypeFont font = open(file)) {
      CmapLookup known = font.getUnicodeCmapLookup();
      return Arrays.stream(signs).filter(sign -> known.getGlyphId(sign) == 0).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont open(String file) throws IOException {
    try (InputStream in = Assets.pdfFont(file).openStream()) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
  }
}
