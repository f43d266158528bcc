package dryrun.app.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
  private static final String PAGE =
      """
      Count each event **once**, whatever the *network* does: `event_id` is the key.

      ```sql
      SELECT count(DISTINCT event_id) -- exact
      FROM events WHERE day = '2024-01-03'
      ```

      ## Failure modes

      | what fails | what the user sees |
      |---|---|
      | a broker | nothing, for 30 s |

      1. Zürich, naïve, → 5 ≥ 3
      2. <script>alert(1)</script> and <b>bold</b>

      See [the manual](https://example.org/manual), [cdc](item:cdc), [x](file:///etc/passwd).
      ![a dog](https://example.org/dog.png)

      ```diagram
      a -> b
      ```
      """;

  @Test
  void writesAPageWithItsFontsInside() throws IOException {
    byte[] pdf = new PdfWriter(Map.of("diagram", code -> picture())).write("Clicks & more", PAGE);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      String text = stripper.getText(document);
      for (String part :
          List.of(
              "Clicks & more",
              "SELECT count(DISTINCT event_id) -- exact",
              "Zürich, naïve, → 5 ≥ 3",
              "<script>alert(1)</script> and <b>bold</b>",
              "the manual (https://example.org/manual), cdc, x",
              "a dog",
              "1 / 1")) {
        assertTrue(text.contains(part), part + " is not in: " + text);
      }
      assertFalse(text.contains("a -> b"), "the picture takes the place of its text");
      assertEquals(List.of("JetBrainsMono", "Roboto"), embedded(document));
    }
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    ImageIO.write(PageImages.of(pdf, 96).getFirst(), "png", folder.resolve("pdf.png").toFile());
  }

  @Test
  void fetchesNothingAndLeadsOnlyToTheWeb() {
    String html = new PdfWriter(Map.of()).html("x", PAGE);
    assertFalse(html.contains("<img"));
    assertFalse(html.contains("file:"));
    assertFalse(html.contains("<script"));
    assertEquals(1, html.split("href=", -1).length - 1);
  }

  @Test
  void writesWhatHoldsSignsThatPdfCannotHave() throws IOException {
    byte[] pdf = new PdfWriter(Map.of()).write("<&>", "a\u0001b \uFFFE &amp; ]]> 日本 \uD83D\uDE00");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(new PDFTextStripper().getText(document).contains("ab"));
    }
  }

  private static List<String> embedded(PDDocument document) throws IOException {
    TreeSet<String> families = new TreeSet<>();
    List<String> loose = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        families.add(font.getName().replaceAll("^[A-Z]{6}\\+|-.*", ""));
        if (!font.isEmbedded()) {
          loose.add(font.getName());
        }
      }
    }
    assertEquals(List.of(), loose);
    return List.copyOf(families);
  }

  private static Optional<byte[]> picture() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Optional.of(out.toByteArray());
  }
}
