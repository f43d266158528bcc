package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// Where one writes: the parts with their bars, the text of one of them, and what was found in it.
/// Where three columns would leave the text no room, what was found goes below the parts.
final class WritePage extends Pane {
  /// While one types, the text is read this often.
  private static final Duration BREATH = Duration.millis(150);

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double GAP = 8;

  /// Of a page without room for three columns, the parts take no more than this of the height.
  private static final double PARTS_AT_MOST = 0.6;

  private static final double LEAST_HEIGHT = 136;
  private static final double BELOW = 32;

  private final Workshop workshop;
  private final Map<String, StoryArea> areas = new HashMap<>();
  private final PauseTransition breath = new PauseTransition(BREATH);
  private final VBox middle = new VBox(16);
  private final ScrollPane parts;
  private final ScrollPane findings;
  private Optional<HintPane> hints = Optional.empty();
  private String tooLong = "";
  private String shownFor = "";

  WritePage(Workshop workshop) {
    this.workshop = workshop;
    getStyleClass().add("write-page");
    parts = scrolled(new PartList(workshop), "parts-pane", "workshop.sections");
    findings =
        scrolled(
            new FindingList(workshop, this::go, this::say), "findings-pane", "workshop.findings");
    parts.getStyleClass().add("parts-pane");
    findings.getStyleClass().add("findings-pane");
    middle.getStyleClass().add("story-text");
    getChildren().addAll(parts, middle, findings);
    breath.setOnFinished(e -> workshop.settle());
    workshop.part().subscribe(_ -> showPart());
    workshop.findings().subscribe(_ -> underline());
    workshop.rewritten().subscribe(_ -> rewrite());
    workshop.reading().subscribe(_ -> showPartIfNew());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static ScrollPane scrolled(Region content, String id, String name) {
    var scroll = new ScrollPane(content);
    scroll.setId(id);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Messages.text(name));
    return scroll;
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    double side = parts.prefWidth(-1);
    double text = left + side + GAP;
    double beside = width - side - GAP;
    double found = Math.min(findings.prefWidth(-1), beside - GAP - middle.minWidth(-1));
    boolean three = found >= findings.minWidth(-1);
    pseudoClassStateChanged(NARROW, !three);
    if (three) {
      double wide = Math.min(beside - GAP - found, middle.maxWidth(-1));
      parts.resizeRelocate(left, top, side, height);
      middle.resizeRelocate(text, top, wide, height);
      findings.resizeRelocate(text + wide + GAP, top, found, height);
    } else {
      double listed = parts.getContent().prefHeight(side) + 2;
      double above = snapSizeY(Math.min(listed, height * PARTS_AT_MOST));
      parts.resizeRelocate(left, top, side, above);
      findings.resizeRelocate(left, top + above + GAP, side, height - above - GAP);
      middle.resizeRelocate(text, top, Math.min(beside, middle.maxWidth(-1)), height);
    }
  }

  List<Node> panes() {
    return List.of(parts, middle, findings);
  }

  void focusText() {
    area(workshop.part().get()).requestFocus();
  }

  private StoryArea area(String key) {
    return areas.computeIfAbsent(
        key,
        missing -> {
          var area = new StoryArea(workshop.shown(key), length -> refuse());
          area.setId("story-text");
          area.textProperty().addListener((o, before, now) -> typed(key, now));
          return area;
        });
  }

  private void typed(String key, String text) {
    workshop.typed(key, text);
    hints.ifPresent(pane -> pane.written(!text.isBlank()));
    if (breath.getCurrentRate() == 0) {
      breath.playFromStart();
    }
  }

  private void refuse() {
    tooLong = Messages.text("workshop.too-long", Workshop.LARGEST);
    showPart();
  }

  /// A part whose name or template has changed is shown anew.
  private void showPartIfNew() {
    if (!signature().equals(shownFor)) {
      showPart();
    }
  }

  private Optional<PartRow> row() {
    return workshop.reading().get().rows().stream()
        .filter(row -> row.key().equals(workshop.part().get()))
        .findFirst();
  }

  private String signature() {
    return row().map(row -> row.key() + row.name() + row.asked()).orElse("");
  }

  private void showPart() {
    shownFor = signature();
    middle.getChildren().clear();
    row()
        .ifPresent(row -> {
          StoryArea area = area(row.key());
          String name = row.isNote() ? Messages.text("workshop.note") : row.name();
          area.setAccessibleText(Messages.text("workshop.text", name));
          var title = new Label(name);
          title.getStyleClass().add("title");
          var purpose =
              new Label(
                  row.isNote()
                      ? Messages.text("workshop.note.purpose")
                      : row.asked().map(asked -> asked.purpose()).orElse(""));
          purpose.getStyleClass().add("muted");
          purpose.setWrapText(true);
          purpose.setMinHeight(USE_PREF_SIZE);
          middle.getChildren().addAll(new VBox(4, title, purpose), paper(area));
          hints =
              row.asked().map(asked -> new HintPane(asked, !workshop.shown(row.key()).isBlank()));
          hints.ifPresent(middle.getChildren()::add);
          if (!tooLong.isEmpty()) {
            var refused = new Label(tooLong);
            refused.getStyleClass().addAll("small", "warn");
            refused.setWrapText(true);
            middle.getChildren().add(refused);
            tooLong = "";
          }
          underline();
        });
  }

  /// As tall as the text, so that what helps to write stands right below it.
  private static Node paper(StoryArea area) {
    var scroll = new VirtualizedScrollPane<>(area);
    scroll.getStyleClass().add("paper");
    scroll.setMinHeight(LEAST_HEIGHT);
    scroll.maxHeightProperty().bind(scroll.prefHeightProperty());
    area.totalHeightEstimateProperty()
        .values()
        .subscribe(height -> {
          if (height != null) {
            scroll.setPrefHeight(Math.max(LEAST_HEIGHT, Math.ceil(height) + BELOW));
          }
        });
    VBox.setVgrow(scroll, Priority.SOMETIMES);
    return scroll;
  }

  private void underline() {
    String key = workshop.part().get();
    StoryArea area = area(key);
    if (area.getText().equals(workshop.shown(key))) {
      area.underline(
          workshop.findings().get().stream()
              .filter(f -> !f.whole() && f.key().equals(key))
              .toList());
    }
  }

  /// What came from elsewhere replaces what is shown; undo brings it back.
  private void rewrite() {
    areas.forEach((key, area) -> {
      String now = workshop.shown(key);
      if (!area.getText().equals(now)) {
        area.replaceText(0, area.getLength(), now);
      }
    });
    showPart();
  }

  private void go(PlacedFinding finding) {
    workshop.open(finding.whole() ? workshop.part().get() : finding.key());
    area(workshop.part().get()).select(finding);
  }

  private void say(PlacedFinding finding, String words) {
    StoryArea area = area(finding.key());
    if (finding.end() <= area.getLength()
        && area.getText(finding.start(), finding.end()).equals(finding.finding().quote())) {
      area.replaceText(finding.start(), finding.end(), words);
      area.requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    boolean used = true;
    if (event.getCode() == KeyCode.F8) {
      StoryArea here = area(workshop.part().get());
      int caret =
          event.isShiftDown() ? here.getSelection().getStart() : here.getCaretPosition() - 1;
      int from = here.getSelection().getLength() > 0 ? here.getSelection().getStart() : caret;
      workshop.next(from, event.isShiftDown()).ifPresent(this::go);
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_DOWN) {
      workshop.step(1);
      focusText();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_UP) {
      workshop.step(-1);
      focusText();
    } else {
      used = false;
    }
    if (used) {
      event.consume();
    }
  }
}
