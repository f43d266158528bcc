package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.SchemaView;
import dryrun.bank.Kata;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What belongs to the problem in view, on the right: its tables, or the tests that one is shown.
final class SidePane extends ScrollPane {
  private final Label caption = new Label();
  private final SchemaView schema = new SchemaView();
  private final VBox page = new VBox(12);

  SidePane() {
    caption.getStyleClass().add("caption");
    page.getStyleClass().add("schema-pane");
    setContent(page);
    setFitToWidth(true);
    setMinWidth(192);
    setFocusTraversable(true);
  }

  void show(PreparedProblem prepared) {
    switch (prepared) {
      case PreparedProblem.Sql sql -> {
        schema.show(sql.tables());
        show(Messages.text("drill.tables"), List.of(schema));
      }
      case PreparedProblem.OfKata kata ->
          show(Messages.text("kata.tests"), tests(kata.problem().tests()));
    }
  }

  private void show(String name, List<Node> nodes) {
    caption.setText(name);
    setAccessibleText(name);
    page.getChildren().setAll(caption);
    page.getChildren().addAll(nodes);
  }

  private static List<Node> tests(Kata.Tests tests) {
    List<Node> nodes = new ArrayList<>();
    tests
        .cases()
        .ifPresent(table ->
            table.cases().stream()
                .filter(Kata.DataCase::visible)
                .forEach(example -> nodes.add(example(table.call(), example))));
    tests
        .visible()
        .texts()
        .values()
        .forEach(text -> nodes.add(CodeText.wrapped(withoutImports(text))));
    return nodes;
  }

  /// What a test says begins behind its imports, which are the same in most.
  private static String withoutImports(String text) {
    return text.replaceAll("(?m)^import [^;]*;\\R?", "").stripLeading();
  }

  private static Node example(String call, Kata.DataCase example) {
    String arguments = example.arguments().strip();
    var name = new Label(example.name().replace('-', ' '));
    name.getStyleClass().addAll("small", "muted");
    String inside = arguments.substring(1, arguments.length() - 1);
    return new VBox(4, name, CodeText.wrapped(call + "(" + inside + ")\n→ " + example.expected()));
  }
}
