package dryrun.app.desktop.coverage;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Fold;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.StatePane;
import dryrun.app.story.Question;
import dryrun.story.coverage.Candidate;
import dryrun.story.coverage.Coverage;
import dryrun.story.coverage.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the stories cover: a sentence, what to do about it, the stories by number, the matrix; or
/// the checklist.
public final class CoverageView extends StackPane {
  private final CoverageModel model;
  private final ChecklistModel checklist;
  private final Label headline = new Label();
  private final VBox advice = new VBox(4);
  private final GridPane stories = new GridPane(16, 6);
  private final MatrixPane matrix;
  private final ChecklistPane lists;
  private final StackPane below = new StackPane();
  private final VBox covered;

  /// @param rehearse rehearses a question
  /// @param write goes to where a story is begun
  /// @param sheet takes out a sheet of all stories
  public CoverageView(
      CoverageModel model,
      ChecklistModel checklist,
      Consumer<Question> rehearse,
      Runnable write,
      Runnable sheet) {
    this.model = model;
    this.checklist = checklist;
    setId("coverage");
    matrix = new MatrixPane(model, rehearse);
    lists = new ChecklistPane(checklist);
    headline.getStyleClass().add("title");
    headline.setId("coverage-headline");
    headline.setWrapText(true);
    var trouble = new Label();
    trouble.getStyleClass().add("warn");
    trouble.setWrapText(true);
    trouble.textProperty().bind(model.trouble());
    trouble.managedProperty().bind(model.trouble().isNotEmpty());
    var own = new Fold(Messages.text("coverage.own"), new OwnPane(model));
    own.setId("coverage-own-fold");
    covered = new VBox(24, stories, legend(), own, matrix);
    below.setAlignment(Pos.TOP_LEFT);
    var takeOut = new Button(Messages.text("coverage.sheet"), new FontIcon(Feather.FILE_TEXT));
    takeOut.setId("coverage-sheet");
    takeOut.setMinWidth(Region.USE_PREF_SIZE);
    takeOut.setOnAction(e -> sheet.run());
    var words = new VBox(8, headline, advice, trouble);
    HBox.setHgrow(words, Priority.ALWAYS);
    var page = new VBox(new HBox(24, words, takeOut), pages(), below);
    page.getStyleClass().addAll("page", "coverage");
    var scroll = new ScrollPane(new Middle(page));
    scroll.setFitToWidth(true);
    scroll.setId("coverage-page");
    scroll.setAccessibleText(Messages.text("coverage.title"));
    var begin = new Button(Messages.text("coverage.write"));
    begin.setId("coverage-write");
    begin.getStyleClass().add(Styles.ACCENT);
    begin.setOnAction(e -> write.run());
    var empty =
        new Blank(
            Feather.GRID,
            Messages.text("coverage.empty.title"),
            Messages.text("coverage.empty.text", Coverage.FEWEST, Coverage.MOST),
            begin);
    getChildren()
        .add(
            new StatePane(
                model.state(), empty, scroll, Optional.empty(), Optional.of(model::load)));
    model.coverage().subscribe(_ -> refresh());
    model.onlyOpen().subscribe((before, now) -> refreshMatrix());
    checklist.sheets().subscribe(this::refreshLists);
  }

  /// Called when the page comes into view.
  public void enter() {
    model.load();
    checklist.load();
  }

  private Node pages() {
    var row = new HBox(24);
    row.getStyleClass().add("tab-heads");
    var group = new ToggleGroup();
    row.getChildren()
        .addAll(tab("coverage.matrix", covered, group), tab("coverage.checklist", lists, group));
    group.selectToggle(group.getToggles().getFirst());
    return row;
  }

  private Node tab(String key, Node shown, ToggleGroup group) {
    var tab = new ToggleButton(Messages.text(key));
    tab.setId(key.replace('.', '-') + "-tab");
    tab.getStyleClass().setAll("toggle-button", "tab-head");
    tab.setToggleGroup(group);
    tab.setOnAction(e -> tab.setSelected(true));
    tab.selectedProperty()
        .subscribe(chosen -> {
          if (chosen) {
            below.getChildren().setAll(shown);
          }
        });
    return tab;
  }

  private Node legend() {
    var open = new CheckBox(Messages.text("coverage.only-open"));
    open.setId("coverage-only-open");
    open.selectedProperty().bindBidirectional(model.onlyOpen());
    var signs = new Label(Messages.text("coverage.signs"));
    signs.getStyleClass().addAll("small", "muted");
    signs.setWrapText(true);
    signs.setMinHeight(USE_PREF_SIZE);
    return new VBox(8, signs, open);
  }

  private void refresh() {
    Coverage now = model.coverage().get();
    if (now.prompts().isEmpty()) {
      return;
    }
    headline.setText(model.headline());
    advice.getChildren().setAll(model.advice().stream().<Node>map(CoverageView::line).toList());
    showStories(now);
    refreshMatrix();
    refreshLists();
  }

  private void refreshMatrix() {
    matrix.refresh();
  }

  private void refreshLists() {
    lists.refresh(model.coverage().get().stories());
  }

  private void showStories(Coverage now) {
    stories.getChildren().clear();
    Map<Prompt, Candidate> plan = now.plan();
    Map<Candidate, Integer> over = now.overused();
    for (int i = 0; i < now.stories().size(); i++) {
      Candidate story = now.stories().get(i);
      long told = plan.values().stream().filter(story::equals).count();
      var number = new Label(String.valueOf(i + 1));
      number.getStyleClass().setAll("label", "key");
      number.setMinWidth(Region.USE_PREF_SIZE);
      List<Label> row = new ArrayList<>();
      row.add(number);
      row.add(line(story.title()));
      var use = line(Messages.text("coverage.use", told));
      use.getStyleClass().addAll("small", over.containsKey(story) ? "warn" : "muted");
      row.add(use);
      stories.addRow(i, row.toArray(Label[]::new));
    }
  }

  private static Label line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
