package dryrun.app.reading;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dryrun.assets.Assets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;

/// Writes pages of Markdown as PDF: A4, fonts embedded, page numbers, code in colours.
///
/// Body text is set in Roboto: PDFBox embeds outlines of TrueType only, and Inter has others.
public final class PdfWriter {
  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 24mm;
        @bottom-center { content: counter(page) " / " counter(pages);
          font: 8pt Body, Code; color: #57606a; } }
      body { font-family: Body, Code; font-size: 10pt; line-height: 1.5; color: #1f2328; }
      h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 12pt; }
      h2 { font-size: 13pt; margin: 18pt 0 6pt; page-break-after: avoid; }
      h3 { font-size: 10.5pt; margin: 12pt 0 4pt; page-break-after: avoid; }
      p, ul, ol, blockquote { margin: 0 0 8pt; orphans: 2; widows: 2; }
      li { margin: 0 0 3pt; } li p { margin: 0 0 3pt; }
      blockquote { border-left: 2pt solid #d0d7de; padding-left: 10pt; }
      code { font-family: Code; font-size: 9pt; }
      pre { font-family: Code; font-size: 8.5pt; line-height: 1.45; white-space: pre-wrap;
        background: #f6f8fa; padding: 8pt 10pt; margin: 0 0 10pt; page-break-inside: avoid; }
      table { border-collapse: collapse; margin: 0 0 10pt; width: 100%; -fs-table-paginate: paginate; }
      th { text-align: left; color: #57606a; font-weight: normal; border-bottom: 1pt solid #d0d7de; }
      td { border-bottom: 0.5pt solid #e1e5ea; vertical-align: top; }
      th, td { padding: 4pt 10pt 4pt 0; }
      tr { page-break-inside: avoid; }
      a { color: #0969da; text-decoration: none; } .address { color: #57606a; font-size: 8pt; }
      .picture { max-width: 100%; margin: 4pt 0 10pt; }
      .keyword { color: #a40e26; } .string { color: #0a3069; }
      .number { color: #0550ae; } .comment { color: #57606a; }
      """;

  private static final String BODY = "roboto/Roboto-Regular.ttf";
  private static final String CODE = "jetbrains_mono/JetBrainsMono-Regular.ttf";

  /// The fonts in which a sign is looked for, one after the other.
  static final List<String> FALLBACKS = List.of(BODY, CODE);

  private final Map<String, PagePicture> pictures;

  /// @param pictures what takes the place of code blocks in a language
  public PdfWriter(Map<String, PagePicture> pictures) {
    this.pictures = Map.copyOf(pictures);
  }

  /// The bytes of a PDF file; some seconds for the first one of a process.
  public byte[] write(String title, String markdown) {
    return page(html(title, markdown));
  }

  /// The bytes of a PDF file of a page that brings its own style.
  ///
  /// @param xhtml well-formed; the font families Body and Code are there, and nothing is fetched
  public byte[] page(String xhtml) {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    PdfRendererBuilder builder = new PdfRendererBuilder();
    font(builder, BODY, "Body", 400, FontStyle.NORMAL);
    font(builder, "roboto/Roboto-Bold.ttf", "Body", 700, FontStyle.NORMAL);
    font(builder, "roboto/Roboto-Italic.ttf", "Body", 400, FontStyle.ITALIC);
    font(builder, "roboto/Roboto-BoldItalic.ttf", "Body", 700, FontStyle.ITALIC);
    font(builder, CODE, "Code", 400, FontStyle.NORMAL);
    builder.withHtmlContent(xhtml, null);
    builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  String html(String title, String markdown) {
    String name = escape(title);
    return "<html lang=\"en\"><head><title>%s</title><style>%s</style></head><body><h1>%s</h1>%s</body></html>"
        .formatted(name, STYLE, name, new PageHtml(pictures).of(markdown));
  }

  private static void font(
      PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
    builder.useFont(() -> open(file), family, weight, style, true);
  }

  private static InputStream open(String file) {
    try {
      return Assets.pdfFont(file).openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
