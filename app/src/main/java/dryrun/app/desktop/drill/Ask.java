package dryrun.app.desktop.drill;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A question over the drill: one answer does something, the other (or Esc) goes back to work.
final class Ask extends StackPane {
  private final Button stay = new Button(Messages.text("drill.ask.stay"));

  /// @param leave called when the question is over, before what was asked for is done
  Ask(String question, String text, String answer, Runnable action, Runnable leave) {
    getStyleClass().add("veil");
    setId("ask");
    var title = new Label(question);
    title.getStyleClass().add("title");
    var words = new Label(text);
    words.setWrapText(true);
    words.setMaxWidth(420);
    var yes = new Button(answer);
    yes.setId("ask-yes");
    yes.setOnAction(e -> {
      leave.run();
      action.run();
    });
    stay.setId("ask-stay");
    stay.getStyleClass().add(Styles.ACCENT);
    stay.setOnAction(e -> leave.run());
    var buttons = new HBox(12, yes, stay);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    var sheet = new VBox(title, words, buttons);
    sheet.getStyleClass().add("sheet");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(sheet);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            leave.run();
          } else if (e.getCode() == KeyCode.TAB) {
            e.consume();
            (stay.isFocused() ? yes : stay).requestFocus();
          }
        });
  }

  void focusStay() {
    stay.requestFocus();
  }
}
