package dryrun.app.desktop.drill;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Plain text with line numbers, kept indentation, blanks for tabs and the matching bracket shown:
/// an interviewer's pad, and no more.
final class PlainArea extends CodeArea {
  private static final Collection<String> BRACKET = List.of("bracket");

  private Optional<Brackets.Pair> shown = Optional.empty();
  private Map<Integer, String> marks = Map.of();
  private String coloured = "";
  private boolean colours;
  private boolean leaving;

  PlainArea() {
    getStyleClass().add("plain-area");
    setParagraphGraphicFactory(this::number);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    caretPositionProperty().addListener(o -> showBrackets());
    textProperty()
        .addListener(o -> {
          showColours();
          showBrackets();
          mark(Map.of());
        });
    focusedProperty().addListener(o -> leaving = false);
  }

  /// Puts a text in the place of all that is there and forgets how it came about.
  void reset(String text) {
    replaceText(text);
    getUndoManager().forgetHistory();
    moveTo(text.length());
  }

  @Override
  public void replaceText(int start, int end, String text) {
    super.replaceText(start, end, Indentation.clean(text));
  }

  /// Shows the words, texts and comments of Java in colours, or nothing in colours.
  void colourJava(boolean wanted) {
    colours = wanted;
    coloured = "";
    if (wanted) {
      showColours();
    } else if (getLength() > 0) {
      setStyle(0, getLength(), List.of());
    }
  }

  /// Marks lines, from 1, with what is said of them, and brings the first into view; the marks go
  /// when the text changes.
  void mark(Map<Integer, String> said) {
    if (!marks.equals(said)) {
      marks = Map.copyOf(said);
      setParagraphGraphicFactory(this::number);
    }
    said.keySet().stream()
        .min(Comparator.naturalOrder())
        .filter(line -> line >= 1 && line <= getParagraphs().size())
        .ifPresent(line -> showParagraphInViewport(line - 1));
  }

  private Node number(int paragraph) {
    var label = new Label(String.valueOf(paragraph + 1));
    label.getStyleClass().add("line-number");
    String said = marks.get(paragraph + 1);
    if (said != null) {
      label.getStyleClass().add("marked");
      label.setTooltip(new Tooltip(said));
      label.setAccessibleText((paragraph + 1) + ": " + said);
    }
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }

  /// Tab belongs to the text. Ctrl+Tab, or Esc and then Tab, leaves it.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      if (event.isControlDown() || leaving || !isEditable()) {
        event.consume();
        leave(event.isShiftDown());
      } else {
        event.consume();
        indent(event.isShiftDown());
      }
    } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && isEditable()) {
      event.consume();
      String line = getParagraph(getCurrentParagraph()).getText();
      replaceSelection("\n" + Indentation.after(line, getCaretColumn()));
      requestFollowCaret();
    }
    leaving = event.getCode() == KeyCode.ESCAPE;
  }

  /// A closing brace at the start of a line stands one step further out.
  private void typed(KeyEvent event) {
    if ("}".equals(event.getCharacter()) && isEditable() && getSelection().getLength() == 0) {
      String before = getParagraph(getCurrentParagraph()).getText().substring(0, getCaretColumn());
      int blanks = Indentation.closing(before);
      if (blanks > 0) {
        deleteText(getCaretPosition() - blanks, getCaretPosition());
      }
    }
  }

  private void leave(boolean backwards) {
    leaving = false;
    requestFocusTraversal(backwards ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
  }

  private void indent(boolean out) {
    int first = offsetToPosition(getSelection().getStart(), Bias.Forward).getMajor();
    int last = offsetToPosition(getSelection().getEnd(), Bias.Forward).getMajor();
    if (!out && first == last) {
      replaceSelection(Indentation.toNextStop(getCaretColumn()));
      return;
    }
    List<String> lines =
        getParagraphs().subList(first, last + 1).stream().map(p -> p.getText()).toList();
    String changed = out ? Indentation.out(lines) : Indentation.in(lines);
    int start = getAbsolutePosition(first, 0);
    int caret = getCaretPosition() + changed.length() - String.join("\n", lines).length();
    replaceText(start, getAbsolutePosition(last, getParagraphLength(last)), changed);
    if (first == last) {
      moveTo(Math.max(start, caret));
    } else {
      selectRange(start, start + changed.length());
    }
  }

  /// Styling is a change of the text too, and comes back here: it must find the text coloured.
  private void showColours() {
    String text = getText();
    if (!colours || text.isEmpty() || text.equals(coloured)) {
      return;
    }
    coloured = text;
    var spans = new StyleSpansBuilder<Collection<String>>();
    int end = 0;
    for (JavaTokens.Token token : JavaTokens.of(text)) {
      spans.add(List.of(), token.start() - end);
      spans.add(List.of(token.kind().name().toLowerCase(Locale.ROOT)), token.end() - token.start());
      end = token.end();
    }
    spans.add(List.of(), text.length() - end);
    setStyleSpans(0, spans.create());
    shown.ifPresent(now -> style(now, BRACKET));
  }

  private void showBrackets() {
    Optional<Brackets.Pair> pair = Brackets.at(getText(), getCaretPosition());
    if (pair.equals(shown)) {
      return;
    }
    Optional<Brackets.Pair> before = shown;
    // Styling is a change of the text too, and comes back here: it must find the new pair shown.
    shown = pair;
    if (colours) {
      coloured = "";
      showColours();
    } else {
      before.ifPresent(old -> style(old, List.of()));
    }
    pair.ifPresent(now -> style(now, BRACKET));
  }

  private void style(Brackets.Pair pair, Collection<String> style) {
    for (int place : List.of(pair.open(), pair.close())) {
      if (place < getLength()) {
        setStyle(place, place + 1, style);
      }
    }
  }
}
