package dryrun.app.desktop.drill;

import dryrun.app.desktop.kata.KataReport;
import dryrun.app.desktop.kit.Mark;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.kit.ResultGrid;
import dryrun.app.desktop.kit.Times;
import dryrun.bank.Item;
import dryrun.bank.Kata;
import dryrun.bank.Problem;
import dryrun.bank.SqlProblem;
import dryrun.grade.KataVerdict;
import dryrun.grade.SqlVerdict;
import dryrun.grade.Verdict;
import dryrun.practice.Answer;
import dryrun.practice.KataText;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The pages of a review that fit its verdict.
final class ReviewPages {
  private static final int ROWS = 10;

  private final ReviewViewModel model;
  private final ReviewDetail detail;
  private final Consumer<URI> browser;

  ReviewPages(ReviewViewModel model, ReviewDetail detail, Consumer<URI> browser) {
    this.model = model;
    this.detail = detail;
    this.browser = browser;
  }

  /// The pages by their titles, what matters most first.
  Map<String, Supplier<Node>> pages() {
    Map<String, Supplier<Node>> pages = new LinkedHashMap<>();
    Verdict verdict = detail.answer().verdict().orElse(null);
    if (verdict instanceof SqlVerdict.Wrong wrong) {
      pages.put(Messages.text("review.counterexample"), () -> example(wrong.counterexample()));
      pages.put(Messages.text("review.difference"), () -> difference(wrong.counterexample()));
    }
    if (verdict instanceof SqlVerdict.NotRun notRun) {
      pages.put(Messages.text("review.your-text"), () -> failedText(notRun.error()));
    }
    if (verdict instanceof KataVerdict kata) {
      pages.put(Messages.text("kata.tests"), () -> new KataReport(kata, detail.answer().answer()));
    }
    detail
        .problem()
        .ifPresent(problem -> {
          pages.put(Messages.text("review.reference"), () -> reference(problem));
          put(pages, "review.why", problem.explanation());
          if (problem instanceof Kata kata) {
            put(pages, "kata.scale", kata.scale());
          }
          put(pages, "review.problem", problem.prompt());
        });
    if (detail.problem().isEmpty()) {
      pages.put(
          Messages.text("review.your-text"), () -> text("review.yours", detail.answer().text()));
    }
    pages.put(Messages.text("review.notes"), () -> new NotesPane(model, detail.notes()));
    return pages;
  }

  private static Node example(SqlVerdict.Counterexample example) {
    var given = new FlowPane(32, 24);
    new TreeMap<>(example.tables())
        .forEach((name, table) ->
            given.getChildren().add(grid(name, table, (at, column) -> Optional.empty())));
    List<SqlVerdict.RowPair> pairs = example.difference().pairs();
    // The two results stay together, whatever the tables above them take.
    var results =
        new FlowPane(
            32,
            24,
            grid(
                Messages.text("review.expected"),
                example.expected(),
                marks(pairs, SqlVerdict.RowPair::expected, Mark.EXPECTED)),
            grid(
                Messages.text("review.yours"),
                example.actual(),
                marks(pairs, SqlVerdict.RowPair::actual, Mark.ACTUAL)));
    return new VBox(24, given, results);
  }

  /// Wide results scroll to the side rather than lose their ends.
  private static Node difference(SqlVerdict.Counterexample example) {
    var pane = new ScrollPane(new DifferenceTable(example));
    pane.setFitToWidth(true);
    pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setAccessibleText(Messages.text("review.difference"));
    return pane;
  }

  private interface Side {
    Optional<Integer> of(SqlVerdict.RowPair pair);
  }

  /// Marks the cells that differ, and all cells of rows that stand alone.
  private static BiFunction<Integer, Integer, Optional<Mark>> marks(
      List<SqlVerdict.RowPair> pairs, Side side, Mark mark) {
    Map<Integer, SqlVerdict.RowPair> byRow = new TreeMap<>();
    pairs.forEach(pair -> side.of(pair).ifPresent(row -> byRow.put(row, pair)));
    return (row, column) ->
        Optional.ofNullable(byRow.get(row))
            .filter(pair ->
                pair.expected().isEmpty()
                    || pair.actual().isEmpty()
                    || pair.differing().contains(column))
            .map(pair -> mark);
  }

  private static Node grid(
      String name, ResultTable table, BiFunction<Integer, Integer, Optional<Mark>> marks) {
    var caption = new Label(name);
    caption.getStyleClass().add("caption");
    var grid = new ResultGrid(name);
    grid.fit(ROWS);
    grid.show(table, marks);
    return new VBox(8, caption, grid);
  }

  /// The text with the line that the error is about before it.
  private Node failedText(SqlError error) {
    var box = new VBox(16);
    List<String> lines = detail.answer().answer().lines().toList();
    error
        .position()
        .filter(at -> at.line() >= 1 && at.line() <= lines.size())
        .ifPresent(at -> {
          String line = lines.get(at.line() - 1);
          var caption = new Label(Messages.text("review.line", at.line()));
          caption.getStyleClass().add("caption");
          int split = Math.clamp(at.column() - 1L, 0, line.length());
          var from = new Label(line.substring(split));
          from.getStyleClass().addAll("mono", "failing");
          var before = new Label(line.substring(0, split));
          before.getStyleClass().add("mono");
          box.getChildren().add(new VBox(4, caption, new HBox(before, from)));
        });
    box.getChildren().add(text("review.yours", detail.answer().answer()));
    return box;
  }

  private void put(Map<String, Supplier<Node>> pages, String title, String markdown) {
    if (!markdown.isBlank()) {
      pages.put(Messages.text(title), () -> reading(markdown));
    }
  }

  private Node reference(Problem problem) {
    var theirs = new Tabs(roads(problem));
    Answer answer = detail.answer();
    String took =
        Messages.text("review.took", Messages.name(answer.status()), Times.words(answer.split()));
    // One tab of its own, so that both texts begin at the same height.
    var yours = new Tabs(Map.of(Messages.text("review.yours"), () -> titled(took, answer.text())));
    theirs.getStyleClass().add("small-tabs");
    yours.getStyleClass().add("small-tabs");
    var row = new GridPane(32, 0);
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    row.getColumnConstraints().setAll(half, half);
    row.addRow(0, yours, theirs);
    return row;
  }

  /// The reference and its alternatives. Tabs have short names and the title of a road stands
  /// below: titles are as long as they like.
  private static Map<String, Supplier<Node>> roads(Problem problem) {
    Map<String, Supplier<Node>> roads = new LinkedHashMap<>();
    switch (problem) {
      case SqlProblem sql -> {
        reference(roads, sql.item(), sql.reference().title(), sql.reference().sql());
        sql.alternatives().forEach(way -> road(roads, way.title(), way.sql()));
      }
      case Kata kata -> {
        String code = KataText.join(kata.reference().sources());
        reference(roads, kata.item(), kata.reference().title(), code);
        kata.alternatives().forEach(way -> road(roads, way.title(), KataText.join(way.sources())));
        if (!kata.python().isBlank()) {
          roads.put(Messages.text("kata.python"), () -> new CodeText(kata.python()));
        }
      }
    }
    return roads;
  }

  /// Packs need not give their reference a title of its own.
  private static void reference(
      Map<String, Supplier<Node>> roads, Item item, String title, String code) {
    String name = Messages.text("review.reference");
    String time = Messages.text("item.par", Times.words(item.par()));
    String said = title.equalsIgnoreCase(name) ? time : title + "  ·  " + time;
    roads.put(name, () -> titled(said, code));
  }

  private static void road(Map<String, Supplier<Node>> roads, String title, String code) {
    roads.put(Messages.text("review.road", roads.size() + 1), () -> titled(title, code));
  }

  private static Node titled(String title, String code) {
    var label = new Label(title);
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    return new VBox(12, label, new CodeText(code));
  }

  private static VBox text(String key, String sql) {
    return new VBox(8, caption(key), new CodeText(sql));
  }

  private static Label caption(String key) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("caption");
    return label;
  }

  private Node reading(String markdown) {
    var view = new ReadingView(browser);
    view.show(markdown);
    return view;
  }
}
