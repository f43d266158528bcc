package dryrun.app.desktop.rehearsal;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Chip;
import dryrun.app.desktop.kit.Choice;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.Names;
import dryrun.app.desktop.kit.StatePane;
import dryrun.app.desktop.kit.Times;
import dryrun.app.desktop.kit.WrappedCell;
import dryrun.app.story.Question;
import dryrun.practice.RehearsalLeft;
import dryrun.story.Pace;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Before a rehearsal: the question that was drawn, or another from the list beside it.
final class SetupView extends StackPane {
  private final SetupModel model;
  private final Actions actions;
  private final ListView<Question> list = new ListView<>();
  private final Label ask = new Label();
  private final FlowPane competencies = new FlowPane(8, 8);
  private final VBox left = new VBox();

  /// What one does from here.
  ///
  /// @param start begins the rehearsal
  /// @param goOn goes on with one that was left
  /// @param end ends one that was left, as far as it was told
  /// @param measure measures the user's pace
  /// @param pace the user's pace
  record Actions(
      Runnable start,
      Consumer<RehearsalLeft> goOn,
      Consumer<RehearsalLeft> end,
      Runnable measure,
      ObservableValue<Pace> pace) {}

  SetupView(SetupModel model, Actions actions) {
    this.model = model;
    this.actions = actions;
    getStyleClass().add("rehearsal-setup");
    setId("rehearsal-setup");
    var page = new HBox(question(), chooser());
    page.getStyleClass().add("rehearsal-setup-page");
    var full = new Middle(page);
    var empty =
        new Blank(
            Feather.MIC,
            Messages.text("rehearsal.empty.title"),
            Messages.text("rehearsal.empty.text"));
    getChildren()
        .add(
            new StatePane(
                model.state(),
                empty,
                full,
                Optional.empty(),
                Optional.of(() -> model.load(() -> {}))));
    model.question().subscribe(this::show);
  }

  private Node question() {
    var caption = new Label(Messages.text("rehearsal.question"));
    caption.getStyleClass().add("caption");
    ask.getStyleClass().add("rehearsal-words");
    ask.setId("rehearsal-question");
    ask.setWrapText(true);
    ask.setMinHeight(USE_PREF_SIZE);
    var start = new Button(Messages.text("rehearsal.start"));
    start.setId("rehearsal-start");
    start.getStyleClass().addAll(Styles.ACCENT, Styles.LARGE);
    start.setMinWidth(Region.USE_PREF_SIZE);
    start.setOnAction(e -> actions.start().run());
    var draw = new Button(Messages.text("rehearsal.draw"), new FontIcon(Feather.SHUFFLE));
    draw.setId("rehearsal-draw");
    draw.getStyleClass().add(Styles.LARGE);
    draw.setMinWidth(Region.USE_PREF_SIZE);
    draw.setOnAction(e -> model.draw());
    var card =
        new VBox(24, new VBox(8, caption, ask), competencies, new FlowPane(8, 8, start, draw));
    card.getStyleClass().add("rehearsal-question");
    var column = new VBox(32, left, card, settings());
    column.getStyleClass().add("rehearsal-column");
    HBox.setHgrow(column, Priority.ALWAYS);
    model.left().subscribe(this::showLeft);
    showLeft();
    return column;
  }

  private void showLeft() {
    left.getChildren().setAll(model.left().stream().limit(1).map(this::left).toList());
    left.setManaged(!left.getChildren().isEmpty());
  }

  /// The one that was left last; when it has gone, the one before it shows.
  private Node left(RehearsalLeft found) {
    var title = new Label(Messages.text("rehearsal.left"));
    title.getStyleClass().add("heading");
    var about = new Label(about(found));
    about.setId("rehearsal-left-about");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    var goOn = new Button(Messages.text("rehearsal.left.go-on"));
    goOn.setId("rehearsal-go-on");
    goOn.setOnAction(e -> actions.goOn().accept(found));
    var end = new Button(Messages.text("rehearsal.left.end"));
    end.setId("rehearsal-end");
    end.setOnAction(e -> actions.end().accept(found));
    var card = new VBox(12, new VBox(4, title, about), new FlowPane(8, 8, goOn, end));
    card.getStyleClass().addAll("card", "rehearsal-question");
    return card;
  }

  private static String about(RehearsalLeft left) {
    String spoken = Seconds.of(left.spoken());
    String title = left.soFar().title();
    String asked = PlainWords.of(left.soFar().asked());
    return switch (left.stage()) {
      case TELLING -> Messages.text("rehearsal.left.telling", title, left.next(), spoken, asked);
      case ANSWERING ->
          Messages.text(
              "rehearsal.left.answering",
              title,
              left.answered() + 1,
              left.soFar().followUps().size(),
              asked);
      case OVER -> Messages.text("rehearsal.left.over", title, spoken, asked);
    };
  }

  private Node settings() {
    var thinkName = new Label(Messages.text("rehearsal.think-time"));
    var think = new ComboBox<Duration>();
    think.setId("rehearsal-think");
    think.getItems().setAll(SetupModel.THINK);
    think.setConverter(new Names<>(Times::words));
    think.valueProperty().bindBidirectional(model.think());
    think.setAccessibleText(Messages.text("rehearsal.think-time"));
    thinkName.setLabelFor(think);
    var row = new HBox(12, thinkName, think);
    row.setAlignment(Pos.CENTER_LEFT);
    var pace = new Label();
    pace.setId("rehearsal-own-pace");
    pace.setWrapText(true);
    pace.setMinHeight(USE_PREF_SIZE);
    actions
        .pace()
        .subscribe(now ->
            pace.setText(
                Messages.text(
                    now.equals(Pace.CALM) ? "rehearsal.pace.calm" : "rehearsal.pace.own",
                    now.wordsPerMinute())));
    var measure = new Hyperlink(Messages.text("rehearsal.pace.measure"));
    measure.setId("rehearsal-measure");
    measure.setOnAction(e -> actions.measure().run());
    return new VBox(16, row, new VBox(2, pace, measure));
  }

  private Node chooser() {
    var caption = new Label(Messages.text("rehearsal.all"));
    caption.getStyleClass().add("caption");
    var words = new TextField();
    words.setId("rehearsal-search");
    words.setPromptText(Messages.text("rehearsal.search"));
    words.setAccessibleText(Messages.text("rehearsal.search"));
    words.textProperty().bindBidirectional(model.words());
    words.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.DOWN) {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
      }
    });
    var competency =
        new Choice<String>(
            Messages.text("rehearsal.any-competency"),
            name -> name.replace('-', ' '),
            model.competency());
    competency.setId("rehearsal-competency");
    list.setItems(model.shown());
    list.setId("rehearsal-questions");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Messages.text("rehearsal.all"));
    list.setCellFactory(view -> new WrappedCell<>(question -> question.item().title()));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            model.question().set(Optional.of(chosen));
          }
        });
    model.state().subscribe(_ -> competency.offer(model.competencies()));
    VBox.setVgrow(list, Priority.ALWAYS);
    var column = new VBox(12, caption, words, competency, list);
    column.getStyleClass().addAll("rehearsal-chooser", "divider-left");
    return column;
  }

  private void show(Optional<Question> now) {
    now.ifPresent(question -> {
      ask.setText(PlainWords.of(question.ask()));
      competencies
          .getChildren()
          .setAll(
              question.competencies().stream()
                  .<Node>map(each -> new Chip(each.replace('-', ' ')))
                  .toList());
      if (!question.equals(list.getSelectionModel().getSelectedItem())) {
        list.getSelectionModel().select(question);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
      }
    });
  }
}
