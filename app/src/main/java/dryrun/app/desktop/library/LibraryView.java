package dryrun.app.desktop.library;

import dryrun.app.desktop.bank.ListingPane;
import dryrun.app.desktop.diagram.DiagramFiles;
import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomView;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.StatePane;
import dryrun.app.desktop.reader.PageFiles;
import dryrun.app.desktop.reader.ReaderPane;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
  private final LibraryDoors doors;
  private final Button cards =
      new Button(Messages.text("library.cards"), new FontIcon(Feather.LAYERS));
  private final VBox left;
  private final StackPane right = new StackPane();
  private final Node root;

  LibraryView(
      LibraryModel model,
      Splits splits,
      PageFiles files,
      DiagramFiles diagrams,
      LibraryDoors doors) {
    this.model = model;
    this.doors = doors;
    var list = new ListingPane(LibraryRoom.ID, model.listing(), model::open);
    left = new VBox(16, head(), list);
    left.getStyleClass().add("pane");
    left.setMinWidth(344);
    left.setMaxWidth(512);
    var reader = new LibraryReader(files, diagrams, doors, this::follow);
    var page = reading(reader.pane());
    var deck = new DeckView(model.deck(), this::follow);
    model.deck().isOpen().subscribe(open -> right.getChildren().setAll(open ? deck : page));
    model
        .deck()
        .isOpen()
        .subscribe((before, open) -> {
          if (open) {
            deck.focusTurn();
          } else {
            cards.requestFocus();
          }
        });
    model.opened().subscribe(opened -> opened.ifPresent(reader::show));
    Runnable chooseOpen = () -> model.opened().get().ifPresent(open -> list.choose(open.item()));
    model.opened().subscribe(_ -> chooseOpen.run());
    model.listing().hits().subscribe(chooseOpen);
    root = splits.split("library", Orientation.HORIZONTAL, 0.34, left, right);
  }

  private Node reading(ReaderPane reader) {
    var empty =
        new Blank(
            Feather.BOOK_OPEN,
            Messages.text("library.none-open.title"),
            Messages.text("library.none-open.text"));
    return new StatePane(model.reading(), empty, reader, Optional.empty(), Optional.empty());
  }

  private void follow(URI address) {
    if ("item".equals(address.getScheme())) {
      model.deck().close();
      follow(address.getSchemeSpecificPart());
    } else {
      doors.web().accept(address);
    }
  }

  private void follow(String name) {
    model.follow(name).ifPresent(doors.problem());
  }

  private Node head() {
    var title = new Label(Messages.text("library.title"));
    title.getStyleClass().add("title");
    cards.setId("library-cards");
    cards.setOnAction(e -> model.deck().begin(model.listing().items()));
    cards.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(8, title, space, cards);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
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
    return ReaderPane.shortcuts();
  }
}
