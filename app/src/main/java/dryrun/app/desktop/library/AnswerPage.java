package dryrun.app.desktop.library;

import dryrun.app.desktop.kit.Fold;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.bank.Sections;
import dryrun.bank.WorkedAnswer;
import dryrun.bank.estimate.Estimate;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A worked answer: the prompt, and everything else behind titles, so that one thinks first.
final class AnswerPage {
  private final WorkedAnswer answer;
  private final Consumer<URI> links;
  private final Optional<Button> practise;
  private final List<Fold> folds = new ArrayList<>();
  private final Optional<EstimateModel> estimate;

  AnswerPage(WorkedAnswer answer, Consumer<URI> links, Optional<Button> practise) {
    this.answer = answer;
    this.links = links;
    this.practise = practise;
    this.estimate = answer.estimate().map(EstimateModel::new);
  }

  List<Node> parts() {
    fold(Messages.text("answer.clarify"), clarifications());
    estimate.ifPresent(model -> fold(Messages.text("answer.estimate"), new EstimateTable(model)));
    answer
        .diagram()
        .ifPresent(diagram ->
            fold(Messages.text("answer.diagram"), new DiagramPane(diagram, this::openComponent)));
    for (Sections.Section section : answer.answer().all()) {
      fold(section.heading(), prose(section.heading()));
    }
    if (!answer.components().all().isEmpty()) {
      fold(Messages.text("answer.components"), components());
    }
    if (!answer.ddl().isEmpty()) {
      fold(Messages.text("answer.ddl"), text("```sql\n" + answer.ddl().strip() + "\n```"));
    }
    fold(Messages.text("answer.rubric"), rubric());
    var all = new Button(Messages.text("answer.open-all"));
    all.setId("open-all");
    all.setOnAction(e -> folds.forEach(fold -> fold.open().set(true)));
    var buttons = new HBox(8);
    practise.ifPresent(buttons.getChildren()::add);
    buttons.getChildren().add(all);
    return List.of(text(answer.prompt()), buttons, new VBox(4, nodes()));
  }

  private Node[] nodes() {
    return folds.toArray(Node[]::new);
  }

  private void fold(String title, Node body) {
    var fold = new Fold(title, body);
    fold.setId("fold-" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    folds.add(fold);
  }

  private Node clarifications() {
    var markdown = new StringBuilder();
    answer
        .clarifications()
        .forEach(asked ->
            markdown
                .append("**")
                .append(asked.question())
                .append("** ")
                .append(asked.answer())
                .append("\n\n"));
    return text(markdown.toString());
  }

  /// A section that is written anew when an input of the estimate changes one of its figures.
  private Node prose(String heading) {
    var view = text("");
    if (estimate.isEmpty()) {
      view.show(answer.answer().text(heading));
    } else {
      estimate
          .get()
          .estimate()
          .subscribe((Estimate now) -> view.show(answer.prose(now).text(heading)));
    }
    return view;
  }

  private Node components() {
    var all = new VBox(4);
    for (Sections.Section section : answer.components().all()) {
      var fold = new Fold(section.heading(), text(section.text()));
      fold.setUserData(section.heading());
      all.getChildren().add(fold);
    }
    all.setId("components");
    return all;
  }

  /// Opens the notes on a component, and the part of the page that holds them.
  private void openComponent(String label) {
    for (Fold fold : folds) {
      if (fold.lookup("#components") instanceof VBox all) {
        fold.open().set(true);
        all.getChildren().stream()
            .filter(note -> label.equals(note.getUserData()))
            .map(Fold.class::cast)
            .findFirst()
            .ifPresent(note -> {
              note.open().set(true);
              note.getChildren().getFirst().requestFocus();
            });
      }
    }
  }

  private Node rubric() {
    var markdown = new StringBuilder();
    for (WorkedAnswer.Stage stage : answer.stages()) {
      markdown.append("### ").append(stage.name()).append("\n\n");
      answer.rubric().stream()
          .filter(point -> point.stage().equals(stage.name()))
          .forEach(point ->
              markdown
                  .append("- ")
                  .append(point.point())
                  .append(" *(")
                  .append(Messages.name(point.level()))
                  .append(")*\n"));
      markdown.append('\n');
    }
    return text(markdown.toString());
  }

  private ReadingView text(String markdown) {
    var view = new ReadingView(links);
    view.show(markdown);
    return view;
  }
}
