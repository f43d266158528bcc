package dryrun.app.desktop.bank;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Chip;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.kit.StatePane;
import dryrun.bank.Item;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The item that is open in the bank: its text, its hints, and a way to practise it.
final class ItemReader extends StackPane {
  private final VBox page = new VBox();
  private final Consumer<URI> browser;
  private final Consumer<Item> practise;

  ItemReader(BankModel model, Consumer<URI> browser, Consumer<Item> practise) {
    this.browser = browser;
    this.practise = practise;
    page.getStyleClass().addAll("page", "item-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setId("bank-item");
    scroll.setAccessibleText(Messages.text("bank.item"));
    var empty =
        new Blank(
            Feather.BOOK_OPEN,
            Messages.text("bank.none-open.title"),
            Messages.text("bank.none-open.text"));
    getChildren()
        .add(new StatePane(model.reading(), empty, scroll, Optional.empty(), Optional.empty()));
    model.text().subscribe(read -> read.ifPresent(this::show));
  }

  private void show(ItemText read) {
    var title = new Label(read.item().title());
    title.getStyleClass().add("title");
    title.setWrapText(true);
    var start = new Button(Messages.text("bank.practise"));
    start.setId("practise");
    start.getStyleClass().add(Styles.ACCENT);
    start.setOnAction(e -> practise.accept(read.item()));
    var text = new ReadingView(browser);
    text.show(read.prompt(), read.hints());
    page.getChildren().setAll(new VBox(12, title, Chip.row(read.item())), text);
    if (!read.tables().isEmpty()) {
      var tables = new Label(Messages.text("bank.tables", String.join(", ", read.tables())));
      tables.getStyleClass().addAll("small", "muted");
      tables.setWrapText(true);
      page.getChildren().add(tables);
    }
    // Katas can be read here, and have no room to be practised in.
    if (read.item().kind() == Item.Kind.SQL) {
      page.getChildren().add(start);
    }
  }
}
