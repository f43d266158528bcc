package dryrun.app.desktop.coverage;

import dryrun.app.desktop.coverage.MatrixRow.Sign;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.story.Question;
import dryrun.story.coverage.Candidate;
import dryrun.story.coverage.Coverage;
import dryrun.story.coverage.Fit;
import dryrun.story.coverage.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The matrix: competencies, then questions, with a column for each story. Tab leads to one line of
/// it; the arrows go on from there.
final class MatrixPane extends VBox {
  private final CoverageModel model;
  private final Consumer<Question> rehearse;
  private int current;

  /// @param rehearse rehearses a question
  MatrixPane(CoverageModel model, Consumer<Question> rehearse) {
    this.model = model;
    this.rehearse = rehearse;
    setId("coverage-matrix");
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  /// Draws it anew; the line that had the focus keeps it.
  void refresh() {
    boolean focused = rows().stream().anyMatch(Node::isFocused);
    Coverage coverage = model.coverage().get();
    List<Node> lines = new ArrayList<>();
    lines.add(header(Messages.text("coverage.competencies"), coverage));
    coverage.competencies().forEach(each -> lines.add(competency(coverage, each)));
    lines.add(header(Messages.text("coverage.prompts"), coverage));
    Map<Prompt, Candidate> plan = coverage.plan();
    model.prompts().forEach(prompt -> lines.add(prompt(coverage, plan, prompt)));
    if (model.prompts().isEmpty()) {
      var none = new Label(Messages.text("coverage.none-open"));
      none.getStyleClass().add("muted");
      lines.add(none);
    }
    getChildren().setAll(lines);
    aim(current);
    if (focused && !rows().isEmpty()) {
      rows().get(current).requestFocus();
    }
  }

  private List<MatrixRow> rows() {
    return getChildren().stream()
        .filter(MatrixRow.class::isInstance)
        .map(MatrixRow.class::cast)
        .toList();
  }

  private void aim(int row) {
    List<MatrixRow> rows = rows();
    current = Math.clamp(row, 0, Math.max(0, rows.size() - 1));
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setFocusTraversable(i == current);
    }
  }

  private void move(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int at = rows().stream().map(Node::isFocused).toList().indexOf(true);
    if (step != 0 && at >= 0) {
      aim(at + step);
      rows().get(current).requestFocus();
      event.consume();
    }
  }

  private static Node header(String title, Coverage coverage) {
    var name = new Label(title);
    name.getStyleClass().add("heading");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var row = new HBox(name);
    row.getStyleClass().add("matrix-head");
    row.setAlignment(Pos.BOTTOM_LEFT);
    for (int i = 0; i < coverage.stories().size(); i++) {
      var number = new Label(String.valueOf(i + 1));
      number.getStyleClass().addAll("mono", "muted");
      number.setMinWidth(MatrixRow.CELL);
      number.setPrefWidth(MatrixRow.CELL);
      number.setAlignment(Pos.CENTER);
      row.getChildren().add(number);
    }
    return row;
  }

  private Node competency(Coverage coverage, String competency) {
    List<Candidate> showing =
        coverage.stories().stream().filter(story -> story.shows(competency)).toList();
    long asked =
        coverage.prompts().stream()
            .filter(prompt -> prompt.competencies().contains(competency))
            .count();
    var says = says(showing.isEmpty() ? "coverage.gap" : "coverage.asked", asked);
    says.getStyleClass().add(showing.isEmpty() ? "warn" : "muted");
    String words = CoverageModel.words(competency);
    return new MatrixRow(
        words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
        says,
        coverage.stories().stream()
            .map(story -> story.shows(competency) ? Sign.FULL : Sign.NONE)
            .toList(),
        -1,
        spoken(words, showing),
        story -> at(story).ifPresent(there -> model.toggleShows(there, competency)),
        () -> {});
  }

  private Node prompt(Coverage coverage, Map<Prompt, Candidate> plan, Prompt prompt) {
    int chosen = Optional.ofNullable(plan.get(prompt)).map(coverage.stories()::indexOf).orElse(-1);
    var says = says(chosen < 0 ? "coverage.no-story" : "coverage.tell", chosen + 1);
    says.getStyleClass().add(chosen < 0 ? "warn" : "muted");
    return new MatrixRow(
        prompt.title(),
        says,
        coverage.stories().stream().map(story -> sign(story.fit(prompt))).toList(),
        chosen,
        spoken(prompt.title(), coverage.answering(prompt)),
        story -> at(story).ifPresent(there -> model.toggleMeant(there, prompt)),
        () -> model.question(prompt).ifPresent(rehearse));
  }

  private Optional<Candidate> at(int story) {
    List<Candidate> stories = model.coverage().get().stories();
    return story < stories.size() ? Optional.of(stories.get(story)) : Optional.empty();
  }

  private static Sign sign(Fit fit) {
    return switch (fit) {
      case MEANT -> Sign.FULL;
      case SUITS -> Sign.OPEN;
      case NONE -> Sign.NONE;
    };
  }

  private static String spoken(String title, List<Candidate> stories) {
    return stories.isEmpty()
        ? Messages.text("coverage.row.none", title)
        : Messages.text(
            "coverage.row",
            title,
            stories.stream().map(Candidate::title).collect(Collectors.joining(", ")));
  }

  private static Label says(String key, long number) {
    var label = new Label(Messages.text(key, number));
    label.getStyleClass().addAll("small", "matrix-says");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
