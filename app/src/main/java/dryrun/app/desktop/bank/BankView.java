package dryrun.app.desktop.bank;

import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Choice;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomView;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.StatePane;
import dryrun.bank.Item;
import dryrun.bank.Problem;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bank browser: filters and list on the left, the item on the right.
final class BankView implements RoomView {
  private final BankModel model;
  private final ListView<Item> list;
  private final Node root;
  private final VBox left;
  private final ItemReader reader;

  BankView(BankModel model, Splits splits, Consumer<URI> browser, Consumer<Item> practise) {
    this.model = model;
    list = list();
    reader = new ItemReader(model, browser, practise);
    left = new VBox(16, filters(), said(), listPane(), unreadable());
    left.getStyleClass().add("pane");
    left.setMinWidth(344);
    left.setMaxWidth(512);
    model.problem().subscribe(_ -> chooseOpen());
    model.items().subscribe(this::chooseOpen);
    root = splits.split("bank", Orientation.HORIZONTAL, 0.36, left, reader);
  }

  /// What is open stays chosen when the list is read anew.
  private void chooseOpen() {
    model.problem().get().ifPresent(open -> list.getSelectionModel().select(open.item()));
  }

  private boolean isOpen(Item item) {
    return model.problem().get().map(Problem::item).filter(item::equals).isPresent();
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public List<Node> panes() {
    return List.of(left, reader);
  }

  private ListView<Item> list() {
    var view = new ListView<>(model.items());
    view.setId("bank-items");
    view.getStyleClass().add("quiet-list");
    view.setAccessibleText(Messages.text("bank.items"));
    view.setCellFactory(v -> new ItemCell(model::outcome));
    view.getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> {
          if (item != null && !isOpen(item)) {
            model.open(item);
          }
        });
    return view;
  }

  private Node listPane() {
    var clear = new Button(Messages.text("bank.clear"));
    clear.setOnAction(e -> model.clear());
    var empty =
        new Blank(
            Feather.SEARCH,
            Messages.text("bank.empty.title"),
            Messages.text("bank.empty.text"),
            clear);
    var pane =
        new StatePane(model.state(), empty, list, Optional.empty(), Optional.of(model::load));
    VBox.setVgrow(pane, Priority.ALWAYS);
    return pane;
  }

  private Node said() {
    var label = new Label();
    label.setId("bank-said");
    label.getStyleClass().addAll("small", "pass");
    label.setWrapText(true);
    label.textProperty().bind(model.said());
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  /// Says which items are missing from the list, and why.
  private Node unreadable() {
    var label = new Label();
    label.setId("bank-unreadable");
    label.getStyleClass().addAll("small", "warn");
    label.setWrapText(true);
    label.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    model
        .unreadable()
        .subscribe(() ->
            label.setText(
                model.unreadable().isEmpty()
                    ? ""
                    : Messages.text(
                        "bank.unreadable",
                        model.unreadable().size(),
                        model.unreadable().getFirst())));
    return label;
  }

  private Node filters() {
    var title = new Label(Messages.text("bank.title"));
    title.getStyleClass().add("title");
    var words = new TextField();
    words.setId("bank-search");
    words.setPromptText(Messages.text("bank.search"));
    words.setAccessibleText(Messages.text("bank.search"));
    words.textProperty().bindBidirectional(model.words());
    words.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.DOWN) {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
      }
    });
    var kind = new Choice<Item.Kind>(Messages.text("bank.any-kind"), Messages::name, model.kind());
    kind.offer(BankModel.KINDS);
    kind.setId("bank-kind");
    var difficulty =
        new Choice<Item.Difficulty>(
            Messages.text("bank.any-difficulty"), Messages::name, model.difficulty());
    difficulty.offer(List.of(Item.Difficulty.values()));
    var tag =
        new Choice<String>(
            Messages.text("bank.any-topic"), text -> text.replace('-', ' '), model.tag());
    model.tags().subscribe(() -> tag.offer(model.tags()));
    tag.offer(model.tags());
    difficulty.setId("bank-difficulty");
    tag.setId("bank-topic");
    HBox.setHgrow(difficulty, Priority.ALWAYS);
    HBox.setHgrow(tag, Priority.ALWAYS);
    return new VBox(8, title, words, kind, new HBox(8, difficulty, tag));
  }
}
