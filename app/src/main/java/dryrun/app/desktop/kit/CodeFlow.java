package dryrun.app.desktop.kit;

import dryrun.app.reading.CodeLanguage;
import dryrun.app.reading.CodeToken;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Code as it is read, its parts in colours: lines are broken only where they are wider than what
/// there is room for.
final class CodeFlow extends TextFlow {
  CodeFlow(String code, CodeLanguage language) {
    getStyleClass().add("code-flow");
    setMinSize(0, USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(code);
    for (CodeToken token : language.tokens(code)) {
      var text = new Text(token.text());
      text.getStyleClass()
          .addAll("code-text", "code-" + token.kind().name().toLowerCase(Locale.ROOT));
      getChildren().add(text);
    }
  }
}
