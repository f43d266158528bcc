package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// The text of one part, with what was found underlined. Tab leaves it: prose has no indentation.
final class StoryArea extends StyleClassedTextArea {
  private final Consumer<Integer> refused;
  private List<PlacedFinding> shown = List.of();

  /// @param refused called with the length of what is too long to be taken in
  StoryArea(String text, Consumer<Integer> refused) {
    super(false);
    this.refused = refused;
    getStyleClass().add("story-area");
    setWrapText(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    var invitation = new Text(Messages.text("workshop.write-here"));
    invitation.getStyleClass().add("invitation");
    setPlaceholder(invitation, Pos.TOP_LEFT);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    reset(text);
  }

  /// Puts a text in the place of all that is there, and forgets how it came about.
  void reset(String text) {
    replaceText(text);
    getUndoManager().forgetHistory();
    moveTo(text.length());
  }

  /// What is pasted beyond all measure stays outside, so that nothing else is lost to it.
  @Override
  public void replaceText(int start, int end, String text) {
    if (getLength() - (end - start) + text.length() > Workshop.LARGEST) {
      refused.accept(text.length());
    } else {
      super.replaceText(start, end, text);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      event.consume();
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (event.getCode() == KeyCode.S && event.isShortcutDown()) {
      event.consume();
    }
  }

  /// Underlines what was found; the findings are those of the text as it stands. Paragraphs that
  /// look as before are not touched, for each that is has to be drawn anew.
  void underline(List<PlacedFinding> findings) {
    List<PlacedFinding> placed =
        findings.stream()
            .filter(PlacedFinding::isInText)
            .filter(f -> f.end() <= getLength() && f.start() < f.end())
            .toList();
    if (placed.equals(shown) || getLength() == 0) {
      shown = placed;
      return;
    }
    shown = placed;
    StyleSpans<Collection<String>> spans = spans(placed, getLength());
    int from = -1;
    int to = 0;
    int start = 0;
    for (int i = 0; i < getParagraphs().size(); i++) {
      int end = start + getParagraphLength(i);
      if (start < end && !spans.subView(start, end).equals(getStyleSpans(i))) {
        from = from < 0 ? start : from;
        to = end;
      }
      start = end + 1;
    }
    if (from >= 0) {
      setStyleSpans(from, spans.subView(from, to));
    }
  }

  /// Where two findings share words, the graver one shows.
  private static StyleSpans<Collection<String>> spans(List<PlacedFinding> placed, int length) {
    List<Integer> cuts = new ArrayList<>(List.of(0, length));
    placed.forEach(f -> cuts.addAll(List.of(f.start(), f.end())));
    List<Integer> ordered = cuts.stream().distinct().sorted().toList();
    var builder = new StyleSpansBuilder<Collection<String>>();
    for (int i = 0; i + 1 < ordered.size(); i++) {
      int from = ordered.get(i);
      int to = ordered.get(i + 1);
      Collection<String> style =
          placed.stream()
              .filter(f -> f.start() <= from && to <= f.end())
              .map(f -> f.finding().severity())
              .min(Comparator.naturalOrder())
              .map(severity -> List.of("found-" + severity.name().toLowerCase(Locale.ROOT)))
              .orElse(List.of());
      builder.add(style, to - from);
    }
    return builder.create();
  }

  /// Selects what a finding is about, and brings it into view; the whole text when it has no place.
  void select(PlacedFinding finding) {
    IndexRange range =
        finding.isInText()
            ? new IndexRange(finding.start(), Math.min(finding.end(), getLength()))
            : new IndexRange(0, 0);
    requestFocus();
    selectRange(range.getStart(), range.getEnd());
    requestFollowCaret();
  }
}
