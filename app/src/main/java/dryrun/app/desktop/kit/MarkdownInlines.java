package dryrun.app.desktop.kit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// Turns the text inside a block of Markdown into nodes for a text flow.
final class MarkdownInlines {
  private final ReadingLinks links;
  private final String style;

  MarkdownInlines(ReadingLinks links, String style) {
    this.links = links;
    this.style = style;
  }

  List<Node> of(org.commonmark.node.Node parent) {
    List<Node> nodes = new ArrayList<>();
    add(parent, List.of("inline", style), nodes);
    return nodes;
  }

  private void add(org.commonmark.node.Node parent, List<String> styles, List<Node> nodes) {
    for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case org.commonmark.node.Text text -> nodes.add(text(text.getLiteral(), styles));
        case Code code -> nodes.add(text(code.getLiteral(), with(styles, "code")));
        case HtmlInline html -> nodes.add(text(html.getLiteral(), with(styles, "code")));
        case SoftLineBreak _ -> nodes.add(text(" ", styles));
        case HardLineBreak _ -> nodes.add(text("\n", styles));
        case StrongEmphasis strong -> add(strong, with(styles, "strong"), nodes);
        case Emphasis emphasis -> add(emphasis, with(styles, "emphasis"), nodes);
        case Image image -> {
          nodes.add(text(Messages.text("reading.picture") + " ", styles));
          add(image, with(styles, "emphasis"), nodes);
        }
        case Link link -> link(link, styles, nodes);
        default -> add(child, styles, nodes);
      }
    }
  }

  private void link(Link link, List<String> styles, List<Node> nodes) {
    if (ReadingLinks.leadsToItem(link.getDestination())) {
      var hyperlink = hyperlink(link, styles);
      hyperlink.getStyleClass().add("item-link");
      hyperlink.setOnAction(e -> links.open(link.getDestination()));
      nodes.add(hyperlink);
      return;
    }
    Optional<URI> address = web(link.getDestination());
    if (address.isEmpty()) {
      add(link, styles, nodes);
      nodes.add(text(" (" + link.getDestination() + ")", styles));
      return;
    }
    var hyperlink = hyperlink(link, styles);
    hyperlink.setTooltip(new Tooltip(address.get().toString()));
    hyperlink.setAccessibleHelp(address.get().toString());
    hyperlink.setOnAction(e -> links.web().accept(address.get()));
    nodes.add(hyperlink);
  }

  private Hyperlink hyperlink(Link link, List<String> styles) {
    List<Node> inside = new ArrayList<>();
    add(link, styles, inside);
    var label = new StringBuilder();
    inside.stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .forEach(text -> label.append(text.getText()));
    return new Hyperlink(label.toString());
  }

  /// Only the web is followed: never a file, never a script.
  static Optional<URI> web(String destination) {
    try {
      var uri = new URI(destination);
      boolean web =
          uri.getHost() != null
              && ("https".equalsIgnoreCase(uri.getScheme())
                  || "http".equalsIgnoreCase(uri.getScheme()));
      return web ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Text text(String literal, List<String> styles) {
    var text = new Text(literal);
    text.getStyleClass().addAll(styles);
    return text;
  }

  private static List<String> with(List<String> styles, String more) {
    List<String> all = new ArrayList<>(styles);
    all.add(more);
    return all;
  }
}
