package dryrun.app.desktop.kit;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/// Shows Markdown (CommonMark and tables) as nodes, with lines of 60 to 75 characters.
///
/// The text may be anyone's: HTML is shown as text, pictures as their description, and a link opens
/// only on click and only to the web, its address shown before.
public final class ReadingView extends VBox {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final Consumer<URI> browser;

  /// @param browser opens a web address
  public ReadingView(Consumer<URI> browser) {
    this.browser = browser;
    getStyleClass().add("reading");
  }

  /// Shows a text in the place of the present one.
  public void show(String markdown) {
    getChildren().setAll(new MarkdownBlocks(browser).of(PARSER.parse(markdown)));
  }

  /// Shows a text, and below it each hint behind a title that opens it.
  public void show(String markdown, List<String> hints) {
    show(markdown);
    var folds = new VBox(4);
    for (int i = 0; i < hints.size(); i++) {
      var hint = new ReadingView(browser);
      hint.show(hints.get(i));
      folds.getChildren().add(new Fold(Messages.text("reading.hint", i + 1), hint));
    }
    if (!hints.isEmpty()) {
      getChildren().add(folds);
    }
  }
}
