package dryrun.app.desktop.kit;

import dryrun.bank.search.Snippet;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A piece of text in which what was found stands out.
public final class SnippetFlow extends TextFlow {

  /// @param style of the text: `strong` or `small`
  public SnippetFlow(Snippet snippet, String style) {
    getStyleClass().add("snippet");
    for (Snippet.Span span : snippet.spans()) {
      var text = new Text(span.text());
      text.getStyleClass().addAll("snippet-text", style);
      if (span.found()) {
        text.getStyleClass().add("hit");
      }
      getChildren().add(text);
    }
  }
}
