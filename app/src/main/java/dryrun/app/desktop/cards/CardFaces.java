package dryrun.app.desktop.cards;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Chip;
import dryrun.app.desktop.kit.Fold;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.app.story.Question;
import dryrun.bank.Sheet;
import dryrun.story.Pace;
import dryrun.story.Section;
import dryrun.story.Story;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws cards.
final class CardFaces {
  private final Consumer<URI> browser;
  private final CardDoors doors;
  private final Runnable turn;

  /// @param turn turns the card
  CardFaces(CardDoors doors, Runnable turn) {
    this.browser = doors.browser();
    this.doors = doors;
    this.turn = turn;
  }

  List<Node> face(Card card, boolean turned) {
    return switch (card) {
      case Card.Asked asked -> asked(asked.question(), turned);
      case Card.Lines lines -> lines(lines.group());
      case Card.Example example -> example(example);
      case Card.Flawed flawed -> flawed(flawed);
    };
  }

  private List<Node> asked(Question question, boolean turned) {
    List<Node> face = new ArrayList<>();
    var ask = reading(question.ask());
    ask.getStyleClass().add("card-ask");
    face.add(ask);
    face.add(chips(question.competencies()));
    if (turned) {
      question
          .probes()
          .all()
          .forEach(part ->
              face.add(new VBox(8, label(part.heading(), "heading"), reading(part.text()))));
    }
    var buttons = new FlowPane(8, 8);
    var go = new Button(Messages.text("cards.rehearse"));
    go.setId("card-rehearse");
    go.setOnAction(e -> doors.rehearse().accept(question));
    if (turned) {
      go.getStyleClass().add(Styles.ACCENT);
      buttons.getChildren().add(go);
    } else {
      var probes = new Button(Messages.text("cards.probes"));
      probes.setId("card-turn");
      probes.getStyleClass().add(Styles.ACCENT);
      probes.setOnAction(e -> turn.run());
      buttons.getChildren().addAll(probes, go);
    }
    face.add(buttons);
    return face;
  }

  private List<Node> lines(Sheet.Group group) {
    var list = new VBox(16);
    list.getStyleClass().add("measure");
    for (Sheet.Line line : group.lines()) {
      var text = reading(line.text());
      var entry = new VBox(4, text);
      if (!line.when().isEmpty()) {
        entry.getChildren().add(label(line.when(), "muted"));
      }
      entry.getStyleClass().add("card-line");
      list.getChildren().add(entry);
    }
    return List.of(list);
  }

  private List<Node> example(Card.Example example) {
    var about =
        label(
            Messages.text(
                "cards.about",
                example.template(),
                clock(Pace.CALM.timeFor(example.story().words()).toSeconds())),
            "muted");
    var go = new Button(Messages.text("cards.rehearse-example"));
    go.setId("card-rehearse-example");
    go.getStyleClass().add(Styles.ACCENT);
    go.setOnAction(e -> doors.tell().accept(example));
    var copy = new Button(Messages.text("cards.copy-example"));
    copy.setId("card-copy-example");
    copy.setOnAction(e -> doors.copy().accept(example));
    var buttons = new FlowPane(8, 8, go, copy);
    return List.of(about, chips(example.competencies()), sections(example.story()), buttons);
  }

  private List<Node> flawed(Card.Flawed flawed) {
    List<Node> face = new ArrayList<>();
    for (Flaw flaw : flawed.flaws()) {
      face.add(flaw(flaw));
    }
    var story = new Fold(Messages.text("cards.whole-flawed"), sections(flawed.story()));
    story.setId("card-flawed-story");
    var mended = new Fold(Messages.text("cards.whole-repaired"), sections(flawed.repaired()));
    mended.setId("card-repaired-story");
    face.add(new VBox(4, story, mended));
    return face;
  }

  /// The words as they were told beside the words that mend them, and why.
  private Node flaw(Flaw flaw) {
    String told =
        flaw.quote().isEmpty() ? Messages.text("cards.nothing-said") : "“" + flaw.quote() + "”";
    var columns = new GridPane(16, 8);
    columns.getColumnConstraints().setAll(half(), half());
    columns.addRow(
        0,
        label(Messages.text("cards.told"), "caption"),
        label(Messages.text("cards.repaired"), "caption"));
    columns.addRow(
        1, side(told, "flawed-words"), side("“" + flaw.repair() + "”", "repaired-words"));
    var why = label(flaw.why(), "body");
    why.getStyleClass().add("measure");
    var where =
        label(Messages.text("cards.flaw", flaw.section(), flaw.rule().replace('-', ' ')), "muted");
    return new VBox(12, where, columns, why);
  }

  private static Label side(String words, String style) {
    var text = label(words, style);
    text.setMaxWidth(Double.MAX_VALUE);
    GridPane.setValignment(text, VPos.TOP);
    return text;
  }

  private static ColumnConstraints half() {
    var column = new ColumnConstraints();
    column.setPercentWidth(50);
    return column;
  }

  private Node sections(Story story) {
    var all = new VBox(16);
    for (Section section : story.sections()) {
      var time = label(clock(Pace.CALM.timeFor(section.words()).toSeconds()), "muted");
      time.getStyleClass().add("mono");
      time.setMinWidth(Region.USE_PREF_SIZE);
      var head = new HBox(12, label(section.name(), "heading"), time);
      all.getChildren().add(new VBox(4, head, reading(section.text())));
    }
    return all;
  }

  private static String clock(long seconds) {
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  private static Node chips(List<String> words) {
    var row = new FlowPane(8, 8);
    words.forEach(word -> row.getChildren().add(new Chip(word.replace('-', ' '))));
    return row;
  }

  private ReadingView reading(String markdown) {
    var view = new ReadingView(browser);
    view.show(markdown);
    return view;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
