package dryrun.app.desktop.bank;

import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Choice;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.StatePane;
import dryrun.bank.Item;
import dryrun.bank.search.Hit;
import dryrun.practice.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Words, filters and the list of what they find.
public final class ListingPane extends VBox {
  private final Listing listing;
  private final String id;
  private final ListView<Hit> list;
  private boolean choosing;

  /// @param id the room's: what is in it is called `#ID-search`, `#ID-kind` and so on
  /// @param open called with the item that the user chooses
  public ListingPane(String id, Listing listing, Consumer<Item> open) {
    super(16);
    this.id = id;
    this.listing = listing;
    list = list(open);
    setVgrow(this, Priority.ALWAYS);
    getChildren().addAll(new VBox(8, words(), filters()), pane());
  }

  /// Chooses an item in the list, where it is there, without opening it.
  public void choose(Item item) {
    choosing = true;
    listing.hits().stream()
        .filter(hit -> hit.item().equals(item))
        .findFirst()
        .ifPresentOrElse(
            list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    choosing = false;
  }

  private ListView<Hit> list(Consumer<Item> open) {
    var view = new ListView<>(listing.hits());
    view.setId(id + "-items");
    view.getStyleClass().add("quiet-list");
    view.setAccessibleText(Messages.text("bank.items"));
    view.setCellFactory(v -> new HitCell(listing::standing));
    view.getSelectionModel()
        .selectedItemProperty()
        .subscribe(hit -> {
          if (hit != null && !choosing) {
            open.accept(hit.item());
          }
        });
    return view;
  }

  private Node pane() {
    var clear = new Button(Messages.text("bank.clear"));
    clear.setId(id + "-clear");
    clear.setOnAction(e -> listing.filters().clear());
    var empty =
        new Blank(
            Feather.SEARCH,
            Messages.text("bank.empty.title"),
            Messages.text("bank.empty.text"),
            clear);
    var pane =
        new StatePane(listing.state(), empty, list, Optional.empty(), Optional.of(listing::load));
    setVgrow(pane, Priority.ALWAYS);
    return pane;
  }

  private TextField words() {
    var words = new TextField();
    words.setId(id + "-search");
    words.setPromptText(Messages.text("bank.search"));
    words.setAccessibleText(Messages.text("bank.search"));
    words.textProperty().bindBidirectional(listing.filters().words());
    words.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.DOWN) {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
      }
    });
    return words;
  }

  private GridPane filters() {
    Filters filters = listing.filters();
    var kind =
        new Choice<Item.Kind>(Messages.text("bank.any-kind"), Messages::name, filters.kind());
    kind.offer(filters.kinds());
    var status =
        new Choice<Standing.Status>(
            Messages.text("bank.any-status"), Messages::name, filters.status());
    status.offer(List.of(Standing.Status.values()));
    var round =
        new Choice<Item.Round>(Messages.text("bank.any-round"), Messages::name, filters.round());
    round.offer(List.of(Item.Round.values()));
    var difficulty =
        new Choice<Item.Difficulty>(
            Messages.text("bank.any-difficulty"), Messages::name, filters.difficulty());
    difficulty.offer(List.of(Item.Difficulty.values()));
    var tag =
        new Choice<String>(
            Messages.text("bank.any-topic"), text -> text.replace('-', ' '), filters.tag());
    listing.tags().subscribe(() -> tag.offer(listing.tags()));
    tag.offer(listing.tags());
    var grid = new GridPane(8, 8);
    grid.addRow(0, named(kind, "kind"), named(status, "status"));
    grid.addRow(1, named(round, "round"), named(difficulty, "difficulty"));
    grid.add(named(tag, "topic"), 0, 2, 2, 1);
    return grid;
  }

  private ComboBox<?> named(ComboBox<?> choice, String name) {
    choice.setId(id + "-" + name);
    choice.setPrefWidth(160);
    GridPane.setHgrow(choice, Priority.ALWAYS);
    return choice;
  }
}
