package dryrun.app.desktop.coverage;

import dryrun.app.desktop.kit.Focus;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.story.Question;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Questions and competencies of one's own: a line to type each, and those that are there. What is
/// taken out stands in the line again, so that Enter puts it back.
final class OwnPane extends VBox {
  private final CoverageModel model;
  private final TextField ask = field("coverage.own.question");
  private final TextField asksFor = field("coverage.own.asks-for");
  private final TextField competency = field("coverage.own.competency");
  private final VBox questions = new VBox(4);
  private final VBox competencies = new VBox(4);

  OwnPane(CoverageModel model) {
    super(16);
    this.model = model;
    setId("coverage-own");
    var addQuestion = button("coverage.own.add-question", this::addQuestion);
    var addCompetency = button("coverage.own.add-competency", this::addCompetency);
    ask.setOnAction(e -> addQuestion());
    asksFor.setOnAction(e -> addQuestion());
    competency.setOnAction(e -> addCompetency());
    HBox.setHgrow(ask, Priority.ALWAYS);
    HBox.setHgrow(competency, Priority.ALWAYS);
    var about = new Label(Messages.text("coverage.own.about"));
    about.getStyleClass().addAll("small", "muted");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            about,
            new VBox(8, row(ask, asksFor, addQuestion), questions),
            new VBox(8, row(competency, addCompetency), competencies));
    model.ownQuestions().subscribe(this::show);
    model.ownCompetencies().subscribe(this::show);
    show();
  }

  private void addQuestion() {
    model.addQuestion(ask.getText(), asksFor.getText());
    if (!ask.getText().isBlank()) {
      ask.clear();
      asksFor.clear();
      ask.requestFocus();
    }
  }

  private void addCompetency() {
    model.addCompetency(competency.getText());
    competency.clear();
  }

  private void show() {
    Focus.keep(
        this,
        () -> {
          questions.getChildren().setAll(lines(model.ownQuestions(), this::question));
          competencies.getChildren().setAll(lines(model.ownCompetencies(), this::competency));
        });
    for (VBox list : List.of(questions, competencies)) {
      list.setManaged(!list.getChildren().isEmpty());
    }
  }

  private interface Line<T> {
    Node of(T each, int number);
  }

  private static <T> List<Node> lines(List<T> all, Line<T> line) {
    List<Node> lines = new ArrayList<>();
    for (T each : all) {
      lines.add(line.of(each, lines.size() + 1));
    }
    return lines;
  }

  private Node question(Question question, int number) {
    String named = String.join(", ", question.competencies());
    return line(
        question.ask(),
        CoverageModel.words(named),
        "own-question-" + number,
        () -> {
          ask.setText(question.ask());
          asksFor.setText(CoverageModel.words(named));
          model.removeQuestion(question);
        });
  }

  private Node competency(String named, int number) {
    return line(
        CoverageModel.words(named),
        "",
        "own-competency-" + number,
        () -> {
          competency.setText(CoverageModel.words(named));
          model.removeCompetency(named);
        });
  }

  private static Node line(String words, String more, String id, Runnable remove) {
    var text = new Label(words);
    text.setWrapText(true);
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinHeight(USE_PREF_SIZE);
    var said = new VBox(2, text);
    HBox.setHgrow(said, Priority.ALWAYS);
    if (!more.isEmpty()) {
      var below = new Label(more);
      below.getStyleClass().addAll("small", "muted");
      below.setWrapText(true);
      below.setMinHeight(USE_PREF_SIZE);
      said.getChildren().add(below);
    }
    var gone = new Button(null, new FontIcon(Feather.X));
    gone.setId(id);
    gone.getStyleClass().addAll("button-icon", "flat");
    gone.setAccessibleText(Messages.text("coverage.own.remove", words));
    gone.setOnAction(e -> remove.run());
    return row(said, gone);
  }

  private static HBox row(Node... nodes) {
    var row = new HBox(8, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static TextField field(String key) {
    var field = new TextField();
    field.setId(key.replace('.', '-'));
    field.setPromptText(Messages.text(key));
    field.setAccessibleText(Messages.text(key));
    return field;
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(Messages.text(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }
}
