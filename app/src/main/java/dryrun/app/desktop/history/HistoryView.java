package dryrun.app.desktop.history;

import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Choice;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.Names;
import dryrun.app.desktop.kit.RoomView;
import dryrun.app.desktop.kit.StatePane;
import dryrun.app.desktop.kit.TrendChart;
import dryrun.journal.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The history: filters, two charts, sessions on the left, one of them on the right.
final class HistoryView implements RoomView {
  private final HistoryModel model;
  private final Consumer<UUID> review;
  private final Runnable start;
  private final StackPane nothing = new StackPane();
  private final Node root;
  private final Node filters;
  private final ListView<Sitting> list;
  private final ScrollPane detail = new ScrollPane();
  private final TrendChart accuracy = new TrendChart(Messages.text("history.accuracy"));
  private final TrendChart velocity = new TrendChart(Messages.text("history.velocity"));

  /// @param start starts a drill
  HistoryView(HistoryModel model, Consumer<UUID> review, Runnable start) {
    this.model = model;
    this.review = review;
    this.start = start;
    this.list = list();
    detail.setFitToWidth(true);
    detail.setAccessibleText(Messages.text("history.session"));
    filters = filters();
    var charts = new HBox(16, accuracy, velocity);
    HBox.setHgrow(accuracy, Priority.ALWAYS);
    HBox.setHgrow(velocity, Priority.ALWAYS);
    HBox.setHgrow(detail, Priority.ALWAYS);
    var sessions = new HBox(32, list, detail);
    VBox.setVgrow(sessions, Priority.ALWAYS);
    var full = new VBox(24, charts, sessions);
    var pane =
        new StatePane(model.state(), nothing, full, Optional.empty(), Optional.of(model::load));
    VBox.setVgrow(pane, Priority.ALWAYS);
    var page = new VBox(filters, pane);
    page.getStyleClass().addAll("page", "history");
    root = new Middle(page);
    model.state().subscribe(this::refresh);
    model.sittings().subscribe(this::refresh);
    model.chosen().subscribe(chosen -> chosen.ifPresent(this::show));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public List<Node> panes() {
    return List.of(filters, list, detail);
  }

  private void refresh() {
    nothing.getChildren().setAll(empty());
    accuracy.show(
        model.accuracy(), 1, Messages.text("history.all"), v -> Math.round(v * 100) + " %");
    velocity.show(
        model.velocity(),
        1,
        Messages.text("history.par"),
        v -> String.format(Locale.ENGLISH, "%.1f×", v));
  }

  private ListView<Sitting> list() {
    var view = new ListView<>(model.sittings());
    view.setId("history-sessions");
    view.getStyleClass().add("quiet-list");
    view.setAccessibleText(Messages.text("history.sessions"));
    view.setCellFactory(v -> new SittingCell(model.zone()));
    view.setMinWidth(272);
    view.setPrefWidth(304);
    view.getSelectionModel()
        .selectedItemProperty()
        .subscribe(sitting -> {
          if (sitting != null) {
            model.chosen().set(Optional.of(sitting));
          }
        });
    return view;
  }

  private void show(Sitting sitting) {
    list.getSelectionModel().select(sitting);
    detail.setContent(
        new SittingPane(sitting, model.zone(), review, voided -> model.setVoided(sitting, voided)));
  }

  private Blank empty() {
    var button = new Button(Messages.text(model.isNew() ? "history.start" : "history.clear"));
    if (model.isNew()) {
      button.setOnAction(e -> start.run());
      return new Blank(
          Feather.TRENDING_UP,
          Messages.text("history.empty.title"),
          Messages.text("history.empty.text"),
          button);
    }
    button.setOnAction(e -> model.clear());
    return new Blank(
        Feather.SEARCH,
        Messages.text("history.none.title"),
        Messages.text("history.none.text"),
        button);
  }

  private Node filters() {
    var title = new Label(Messages.text("history.title"));
    title.getStyleClass().add("title");
    var words = new TextField();
    words.setId("history-search");
    words.setPromptText(Messages.text("history.search"));
    words.setAccessibleText(Messages.text("history.search"));
    words.setPrefWidth(208);
    words.textProperty().bindBidirectional(model.words());
    var outcome =
        new Choice<Outcome>(Messages.text("history.any-outcome"), Messages::name, model.outcome());
    outcome.setId("history-outcome");
    outcome.offer(List.of(Outcome.values()));
    var period = new ComboBox<HistoryModel.Period>();
    period.setId("history-period");
    period.setAccessibleText(Messages.text("history.period"));
    period.setConverter(new Names<>(Messages::name));
    period.getItems().setAll(HistoryModel.Period.values());
    period.valueProperty().bindBidirectional(model.period());
    var voided = new CheckBox(Messages.text("history.with-voided"));
    voided.selectedProperty().bindBidirectional(model.withVoided());
    var row = new FlowPane(8, 8, words, outcome, period, voided);
    row.getStyleClass().add("row");
    return new VBox(16, title, row);
  }
}
