package dryrun.app.desktop.kit;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/// Shows Markdown (CommonMark and tables) as nodes, with lines of 60 to 75 characters; code in SQL,
/// Java, Python and YAML in colours.
///
/// The text may be anyone's: HTML is shown as text, pictures as their description, and a link opens
/// only on click, only to the web or to an item, its address shown before.
///
/// ```java
/// var reading = new ReadingView(new ReadingLinks(window::browse, this::openItem));
/// reading.figure("diagram", text -> drawn(text));      // instead of code blocks in that language
/// reading.show(markdown, title -> title.equals("Answer")); // sections that the reader opens
/// reading.sections();                                   // the outline
/// ```
public final class ReadingView extends VBox {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final ReadingLinks links;
  private final Map<String, Function<String, Node>> figures = new HashMap<>();
  private final List<Section> sections = new ArrayList<>();

  /// A heading of the text and where it is.
  ///
  /// @param level from 1
  /// @param fold what must be opened for it to be seen
  public record Section(String title, int level, Node node, Optional<Fold> fold) {}

  /// @param browser opens a web address, and an item by an address such as `item:core/cdc`
  public ReadingView(Consumer<URI> browser) {
    this(new ReadingLinks(browser, item -> browser.accept(URI.create("item:" + item))));
  }

  public ReadingView(ReadingLinks links) {
    this.links = links;
    getStyleClass().add("reading");
  }

  /// Makes a node of each code block in a language, in the texts shown from now on.
  public void figure(String language, Function<String, Node> maker) {
    figures.put(language, maker);
  }

  /// Shows a text in the place of the present one.
  public void show(String markdown) {
    show(markdown, title -> false);
  }

  /// Shows a text whose sections of the second level are closed where that is asked for, by their
  /// titles, until the reader opens them.
  public void show(String markdown, Predicate<String> closed) {
    sections.clear();
    var blocks = new MarkdownBlocks(links, figures);
    List<Node> page = new ArrayList<>();
    Optional<VBox> folded = Optional.empty();
    Optional<Fold> fold = Optional.empty();
    var document = PARSER.parse(markdown);
    for (var child = document.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Block block)) {
        continue;
      }
      if (block instanceof Heading heading && heading.getLevel() <= 2) {
        folded = Optional.empty();
        fold = Optional.empty();
        String title = title(heading);
        if (heading.getLevel() == 2 && closed.test(title)) {
          var body = new VBox();
          body.getStyleClass().add("fold-page");
          folded = Optional.of(body);
          fold = Optional.of(new Fold(title, body));
          page.add(fold.get());
          sections.add(new Section(title, 2, fold.get(), fold));
          continue;
        }
      }
      Node node = blocks.block(block);
      folded.ifPresentOrElse(body -> body.getChildren().add(node), () -> page.add(node));
      if (block instanceof Heading heading) {
        sections.add(new Section(title(heading), heading.getLevel(), node, fold));
      }
    }
    getChildren().setAll(page);
  }

  /// Shows a text, and below it each hint behind a title that opens it.
  public void show(String markdown, List<String> hints) {
    show(markdown);
    var folds = new VBox(4);
    for (int i = 0; i < hints.size(); i++) {
      var hint = new ReadingView(links);
      hint.show(hints.get(i));
      folds.getChildren().add(new Fold(Messages.text("reading.hint", i + 1), hint));
    }
    if (!hints.isEmpty()) {
      getChildren().add(folds);
    }
  }

  /// The headings of the text, in order.
  public List<Section> sections() {
    return List.copyOf(sections);
  }

  private static String title(Heading heading) {
    return TextContentRenderer.builder().build().render(heading).strip();
  }
}
