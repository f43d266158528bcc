package dryrun.app.desktop.library;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.diagram.DiagramFiles;
import dryrun.app.desktop.diagram.DiagramPane;
import dryrun.app.desktop.kit.Chip;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ReadingLinks;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.desktop.reader.PageFiles;
import dryrun.app.desktop.reader.ReaderPane;
import dryrun.app.diagram.Drawing;
import dryrun.bank.EstimateDrill;
import dryrun.bank.Item;
import dryrun.bank.Reference;
import dryrun.bank.WorkedAnswer;
import dryrun.bank.estimate.Estimate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The reader of the library: pages whose estimates move, whose diagrams are drawn, and whose
/// rounds and drills can be practised.
final class LibraryReader {
  private static final double LEAST = 200;
  private static final double READABLE = 0.5;
  private static final double BUTTONS = 64;

  private final DiagramFiles diagrams;
  private final LibraryDoors doors;
  private final ReadingLinks links;
  private final ReaderPane pane;
  private Optional<EstimateModel> estimate = Optional.empty();
  private Optional<WorkedAnswer> answer = Optional.empty();
  private Drawing drawing = Drawing.EMPTY;

  /// @param open called with the name of the item that a link, back or forward leads to
  LibraryReader(PageFiles files, DiagramFiles diagrams, LibraryDoors doors, Consumer<String> open) {
    this.diagrams = diagrams;
    this.doors = doors;
    links = new ReadingLinks(doors.web(), open);
    pane = new ReaderPane(files, doors.web(), open);
    pane.setId("library-page");
    pane.reading().figure(PageText.ESTIMATE, text -> table());
    pane.reading().figure(PageText.PROSE, this::prose);
    pane.reading().figure(PageText.DIAGRAM, text -> drawn());
  }

  ReaderPane pane() {
    return pane;
  }

  /// Shows an item from its beginning.
  void show(LibraryModel.Opened opened) {
    Reference reference = opened.reference();
    answer = reference instanceof WorkedAnswer worked ? Optional.of(worked) : Optional.empty();
    estimate = estimate(reference).map(EstimateModel::new);
    drawing = opened.drawing();
    pane.show(PageText.of(reference, opened.related()));
    pane.above().getChildren().setAll(Chip.row(reference.item()));
    HBox buttons = buttons(reference);
    if (!buttons.getChildren().isEmpty()) {
      pane.above().getChildren().add(buttons);
    }
  }

  private static Optional<Estimate> estimate(Reference reference) {
    return switch (reference) {
      case WorkedAnswer worked -> worked.estimate();
      case EstimateDrill drill -> Optional.of(drill.drawn(0).estimate());
      default -> Optional.empty();
    };
  }

  private HBox buttons(Reference reference) {
    var buttons = new HBox(8);
    switch (reference) {
      case WorkedAnswer worked ->
          buttons
              .getChildren()
              .addAll(practise("round", "library.practise-round", worked.item()), openAll());
      case EstimateDrill drill ->
          buttons
              .getChildren()
              .addAll(practise("estimate", "library.practise-estimate", drill.item()), openAll());
      default -> {}
    }
    return buttons;
  }

  private Button practise(String what, String key, Item item) {
    var button = new Button(Messages.text(key));
    button.setId("practise-" + what);
    button.getStyleClass().add(Styles.ACCENT);
    button.setOnAction(e -> doors.practise().accept(item));
    return button;
  }

  private Button openAll() {
    var all = new Button(Messages.text("answer.open-all"));
    all.setId("open-all");
    all.setOnAction(e ->
        pane.reading()
            .sections()
            .forEach(section -> section.fold().ifPresent(fold -> fold.open().set(true))));
    return all;
  }

  private Node table() {
    return estimate.<Node>map(EstimateTable::new).orElseGet(Region::new);
  }

  /// A text that is written anew when an input of the estimate changes one of its figures.
  private Node prose(String place) {
    var view = new ReadingView(links);
    if (answer.isPresent() && estimate.isPresent()) {
      WorkedAnswer shown = answer.get();
      estimate
          .get()
          .estimate()
          .subscribe((Estimate now) -> view.show(AnswerText.at(shown, now, place)));
    }
    return view;
  }

  private Node drawn() {
    var diagram = new DiagramPane(diagrams, node -> pane.goTo(node.label()));
    diagram.setId("library-diagram");
    Drawing shown = drawing;
    diagram
        .minHeightProperty()
        .bind(diagram.widthProperty().map(width -> height(shown, width.doubleValue())));
    diagram.prefHeightProperty().bind(diagram.minHeightProperty());
    diagram.show(shown, answer.map(read -> read.item().title()).orElse(""));
    return diagram;
  }

  /// As high as the drawing is when its text can just be read, or when it fits.
  private static double height(Drawing drawing, double width) {
    double zoom = Math.clamp(width / Math.max(1, drawing.width()), READABLE, 1);
    return Math.max(LEAST, drawing.height() * zoom + BUTTONS);
  }
}
