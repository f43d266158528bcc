package dryrun.app.desktop.bank;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomView;
import dryrun.app.desktop.kit.Splits;
import dryrun.bank.Item;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bank browser: filters and list on the left, the item on the right.
final class BankView implements RoomView {
  private final BankModel model;
  private final Node root;
  private final VBox left;
  private final ItemReader reader;

  BankView(BankModel model, Splits splits, Consumer<URI> browser, Consumer<Item> practise) {
    this.model = model;
    reader = new ItemReader(model, browser, practise);
    var title = new Label(Messages.text("bank.title"));
    title.getStyleClass().add("title");
    var list = new ListingPane(BankRoom.ID, model.listing(), model::open);
    left = new VBox(16, title, said(), list, unreadable());
    left.getStyleClass().add("pane");
    left.setMinWidth(344);
    left.setMaxWidth(512);
    Runnable chooseOpen = () -> model.problem().get().ifPresent(open -> list.choose(open.item()));
    model.problem().subscribe(_ -> chooseOpen.run());
    model.listing().hits().subscribe(chooseOpen);
    root = splits.split("bank", Orientation.HORIZONTAL, 0.36, left, reader);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public List<Node> panes() {
    return List.of(left, reader);
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
    List<String> all = model.listing().unreadable();
    model
        .listing()
        .unreadable()
        .subscribe(() ->
            label.setText(
                all.isEmpty() ? "" : Messages.text("bank.unreadable", all.size(), all.getFirst())));
    return label;
  }
}
