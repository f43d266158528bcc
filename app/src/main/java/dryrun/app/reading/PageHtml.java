package dryrun.app.reading;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/// Turns Markdown into XHTML that leads nowhere and fetches nothing: HTML is text, a picture is its
/// description, only links to the web stay links and show their address.
final class PageHtml {
  private final Map<String, PagePicture> pictures;

  /// @param pictures what takes the place of code blocks in a language
  PageHtml(Map<String, PagePicture> pictures) {
    this.pictures = Map.copyOf(pictures);
  }

  /// The inside of a body.
  String of(String markdown) {
    var tables = List.of(TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(tables)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .nodeRendererFactory(Blocks::new)
        .build()
        .render(Parser.builder().extensions(tables).build().parse(safe(markdown)));
  }

  /// XML knows no control characters.
  private static String safe(String markdown) {
    return markdown.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF]", "");
  }

  private final class Blocks implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    Blocks(HtmlNodeRendererContext context) {
      this.context = context;
      this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class, Image.class, Link.class);
    }

    @Override
    public void render(Node node) {
      switch (node) {
        case FencedCodeBlock code -> fenced(code);
        case IndentedCodeBlock code -> code(code.getLiteral(), CodeLanguage.TEXT);
        case Link link -> link(link);
        default -> children(node);
      }
    }

    private void fenced(FencedCodeBlock code) {
      String language = String.valueOf(code.getInfo()).strip();
      Optional<byte[]> picture =
          Optional.ofNullable(pictures.get(language))
              .flatMap(maker -> maker.png(code.getLiteral()));
      if (picture.isPresent()) {
        String data = Base64.getEncoder().encodeToString(picture.get());
        html.line();
        html.tag("img", Map.of("class", "picture", "src", "data:image/png;base64," + data), true);
        html.line();
      } else {
        code(code.getLiteral(), CodeLanguage.of(language));
      }
    }

    private void code(String literal, CodeLanguage language) {
      html.line();
      html.tag("pre");
      for (CodeToken token : language.tokens(literal.stripTrailing())) {
        String kind = token.kind().name().toLowerCase(Locale.ROOT);
        html.tag("span", Map.of("class", kind));
        html.text(token.text());
        html.tag("/span");
      }
      html.tag("/pre");
      html.line();
    }

    private void link(Link link) {
      String address = link.getDestination();
      if (!address.matches("https?://[^/].*")) {
        children(link);
        return;
      }
      html.tag("a", Map.of("href", address));
      children(link);
      html.tag("/a");
      html.tag("span", Map.of("class", "address"));
      html.text(" (" + address + ")");
      html.tag("/span");
    }

    private void children(Node node) {
      List<Node> children = new ArrayList<>();
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        children.add(child);
      }
      children.forEach(context::render);
    }
  }
}
