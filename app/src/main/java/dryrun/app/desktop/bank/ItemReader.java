package dryrun.app.desktop.bank;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Chip;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.kit.StatePane;
import dryrun.bank.Item;
import dryrun.bank.Kata;
import dryrun.bank.Problem;
import dryrun.bank.SqlProblem;
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
    model.problem().subscribe(read -> read.ifPresent(this::show));
  }

  private void show(Problem problem) {
    var title = new Label(problem.item().title());
    title.setId("bank-open");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    var start = new Button(Messages.text("bank.practise"));
    start.setId("practise");
    start.getStyleClass().add(Styles.ACCENT);
    start.setOnAction(e -> practise.accept(problem.item()));
    var text = new ReadingView(browser);
    text.show(problem.prompt(), problem.hints());
    var needs = new Label(needs(problem));
    needs.getStyleClass().addAll("small", "muted");
    needs.setWrapText(true);
    var head = new VBox(12, title, Chip.row(problem.item()), start);
    page.getChildren().setAll(head, text, needs);
  }

  private static String needs(Problem problem) {
    return switch (problem) {
      case SqlProblem sql -> {
        String tables = Messages.text("bank.tables", String.join(", ", sql.tables()));
        yield sql.mutationScore()
            .map(s -> tables + "\n" + Messages.text("item.strength", s.killed(), s.mistakes()))
            .orElse(tables);
      }
      case Kata kata ->
          kata.complexity()
              .map(cost -> Messages.text("bank.complexity", cost.time(), cost.space()))
              .orElse("");
    };
  }
}
