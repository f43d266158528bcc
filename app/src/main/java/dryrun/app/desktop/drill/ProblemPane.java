package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Chip;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.kit.ResultGrid;
import dryrun.bank.SqlProblem;
import dryrun.sql.TableSchema;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The text of a problem with its sample.
final class ProblemPane extends ScrollPane {
  private static final int SAMPLE_ROWS = 8;

  ProblemPane(PreparedProblem prepared, Consumer<URI> browser) {
    var title = new Label(prepared.problem().item().title());
    title.getStyleClass().add("title");
    title.setWrapText(true);
    var text = new ReadingView(browser);
    text.show(prepared.problem().prompt());
    var page = new VBox(16, title, Chip.rowWithoutTags(prepared.problem().item()), text);
    page.getStyleClass().add("problem-pane");
    if (prepared instanceof PreparedProblem.Sql sql) {
      sql.problem().mutationScore().ifPresent(score -> page.getChildren().add(2, strength(score)));
      for (int i = 0; i < sql.sample().size(); i++) {
        page.getChildren().add(sample(sql, i));
      }
    }
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
    setAccessibleText(Messages.text("drill.problem"));
    setFocusTraversable(true);
  }

  private static Label strength(SqlProblem.MutationScore score) {
    var label = new Label(Messages.text("item.strength", score.killed(), score.mistakes()));
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    return label;
  }

  private static VBox sample(PreparedProblem.Sql prepared, int index) {
    TableSchema table = prepared.tables().get(index);
    var name = new Label(Messages.text("drill.sample", table.name()));
    name.getStyleClass().add("caption");
    var grid = new ResultGrid(name.getText());
    grid.fit(SAMPLE_ROWS);
    grid.show(prepared.sample().get(index));
    return new VBox(8, name, grid);
  }
}
