package dryrun.app.desktop.library;

import dryrun.app.desktop.bank.ItemCell;
import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Choice;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomView;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.StatePane;
import dryrun.bank.Item;
import dryrun.bank.Reference;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Filters and list on the left, the page on the right; or the cards one goes through.
final class LibraryView implements RoomView {
  private final LibraryModel model;
  private final Consumer<URI> web;
  private final ReferencePages pages;
  private final ListView<Item> list;
  private final VBox left;
  private final ScrollPane page = new ScrollPane();
  private final StackPane right = new StackPane();
  private final Node root;

  LibraryView(
      LibraryModel model, Splits splits, Consumer<URI> web, Optional<Consumer<Item>> practise) {
    this.model = model;
    this.web = web;
    this.pages = new ReferencePages(this::follow, practise);
    list = list();
    left = new VBox(16, filters(), listPane());
    left.getStyleClass().add("pane");
    left.setMinWidth(344);
    left.setMaxWidth(512);
    page.setFitToWidth(true);
    page.setId("library-page");
    page.setAccessibleText(Messages.text("library.page"));
    var reader = new VBox(ways(), reading());
    VBox.setVgrow(reader, Priority.ALWAYS);
    var deck = new DeckView(model.deck(), this::follow);
    right.getChildren().setAll(reader);
    model
        .deck()
        .isOpen()
        .subscribe(open -> right.getChildren().setAll(open ? List.of(deck) : List.of(reader)));
    model.reference().subscribe(read -> read.ifPresent(this::show));
    root = splits.split("library", Orientation.HORIZONTAL, 0.34, left, right);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Node reading() {
    var empty =
        new Blank(
            Feather.BOOK_OPEN,
            Messages.text("library.none-open.title"),
            Messages.text("library.none-open.text"));
    var pane = new StatePane(model.reading(), empty, page, Optional.empty(), Optional.empty());
    VBox.setVgrow(pane, Priority.ALWAYS);
    return pane;
  }

  private void show(Reference reference) {
    page.setContent(pages.page(reference));
    page.setVvalue(0);
    list.getSelectionModel().select(reference.item());
  }

  private void follow(URI address) {
    if ("item".equals(address.getScheme())) {
      model.follow(address.getSchemeSpecificPart());
    } else {
      web.accept(address);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
      model.back();
      event.consume();
    } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
      model.forward();
      event.consume();
    }
  }

  private Node ways() {
    var back = way("library.back", Feather.ARROW_LEFT, "Alt+Left", model::back);
    back.disableProperty().bind(model.canGoBack().not());
    var forward = way("library.forward", Feather.ARROW_RIGHT, "Alt+Right", model::forward);
    forward.disableProperty().bind(model.canGoForward().not());
    var row = new HBox(4, back, forward);
    row.getStyleClass().add("ways");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Button way(String key, Feather icon, String keys, Runnable go) {
    var button = new Button("", new FontIcon(icon));
    button.getStyleClass().add("flat");
    button.setAccessibleText(Messages.text(key));
    button.setTooltip(new Tooltip(Messages.text(key) + " (" + keys + ")"));
    button.setOnAction(e -> go.run());
    return button;
  }

  private ListView<Item> list() {
    var view = new ListView<>(model.items());
    view.setId("library-items");
    view.getStyleClass().add("quiet-list");
    view.setAccessibleText(Messages.text("library.items"));
    view.setCellFactory(v -> new ItemCell(item -> Optional.empty()));
    view.getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> {
          if (item != null) {
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

  private Node filters() {
    var title = new Label(Messages.text("library.title"));
    title.getStyleClass().add("title");
    var cards = new Button(Messages.text("library.cards"), new FontIcon(Feather.LAYERS));
    cards.setId("library-cards");
    cards.setOnAction(e -> model.deck().begin(model.items()));
    cards.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(8, title, space, cards);
    head.setAlignment(Pos.CENTER_LEFT);
    var words = new TextField();
    words.setId("library-search");
    words.setPromptText(Messages.text("library.search"));
    words.setAccessibleText(Messages.text("library.search"));
    words.textProperty().bindBidirectional(model.words());
    words.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.DOWN) {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
      }
    });
    var kind = new Choice<Item.Kind>(Messages.text("bank.any-kind"), Messages::name, model.kind());
    kind.offer(LibraryModel.KINDS);
    kind.setId("library-kind");
    var round =
        new Choice<Item.Round>(Messages.text("library.any-round"), Messages::name, model.round());
    round.offer(List.of(Item.Round.values()));
    round.setId("library-round");
    var tag =
        new Choice<String>(
            Messages.text("bank.any-topic"), text -> text.replace('-', ' '), model.tag());
    tag.setId("library-topic");
    model.tags().subscribe(() -> tag.offer(model.tags()));
    HBox.setHgrow(round, Priority.ALWAYS);
    HBox.setHgrow(tag, Priority.ALWAYS);
    return new VBox(8, head, words, kind, new HBox(8, round, tag));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public List<Node> panes() {
    return List.of(left, right);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        new Shortcut("Alt+Left", Messages.text("library.back")),
        new Shortcut("Alt+Right", Messages.text("library.forward")));
  }
}
