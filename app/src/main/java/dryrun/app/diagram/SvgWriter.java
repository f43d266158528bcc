package dryrun.app.diagram;

import java.util.List;

/// Writes a drawing as one SVG file that needs nothing beside it: text as text, the theme inside,
/// names for screen readers.
public final class SvgWriter {
  private final Palette palette;
  private final StringBuilder out = new StringBuilder();

  private SvgWriter(Palette palette) {
    this.palette = palette;
  }

  /// The file's text.
  ///
  /// @param title what the picture shows, in a few words
  public static String write(Drawing drawing, Palette palette, String title) {
    return new SvgWriter(palette).file(drawing, title);
  }

  private String file(Drawing drawing, String title) {
    String width = Shapes.number(drawing.width());
    String height = Shapes.number(drawing.height());
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" role=\"img\""
            .formatted(width, height));
    line("  viewBox=\"0 0 %s %s\">".formatted(width, height));
    line("<title>%s</title>".formatted(escape(title)));
    style();
    line("<rect class=\"sheet\" width=\"%s\" height=\"%s\"/>".formatted(width, height));
    drawing.groups().forEach(this::group);
    drawing.wires().forEach(this::wire);
    drawing.nodes().forEach(this::node);
    line("</svg>");
    return out.toString();
  }

  private void style() {
    line("<style>");
    line("text { font-family: Inter, 'Segoe UI', 'Helvetica Neue', sans-serif; }");
    line(".sheet { fill: %s; }".formatted(palette.sheet()));
    line(".frame { fill: %s; stroke: %s; }".formatted(palette.frame(), palette.frameLine()));
    line(".title { fill: %s; font-size: 11px; font-weight: 600; }".formatted(palette.faint()));
    line(".node { fill: %s; stroke: %s; }".formatted(palette.node(), palette.nodeLine()));
    line(".detail { fill: none; stroke: %s; }".formatted(palette.nodeLine()));
    line(".dashed { stroke-dasharray: 4 3; }");
    line(".sign { fill: none; stroke: %s; stroke-width: 1.5; }".formatted(palette.sign()));
    line(".label { fill: %s; font-size: 13px; }".formatted(palette.ink()));
    line(".wire { fill: none; stroke: %s; }".formatted(palette.wire()));
    line(".head { fill: %s; }".formatted(palette.wire()));
    line(".flow { fill: %s; font-size: 11px; }".formatted(palette.faint()));
    line("</style>");
  }

  private void group(Drawing.GroupBox group) {
    Box box = group.box();
    line(
        "<rect class=\"frame\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\"/>"
            .formatted(
                Shapes.number(box.x()),
                Shapes.number(box.y()),
                Shapes.number(box.width()),
                Shapes.number(box.height())));
    text("title", group.title().x(), group.title().y() + 12, group.group().label());
  }

  private void wire(Drawing.Wire wire) {
    line("<path class=\"wire\" d=\"%s\"/>".formatted(Shapes.line(wire.points())));
    line("<path class=\"head\" d=\"%s\"/>".formatted(Shapes.head(wire.points())));
    wire.label().ifPresent(this::flow);
  }

  private void flow(Drawing.Flow flow) {
    for (int i = 0; i < flow.lines().size(); i++) {
      double y = flow.box().y() + i * Sizes.SMALL_LINE + 12;
      text("flow", flow.box().x() + Sizes.LABEL_PADDING, y, flow.lines().get(i));
    }
  }

  private void node(Drawing.NodeBox placed) {
    Box box = placed.box();
    Diagram.Kind kind = placed.node().kind();
    line(
        "<g transform=\"translate(%s %s)\">"
            .formatted(Shapes.number(box.x()), Shapes.number(box.y())));
    line("<title>%s (%s)</title>".formatted(escape(placed.node().label()), DiagramText.word(kind)));
    line(
        "<path class=\"node%s\" d=\"%s\"/>"
            .formatted(
                Shapes.dashed(kind) ? " dashed" : "",
                Shapes.outline(kind, box.width(), box.height())));
    String detail = Shapes.detail(kind, box.width(), box.height());
    if (!detail.isEmpty()) {
      line("<path class=\"detail\" d=\"%s\"/>".formatted(detail));
    }
    line(
        "<path class=\"sign\" transform=\"translate(%s %s)\" d=\"%s\"/>"
            .formatted(
                Shapes.number(Sizes.PADDING),
                Shapes.number(Sizes.signTop(kind, box.height())),
                Shapes.sign(kind)));
    List<String> lines = placed.lines();
    double top = Sizes.textTop(kind, box.height(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      text("label", Sizes.textX(), top + i * Sizes.LINE + 13.5, lines.get(i));
    }
    line("</g>");
  }

  private void text(String style, double x, double y, String text) {
    line(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
            .formatted(style, Shapes.number(x), Shapes.number(y), escape(text)));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /// Characters that XML does not know are left out.
  private static String escape(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || (c >= ' ' && (c < 0xD800 || c > 0xDFFF)))
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .forEach(c -> {
          switch (c) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(c);
          }
        });
    return safe.toString();
  }
}
