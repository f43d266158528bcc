package dryrun.app.desktop.library;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.ReadingView;
import dryrun.bank.Concept;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One card: the question, then the answer, then what comes of it.
final class DeckView extends ScrollPane {
  private final Deck deck;
  private final Consumer<URI> links;
  private final VBox page = new VBox();
  private final Button turn = new Button();
  private final Button later = new Button(Messages.text("deck.again-later"));

  DeckView(Deck deck, Consumer<URI> links) {
    this.deck = deck;
    this.links = links;
    page.getStyleClass().addAll("page", "deck");
    setContent(new Middle(page));
    setFitToWidth(true);
    setId("deck");
    setAccessibleText(Messages.text("deck.title"));
    turn.setId("deck-turn");
    turn.getStyleClass().add(Styles.ACCENT);
    turn.setOnAction(e -> deck.turn());
    later.setId("deck-later");
    later.setOnAction(e -> deck.againLater());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    deck.card().subscribe(_ -> show());
    deck.answered().subscribe(_ -> show());
    deck.refusal().subscribe(_ -> show());
    deck.isOpen().subscribe(_ -> show());
  }

  /// Takes the keys; the deck must be in the window by now.
  void focusTurn() {
    // A scroll pane holds its content only once it has a skin.
    applyCss();
    turn.requestFocus();
  }

  private void pressed(KeyEvent event) {
    boolean used = true;
    if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
      deck.turn();
    } else if (event.getCode() == KeyCode.L) {
      deck.againLater();
    } else if (event.getCode() == KeyCode.LEFT) {
      deck.back();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      deck.close();
    } else {
      used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void show() {
    if (!deck.isOpen().get()) {
      return;
    }
    Optional<Concept> card = deck.card().get();
    page.getChildren().clear();
    if (card.isPresent()) {
      show(card.get());
    } else {
      finish();
    }
    setVvalue(0);
    turn.requestFocus();
  }

  private void show(Concept card) {
    var place = new Label(place());
    place.setId("deck-place");
    place.getStyleClass().addAll("small", "muted");
    place.setWrapText(true);
    var question = new Label(card.question());
    question.getStyleClass().add("title");
    question.setWrapText(true);
    page.getChildren().addAll(place, question);
    boolean answered = deck.answered().get();
    if (answered) {
      var answer = new ReadingView(links);
      answer.show(PageText.markdown(card));
      page.getChildren().add(answer);
    }
    turn.setText(Messages.text(answered ? "deck.known" : "deck.answer"));
    var keys = new Label(Messages.text("deck.keys"));
    keys.getStyleClass().addAll("small", "muted");
    keys.setWrapText(true);
    page.getChildren().addAll(new HBox(8, turn, later), keys);
    refusal();
  }

  private String place() {
    int number = deck.number().get();
    String place = Messages.text("deck.place", number + 1, deck.size());
    return number < deck.due()
        ? Messages.text("deck.place.due", place, deck.due() - number)
        : place;
  }

  /// Says that the journal could not keep a card.
  private void refusal() {
    deck.refusal()
        .get()
        .ifPresent(reason -> {
          var told = new Label(reason);
          told.setId("deck-refusal");
          told.getStyleClass().add("warn");
          told.setWrapText(true);
          page.getChildren().add(told);
        });
  }

  private void finish() {
    var done = new Label(Messages.text("deck.done", deck.size(), deck.kept()));
    done.getStyleClass().add("title");
    done.setWrapText(true);
    turn.setText(Messages.text("deck.close"));
    page.getChildren().addAll(done, turn);
    refusal();
  }
}
