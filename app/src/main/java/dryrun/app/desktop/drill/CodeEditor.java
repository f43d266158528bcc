package dryrun.app.desktop.drill;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// A plain editor for a statement or a class: line numbers, indentation kept on Enter, blanks for
/// Tab, the matching bracket, undo and redo, find (Ctrl+F). Colours only where they are asked for,
/// no completion.
///
/// Ctrl+Tab, or Esc and then Tab, leaves it.
public final class CodeEditor extends BorderPane {
  private final PlainArea area = new PlainArea();
  private final FindBar find = new FindBar(area);

  /// @param name what is written here, for those who hear it
  public CodeEditor(String name) {
    getStyleClass().add("code-editor");
    area.setAccessibleText(name);
    setCenter(new VirtualizedScrollPane<>(area));
    setTop(find);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// The text as typed, with `\n` between lines.
  public String text() {
    return area.getText();
  }

  /// Puts a text in the place of all that is there; it cannot be undone.
  public void reset(String text) {
    area.reset(text);
  }

  /// Puts a text in the place of all that is there; undo brings the old one back.
  public void replace(String text) {
    area.replaceText(0, area.getLength(), text);
  }

  /// Shows Java in colours.
  void colourJava() {
    area.colourJava(true);
  }

  /// Marks lines, from 1, with what is said of them; the marks go when the text changes.
  public void mark(Map<Integer, String> said) {
    area.mark(said);
  }

  /// Calls back with the text after each change.
  public void onText(Consumer<String> listener) {
    area.textProperty().addListener((o, before, now) -> listener.accept(now));
  }

  public BooleanProperty editable() {
    return area.editableProperty();
  }

  /// The name under which tests find the text.
  public void setEditorId(String id) {
    area.setId(id);
  }

  @Override
  public void requestFocus() {
    area.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown()) {
      return;
    }
    if (event.getCode() == KeyCode.F) {
      event.consume();
      find.open();
    } else if (event.getCode() == KeyCode.S) {
      event.consume();
    }
  }
}
