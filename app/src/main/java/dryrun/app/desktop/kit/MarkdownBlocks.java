package dryrun.app.desktop.kit;

import dryrun.app.reading.CodeLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/// Turns the blocks of a Markdown document into nodes.
final class MarkdownBlocks {
  private final ReadingLinks links;
  private final Map<String, Function<String, Node>> figures;

  /// @param figures what takes the place of code blocks in a language
  MarkdownBlocks(ReadingLinks links, Map<String, Function<String, Node>> figures) {
    this.links = links;
    this.figures = Map.copyOf(figures);
  }

  List<Node> of(org.commonmark.node.Node parent) {
    List<Node> nodes = new ArrayList<>();
    for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block block) {
        nodes.add(block(block));
      }
    }
    return nodes;
  }

  Node block(Block block) {
    return switch (block) {
      case Heading heading -> flow(heading, "h" + Math.min(heading.getLevel(), 3));
      case FencedCodeBlock code -> figure(code);
      case IndentedCodeBlock code -> code(code.getLiteral(), CodeLanguage.TEXT);
      case HtmlBlock html -> code(html.getLiteral(), CodeLanguage.TEXT);
      case BlockQuote quote -> {
        var box = new VBox();
        box.getStyleClass().add("quote");
        box.getChildren().setAll(of(quote));
        yield box;
      }
      case ListBlock list -> list(list);
      case TableBlock table -> table(table);
      case ThematicBreak _ -> {
        var rule = new Region();
        rule.getStyleClass().add("rule");
        yield rule;
      }
      default -> flow(block, "paragraph");
    };
  }

  private TextFlow flow(org.commonmark.node.Node parent, String style) {
    var flow = new TextFlow();
    flow.getStyleClass().add("flow");
    flow.getChildren().setAll(new MarkdownInlines(links, style).of(parent));
    return flow;
  }

  private Node figure(FencedCodeBlock code) {
    String language = String.valueOf(code.getInfo()).strip();
    Function<String, Node> maker = figures.get(language);
    return maker == null
        ? code(code.getLiteral(), CodeLanguage.of(language))
        : maker.apply(code.getLiteral());
  }

  private static Node code(String literal, CodeLanguage language) {
    var flow = new CodeFlow(literal.stripTrailing(), language);
    var box = new StackPane(flow);
    StackPane.setAlignment(flow, javafx.geometry.Pos.CENTER_LEFT);
    box.getStyleClass().add("code-block");
    return box;
  }

  private Node list(ListBlock list) {
    var grid = new GridPane();
    grid.getStyleClass().add("list");
    var sign = new ColumnConstraints();
    sign.setMinWidth(Region.USE_PREF_SIZE);
    sign.setHalignment(HPos.RIGHT);
    var text = new ColumnConstraints();
    text.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(sign, text);
    Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
    int row = 0;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      var label = new Label(start == null ? "•" : (start + row) + ".");
      GridPane.setValignment(label, VPos.TOP);
      var body = new VBox();
      body.getStyleClass().add("items");
      body.getChildren().setAll(of(item));
      grid.addRow(row++, label, body);
    }
    return grid;
  }

  private Node table(TableBlock table) {
    var grid = new GridPane();
    grid.getStyleClass().add("md-table");
    int row = 0;
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (var line = part.getFirstChild(); line != null; line = line.getNext()) {
        int column = 0;
        for (var cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (cell instanceof TableCell content) {
            grid.add(cell(content, part instanceof TableHead), column++, row);
          }
        }
        row++;
      }
    }
    return grid;
  }

  private Node cell(TableCell cell, boolean head) {
    var flow = new CellFlow();
    flow.getStyleClass().add("flow");
    flow.getChildren().setAll(new MarkdownInlines(links, "cell").of(cell));
    var box = new HBox(flow);
    box.getStyleClass().add("cell-box");
    if (head) {
      box.getStyleClass().add("head");
    }
    if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      box.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    }
    return box;
  }

  /// A cell does not shrink below a word or two, however wide the others are.
  private static final class CellFlow extends TextFlow {
    private static final double LEAST = 112;

    @Override
    protected double computeMinWidth(double height) {
      return Math.min(LEAST, computePrefWidth(height));
    }
  }
}
