package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.Toolkit;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindBarTest {
  private final CodeEditor editor = Toolkit.on(() -> new CodeEditor("Query"));
  private final Stage stage = Toolkit.on(Stage::new);

  @BeforeEach
  void open() {
    Toolkit.on(() -> {
      editor.setEditorId("text");
      editor.reset("SELECT ds\nFROM events\nWHERE DS = ds_of(day)");
      stage.setScene(new Scene(editor, 600, 400));
      stage.show();
      area().moveTo(0);
      editor.requestFocus();
      return editor;
    });
    press(KeyCode.F, true, false);
  }

  @AfterEach
  void close() {
    Toolkit.on(() -> {
      stage.close();
      return stage;
    });
  }

  @Test
  void findsAsOneTypesWithoutRegardToCase() {
    write("Ds");
    assertEquals("1 of 3", count());
    assertEquals("ds", selected());
    write("nowhere");
    assertEquals("not found", count());
  }

  @Test
  void goesForthAndBackRoundTheEnds() {
    write("ds");
    press(KeyCode.ENTER, false, false);
    assertEquals("DS", selected());
    press(KeyCode.ENTER, false, false);
    press(KeyCode.ENTER, false, false);
    assertEquals("1 of 3", count());
    press(KeyCode.ENTER, false, true);
    assertEquals("3 of 3", count());
  }

  @Test
  void escapeGoesBackToTheTextAtTheHit() {
    write("events");
    press(KeyCode.ESCAPE, false, false);
    assertEquals("text", Toolkit.on(() -> stage.getScene().getFocusOwner().getId()));
    assertEquals("events", selected());
  }

  @Test
  void beginsWithWhatIsSelected() {
    press(KeyCode.ESCAPE, false, false);
    Toolkit.on(() -> {
      area().selectRange(15, 21);
      return area();
    });
    press(KeyCode.F, true, false);
    assertEquals("events", Toolkit.on(() -> field().getText()));
    assertEquals("1 of 1", count());
  }

  private void write(String words) {
    Toolkit.on(() -> {
      field().setText(words);
      return words;
    });
  }

  private void press(KeyCode code, boolean control, boolean shift) {
    Toolkit.on(() -> {
      Event.fireEvent(
          stage.getScene().getFocusOwner(),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
      return code;
    });
  }

  private String selected() {
    return Toolkit.on(() -> area().getSelectedText());
  }

  private String count() {
    return Toolkit.on(() -> ((Label) editor.lookup(".find-bar > .label")).getText());
  }

  private TextField field() {
    return (TextField) editor.lookup("#find");
  }

  private CodeArea area() {
    return (CodeArea) editor.lookup("#text");
  }
}
