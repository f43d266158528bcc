package dryrun.app.desktop.drill;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.Times;
import dryrun.bank.Item;
import dryrun.bank.Item.Difficulty;
import dryrun.practice.DrillSetup;
import dryrun.practice.DrillState;
import dryrun.practice.Pick;
import dryrun.practice.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which drill: as in the interview, or one's own; and the drill that was left.
final class DrillSetupView extends ScrollPane {
  private final SetupModel model;
  private final Runnable comeBack;
  private final Label title = new Label();
  private final Label interviewText = sentence("drill.setup.interview.text");
  private final VBox left = new VBox(12);
  private final VBox said = new VBox(4);
  private final Label chosen = new Label();
  private boolean focusWhenReady;
  private final Button start = new Button(Messages.text("drill.setup.start"));

  /// @param begin starts the drill that is set up
  /// @param comeBack goes on with the drill that was left
  DrillSetupView(SetupModel model, Runnable begin, Runnable comeBack) {
    this.model = model;
    this.comeBack = comeBack;
    title.getStyleClass().add("title");
    start.setId("start");
    start.setMinWidth(USE_PREF_SIZE);
    start.setOnAction(e -> begin.run());
    chosen.getStyleClass().add("muted");
    chosen.setWrapText(true);
    var row = new HBox(16, start, chosen);
    row.setAlignment(Pos.CENTER_LEFT);
    var page = new VBox(title, left, kinds(), choices(), new VBox(12, row, said), howItGoes());
    page.getStyleClass().addAll("page", "drill-setup");
    setContent(new Middle(page));
    setFitToWidth(true);
    model.kind().subscribe(this::name);
    model.pick().subscribe(_ -> refresh());
    model.unfinished().subscribe(_ -> showLeft());
  }

  /// Puts the focus where one begins, as soon as one can.
  void focusStart() {
    // A scroll pane holds its content only once it has a skin, and what is not held takes no focus.
    applyCss();
    if (model.unfinished().get().isPresent()) {
      left.lookupAll("#continue").forEach(Node::requestFocus);
    } else {
      focusWhenReady = start.isDisabled();
      start.requestFocus();
    }
  }

  /// Says which kind of drill it is, and how its interview goes.
  private void name(Item.Kind kind) {
    boolean kata = kind == Item.Kind.KATA;
    title.setText(Messages.text(kata ? "drill.setup.title.kata" : "drill.setup.title"));
    setAccessibleText(title.getText());
    interviewText.setText(
        Messages.text(kata ? "drill.setup.interview.text.kata" : "drill.setup.interview.text"));
  }

  private Node kinds() {
    var group = new ToggleGroup();
    var row = new HBox();
    for (Item.Kind kind : DrillSetup.KINDS) {
      var button = new ToggleButton(Messages.name(kind));
      button.setId("setup-" + kind.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setSelected(model.kind().get() == kind);
      button
          .getStyleClass()
          .add(row.getChildren().isEmpty() ? Styles.LEFT_PILL : Styles.RIGHT_PILL);
      // One of them is always chosen: to press it again changes nothing.
      button.setOnAction(e -> {
        button.setSelected(true);
        model.kind().set(kind);
      });
      row.getChildren().add(button);
    }
    return row;
  }

  private static Node howItGoes() {
    var caption = new Label(Messages.text("drill.setup.how"));
    caption.getStyleClass().add("caption");
    return new VBox(
        12,
        caption,
        step(Feather.LIST, "drill.setup.how.jump"),
        step(Feather.SAVE, "drill.setup.how.kept"),
        step(Feather.CHECK_SQUARE, "drill.setup.how.judged"));
  }

  private static Label step(Feather icon, String key) {
    var label = new Label(Messages.text(key), new FontIcon(icon));
    label.getStyleClass().add("muted");
    label.setGraphicTextGap(12);
    label.setWrapText(true);
    return label;
  }

  private Node choices() {
    var group = new ToggleGroup();
    var interview = choice("interview", group);
    var own = choice("own", group);
    (model.interview().get() ? interview : own).setSelected(true);
    interview.selectedProperty().bindBidirectional(model.interview());
    var fields = fields();
    fields.disableProperty().bind(model.interview());
    fields.visibleProperty().bind(model.interview().not());
    fields.managedProperty().bind(model.interview().not());
    return new VBox(
        16,
        new VBox(4, interview, interviewText),
        new VBox(4, own, sentence("drill.setup.own.text")),
        fields);
  }

  private static RadioButton choice(String id, ToggleGroup group) {
    var button =
        new RadioButton(
            "interview".equals(id)
                ? Messages.text("drill.setup.interview")
                : Messages.text("drill.setup.own"));
    button.setId("setup-" + id);
    button.setToggleGroup(group);
    button.getStyleClass().add("strong");
    return button;
  }

  private static Label sentence(String key) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().addAll("muted", "under-choice");
    label.setWrapText(true);
    return label;
  }

  private GridPane fields() {
    var grid = new GridPane(24, 16);
    grid.getStyleClass().add("under-choice");
    Spinner<Integer> count = number("setup-count", 1, 10, 1, model.count());
    Spinner<Integer> minutes = number("setup-minutes", 5, 180, 5, model.minutes());
    grid.addRow(0, caption("drill.setup.count", count), count);
    grid.addRow(1, caption("drill.setup.minutes", minutes), minutes);
    var rules = rules();
    grid.addRow(2, caption("drill.setup.rules", rules), rules);
    var difficulties = new FlowPane(8, 8);
    Stream.of(Difficulty.values())
        .map(value -> chip(Messages.name(value), value, model.difficulties()))
        .forEach(difficulties.getChildren()::add);
    grid.addRow(3, caption("drill.setup.difficulty", difficulties), difficulties);
    var topics = new FlowPane(8, 8);
    topics.setPrefWrapLength(560);
    model
        .topics()
        .subscribe(() ->
            topics
                .getChildren()
                .setAll(
                    model.topics().stream()
                        .map(t -> chip(t.replace('-', ' '), t, model.chosenTopics()))
                        .toList()));
    grid.addRow(4, caption("drill.setup.topics", topics), topics);
    return grid;
  }

  private static Label caption(String key, Node field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    if (field instanceof Spinner<?> spinner) {
      spinner.getEditor().setAccessibleText(label.getText());
    }
    label.setMinWidth(USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    label.getStyleClass().add("field-name");
    return label;
  }

  private static Spinner<Integer> number(
      String id, int least, int most, int step, IntegerProperty value) {
    var spinner = new Spinner<Integer>(least, most, value.get(), step);
    spinner.setId(id);
    spinner.setEditable(true);
    spinner.setPrefWidth(120);
    spinner.valueProperty().subscribe(now -> value.set(now));
    value.subscribe(now -> spinner.getValueFactory().setValue(now.intValue()));
    return spinner;
  }

  private HBox rules() {
    var group = new ToggleGroup();
    var row = new HBox(16);
    row.getStyleClass().add("radio-row");
    for (Rules rules : Rules.values()) {
      var button = new RadioButton(Messages.name(rules));
      button.setToggleGroup(group);
      button.setSelected(model.rules().get() == rules);
      button.setOnAction(e -> model.rules().set(rules));
      row.getChildren().add(button);
    }
    return row;
  }

  private static <T> ToggleButton chip(String text, T value, ObservableSet<T> chosen) {
    var button = new ToggleButton(text);
    button.getStyleClass().addAll(Styles.SMALL, Styles.ROUNDED);
    button.setSelected(chosen.contains(value));
    button.setOnAction(e -> {
      if (button.isSelected()) {
        chosen.add(value);
      } else {
        chosen.remove(value);
      }
    });
    return button;
  }

  private void refresh() {
    List<Pick.Concession> concessions = new ArrayList<>();
    model
        .pick()
        .get()
        .ifPresent(pick -> {
          concessions.addAll(pick.concessions());
          chosen.setText(
              Messages.text("drill.setup.chosen", pick.items().size(), Times.words(pick.par())));
        });
    start.setDisable(model.pick().get().filter(pick -> !pick.items().isEmpty()).isEmpty());
    if (focusWhenReady && !start.isDisabled()) {
      focusStart();
    }
    said.getChildren().setAll(concessions.stream().map(DrillSetupView::told).toList());
  }

  private static Label told(Pick.Concession concession) {
    String text =
        switch (concession) {
          case Pick.Concession.Fewer(int found, int asked) ->
              Messages.text("drill.setup.fewer", found, asked);
          case Pick.Concession.SeenLately(int problems) ->
              Messages.text("drill.setup.seen", problems);
          case Pick.Concession.Repeated(String technique) ->
              Messages.text("drill.setup.repeated", technique.replace('-', ' '));
          case Pick.Concession.ParOff(var par, var limit) ->
              Messages.text(
                  par.multipliedBy(10).compareTo(limit.multipliedBy(9)) > 0
                      ? "drill.setup.tight"
                      : "drill.setup.loose",
                  Times.words(par),
                  Times.words(limit));
        };
    var label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    return label;
  }

  /// A drill that waits is the next thing to do, and takes accent and Enter from the start.
  private void showLeft() {
    boolean waits = model.unfinished().get().isPresent();
    left.getChildren().clear();
    start.setDefaultButton(!waits);
    start.getStyleClass().remove(Styles.ACCENT);
    if (!waits) {
      start.getStyleClass().add(Styles.ACCENT);
    }
    model.left().ifPresent(state -> left.getChildren().setAll(card(state)));
    left.setVisible(waits);
    left.setManaged(waits);
    if (waits && start.isFocused()) {
      focusStart();
    }
  }

  private Node card(DrillState state) {
    var heading = new Label(Messages.text("drill.left.title"));
    heading.getStyleClass().add("heading");
    var text =
        new Label(
            state.ended()
                ? Messages.text("drill.left.over")
                : Messages.text("drill.left.running", Times.words(state.remaining())));
    text.setWrapText(true);
    var button =
        new Button(
            state.ended()
                ? Messages.text("drill.left.review")
                : Messages.text("drill.left.continue"));
    button.setId("continue");
    button.getStyleClass().add(Styles.ACCENT);
    button.setDefaultButton(true);
    button.setOnAction(e -> comeBack.run());
    var card = new VBox(heading, text, button);
    card.getStyleClass().add("card");
    return card;
  }
}
