package dryrun.app.desktop.home;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.history.Sitting;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Room;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.RoomView;
import dryrun.app.desktop.kit.StatePane;
import dryrun.app.desktop.kit.Times;
import dryrun.app.desktop.kit.TrendChart;
import dryrun.bank.Item;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Home: one thing to do now, then how it went lately; a newcomer sees the rooms instead.
final class HomeView implements RoomView {
  private final HomeModel model;
  private final HomeActions actions;
  private final Supplier<List<Room>> rooms;
  private final VBox newcomer = new VBox();
  private final VBox returning = new VBox();
  private final ScrollPane root;

  HomeView(HomeModel model, HomeActions actions, Supplier<List<Room>> rooms) {
    this.model = model;
    this.actions = actions;
    this.rooms = rooms;
    newcomer.getStyleClass().addAll("page", "home");
    returning.getStyleClass().addAll("page", "home");
    root =
        new ScrollPane(
            new StatePane(
                model.history().state(),
                newcomer,
                returning,
                Optional.empty(),
                Optional.of(model::load)));
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setAccessibleText(Messages.text("home.title"));
    model.history().state().subscribe(this::refresh);
    model.waiting().subscribe(this::refresh);
  }

  @Override
  public Node root() {
    return root;
  }

  private void refresh() {
    newcomer.getChildren().clear();
    returning.getChildren().clear();
    if (model.newcomer()) {
      welcome();
    } else if (model.history().state().get() instanceof RoomState.Full) {
      now(returning);
      model.last().ifPresent(this::lately);
    } else {
      now(newcomer);
    }
  }

  private void welcome() {
    var sample = new Button(Messages.text("home.sample"));
    sample.setId("sample");
    sample.getStyleClass().add(Styles.ACCENT);
    sample.setOnAction(e -> actions.sample().run());
    var length = new Label(Messages.text("home.sample.length"));
    length.getStyleClass().add("muted");
    var row = new HBox(16, sample, length);
    row.getStyleClass().add("row");
    var cards = new FlowPane(16, 16);
    rooms.get().stream()
        .filter(room -> !room.id().equals(HomeRoom.ID))
        .forEach(room -> cards.getChildren().add(card(room)));
    newcomer
        .getChildren()
        .addAll(
            new VBox(
                8, title(Messages.text("home.welcome")), body(Messages.text("home.welcome.text"))),
            row,
            new VBox(12, caption(Messages.text("home.rooms")), cards));
  }

  private Node card(Room room) {
    var name = new Label(room.title());
    name.getStyleClass().add("heading");
    var about = new Label(room.about());
    about.getStyleClass().add("muted");
    about.setWrapText(true);
    var content = new VBox(8, new FontIcon(room.icon()), name, about);
    var card = new Button(null, content);
    card.getStyleClass().setAll("card-button");
    card.setAccessibleText(room.title() + ". " + room.about());
    card.setOnAction(e -> actions.room().accept(room.id()));
    return card;
  }

  private void now(VBox page) {
    Optional<HomeModel.Left> left = model.waiting().get().left();
    String what = left.map(HomeView::word).orElse("ready");
    var go = new Button(Messages.text("home.now.go." + what));
    go.setId("go");
    go.getStyleClass().add(Styles.ACCENT);
    go.setOnAction(e -> left.ifPresentOrElse(actions.goOn(), actions.drill()));
    int again = model.waiting().get().again();
    var waiting = new Label(again == 0 ? "" : Messages.text("home.again", again));
    waiting.getStyleClass().add("muted");
    var row = new HBox(16, go, waiting);
    row.getStyleClass().add("row");
    page.getChildren()
        .addAll(
            new VBox(
                8,
                title(Messages.text("home.now.title." + what)),
                body(Messages.text("home.now.text." + what))),
            row);
  }

  private static String word(HomeModel.Left left) {
    if (left.kind() == Item.Kind.ESTIMATE) {
      return "estimate";
    }
    if (left.kind() == Item.Kind.BEHAVIOURAL) {
      return "rehearsal";
    }
    return left.kind().isProblem() ? "drill" : "round";
  }

  private void lately(Sitting last) {
    var accuracy = new TrendChart(Messages.text("history.accuracy"));
    accuracy.show(
        model.history().accuracy(),
        1,
        Messages.text("history.all"),
        v -> Math.round(v * 100) + " %");
    var velocity = new TrendChart(Messages.text("history.velocity"));
    velocity.show(
        model.history().velocity(),
        1,
        Messages.text("history.par"),
        v -> String.format(Locale.ENGLISH, "%.1f×", v));
    HBox.setHgrow(accuracy, Priority.ALWAYS);
    HBox.setHgrow(velocity, Priority.ALWAYS);
    var about =
        new Label(
            last.kind()
                + ", "
                + Times.minute(last.session().started(), model.history().zone())
                + ": "
                + last.summary());
    about.setWrapText(true);
    var review = new Button(Messages.text("history.review"));
    review.setId("last-review");
    review.setOnAction(e -> actions.review().accept(last.session().id()));
    returning
        .getChildren()
        .addAll(
            new VBox(12, caption(Messages.text("home.lately")), new HBox(16, accuracy, velocity)),
            new VBox(12, caption(Messages.text("home.last")), about, review));
  }

  private static Label title(String text) {
    var label = new Label(text);
    label.getStyleClass().add("title");
    label.setWrapText(true);
    return label;
  }

  private static Label body(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll("muted", "measure");
    label.setWrapText(true);
    return label;
  }

  private static Label caption(String text) {
    var label = new Label(text);
    label.getStyleClass().add("caption");
    return label;
  }
}
