package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Times;
import dryrun.practice.Answer;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The problems of a drill in a row: verdict, and time against par.
final class ReviewStrip extends GridPane {
  private static final double NARROW = 260;

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final List<VBox> cards = new ArrayList<>();

  ReviewStrip(ReviewViewModel model) {
    getStyleClass().add("review-strip");
    setHgap(8);
    List<Answer> answers = model.review().get().answers();
    for (int i = 0; i < answers.size(); i++) {
      int problem = i;
      VBox card = card(answers.get(i), () -> model.select(problem));
      card.setId("review-" + (i + 1));
      var width = new ColumnConstraints();
      width.setPercentWidth(100.0 / answers.size());
      getColumnConstraints().add(width);
      cards.add(card);
      add(card, i, 0);
    }
    model.selected().subscribe(now -> choose(now.intValue()));
  }

  private void choose(int problem) {
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).pseudoClassStateChanged(CURRENT, i == problem);
    }
  }

  /// A card is no button, since the text of a button does not make it taller.
  private static VBox card(Answer answer, Runnable choose) {
    VerdictWords words = VerdictWords.of(answer);
    String number = String.valueOf(answer.position() + 1);
    String title = answer.problem().title();
    String split = Times.clock(answer.split());
    String over = Times.offPar(answer.overPar());
    var card = new VBox(6);
    card.getStyleClass().add("review-card");
    card.setFocusTraversable(true);
    card.setAccessibleRole(AccessibleRole.BUTTON);
    card.setOnMouseClicked(e -> choose.run());
    card.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
        choose.run();
      }
    });
    card.setAccessibleText(
        Messages.text("review.card.spoken", number, title, words.word(), split, over));
    var name = label(title, "card-title");
    name.setWrapText(true);
    var head = new HBox(8, label(number, "strong"), name);
    // Titles take one line or two; verdicts and times stand in line all the same.
    VBox.setVgrow(head, Priority.ALWAYS);
    var verdict = label(words.word(), words.style());
    verdict.setGraphic(new FontIcon(words.icon()));
    verdict.setMinWidth(USE_PREF_SIZE);
    var times = new HBox(6, label(split, "mono"), label(over, "mono", "muted"));
    times.getStyleClass().add("row");
    times.setMinWidth(USE_PREF_SIZE);
    card.widthProperty()
        .subscribe(width -> {
          if (width.doubleValue() < NARROW) {
            card.getChildren().setAll(head, verdict, times);
          } else {
            var low = new HBox(8, verdict, space(), times);
            low.getStyleClass().add("row");
            card.getChildren().setAll(head, low);
          }
        });
    return card;
  }

  private static Node space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private static Label label(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
