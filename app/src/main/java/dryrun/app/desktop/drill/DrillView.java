package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.Window;
import dryrun.grade.KataVerdict;
import dryrun.practice.ProblemState;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The running drill: problem left, editor centre, tables or tests right, the clock above, what to
/// do next below.
final class DrillView extends BorderPane {
  private final DrillViewModel model;
  private final DrillKeys keys;
  private final TopBar top;
  private final BottomBar bottom;
  private final List<ProblemPane> texts = new ArrayList<>();
  private final List<CodeEditor> editors = new ArrayList<>();
  private final StackPane text = new StackPane();
  private final StackPane place = new StackPane();
  private final SidePane side = new SidePane();
  private final SplitPane work;
  private final StackPane root = new StackPane(this);
  private int shown = -1;
  private ProblemState.Status status = ProblemState.Status.OPEN;

  /// @param javaColours whether Java is shown in colours
  DrillView(DrillViewModel model, boolean javaColours, Splits splits, Consumer<URI> browser) {
    this.model = model;
    this.keys = new DrillKeys(model, this::askToFinish);
    this.top = new TopBar(model);
    this.bottom = new BottomBar(model);
    getStyleClass().add("drill");
    setId("drill");
    for (int i = 0; i < model.problems().size(); i++) {
      texts.add(new ProblemPane(model.problems().get(i), browser));
      editors.add(editor(i, javaColours));
    }
    var centre = new BorderPane(place);
    centre.setBottom(new RunPane(model));
    boolean katas =
        model.problems().stream().anyMatch(each -> each instanceof PreparedProblem.OfKata);
    // Tests are lines of code, and want more room than the names of columns.
    work =
        katas
            ? splits.split("drill-tests", Orientation.HORIZONTAL, 0.6, centre, side)
            : splits.split("drill-tables", Orientation.HORIZONTAL, 0.78, centre, side);
    SplitPane.setResizableWithParent(centre, true);
    SplitPane.setResizableWithParent(side, false);
    setTop(top);
    setCenter(splits.split("drill-problem", Orientation.HORIZONTAL, 0.31, text, work));
    setBottom(bottom);
    model.tablesShown().subscribe(this::showTables);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    model.state().subscribe(_ -> refresh());
    model.notice().subscribe(_ -> refresh());
    model.tried().subscribe(tried -> tried.ifPresent(this::mark));
  }

  /// What the window gives itself to.
  Window.Whole whole() {
    return new Window.Whole(root, List.of(text, place, side, bottom), keys.shortcuts());
  }

  /// Puts the caret into the text of the problem in view.
  void focusEditor() {
    if (status == ProblemState.Status.OPEN) {
      editors.get(model.now().current()).requestFocus();
    } else {
      place.getChildren().forEach(Node::requestFocus);
    }
  }

  /// Asks whether to close the window in the middle of the drill; asks once.
  void askToClose(Runnable close) {
    ask(
        new Ask(
            Messages.text("drill.ask.close"),
            Messages.text("drill.ask.close.text"),
            Messages.text("drill.ask.close.yes"),
            close,
            this::answered));
  }

  private void askToFinish() {
    ask(
        new Ask(
            Messages.text("drill.ask.finish"),
            Messages.text("drill.ask.finish.text"),
            Messages.text("drill.ask.finish.yes"),
            model::finish,
            this::answered));
  }

  private void ask(Ask question) {
    if (root.getChildren().size() == 1) {
      root.getChildren().add(question);
      question.focusStay();
    }
  }

  private void answered() {
    root.getChildren().setAll(List.of(this));
    focusEditor();
  }

  private CodeEditor editor(int problem, boolean javaColours) {
    var editor = new CodeEditor(Messages.text("drill.editor", problem + 1));
    editor.setEditorId("sql-editor");
    if (javaColours && model.problems().get(problem) instanceof PreparedProblem.OfKata) {
      editor.colourJava();
    }
    String written = model.now().problems().get(problem).text();
    editor.reset(written.isEmpty() ? model.problems().get(problem).starter() : written);
    editor.onText(now -> model.typed(problem, now));
    return editor;
  }

  private void refresh() {
    top.refresh();
    bottom.refresh();
    int current = model.now().current();
    ProblemState.Status now = model.now().problems().get(current).status();
    if (current != shown || now != status) {
      shown = current;
      status = now;
      text.getChildren().setAll(texts.get(current));
      side.show(model.problems().get(current));
      place.getChildren().setAll(now == ProblemState.Status.OPEN ? editors.get(current) : done());
      focusEditor();
    }
  }

  private Node done() {
    var blank =
        new Blank(
            status == ProblemState.Status.GIVEN_UP ? Feather.SKIP_FORWARD : Feather.CHECK,
            Messages.name(status),
            Messages.text("drill.done"));
    blank.setId("closed");
    blank.setFocusTraversable(true);
    blank.setAccessibleText(Messages.name(status));
    return blank;
  }

  /// Marks the lines that the compiler speaks of.
  private void mark(Tried tried) {
    if (tried instanceof Tried.OfKata(KataVerdict.CompileError error, String text)
        && text.equals(editors.get(shown).text())) {
      Map<Integer, String> said = new HashMap<>();
      error.diagnostics().forEach(d -> said.merge(d.line(), d.message(), "%s\n%s"::formatted));
      editors.get(shown).mark(said);
    }
  }

  private void showTables(boolean show) {
    if (show && !work.getItems().contains(side)) {
      work.getItems().add(side);
      work.setDividerPosition(0, 0.78);
    } else if (!show) {
      work.getItems().remove(side);
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.tried().get().isPresent()) {
      event.consume();
      model.closeRun();
    }
  }
}
