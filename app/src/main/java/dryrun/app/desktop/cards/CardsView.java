package dryrun.app.desktop.cards;

import dryrun.app.desktop.kit.Blank;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Middle;
import dryrun.app.desktop.kit.Names;
import dryrun.app.desktop.kit.StatePane;
import dryrun.app.desktop.kit.WrappedCell;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Piles and titles on the left, one card on the right.
public final class CardsView extends StackPane {
  private final CardsModel model;
  private final CardFaces faces;
  private final ListView<Card> list = new ListView<>();
  private final ScrollPane scroll = new ScrollPane();
  private final VBox face = new VBox();
  private final Label title = new Label();
  private final Label place = new Label();

  public CardsView(CardsModel model, CardDoors doors) {
    this.model = model;
    faces = new CardFaces(doors, model::turn);
    setId("cards");
    var full = new HBox(left(), right());
    var empty =
        new Blank(
            Feather.LAYERS, Messages.text("cards.empty.title"), Messages.text("cards.empty.text"));
    getChildren()
        .add(new StatePane(model.state(), empty, full, Optional.empty(), Optional.of(model::load)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.card().subscribe(_ -> show());
    model.turned().subscribe(_ -> show());
  }

  private Node left() {
    var pile = new ComboBox<Pile>();
    pile.setId("cards-pile");
    pile.setItems(model.piles());
    pile.setConverter(new Names<>(Pile::title));
    pile.setMaxWidth(Double.MAX_VALUE);
    pile.setAccessibleText(Messages.text("cards.piles"));
    pile.valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            model.pile().set(Optional.of(chosen));
          }
        });
    model.pile().subscribe(now -> now.ifPresent(pile::setValue));
    var words = new TextField();
    words.setId("cards-search");
    words.setPromptText(Messages.text("cards.search"));
    words.setAccessibleText(Messages.text("cards.search"));
    words.textProperty().bindBidirectional(model.words());
    words.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.DOWN) {
        list.requestFocus();
      }
    });
    list.setItems(model.cards());
    list.setId("cards-list");
    list.getStyleClass().add("quiet-list");
    list.setAccessibleText(Messages.text("cards.list"));
    list.setCellFactory(view -> new WrappedCell<>(Card::title));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            model.card().set(Optional.of(chosen));
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    var column = new VBox(12, pile, words, list);
    column.getStyleClass().addAll("cards-left", "divider-right");
    return column;
  }

  private Node right() {
    title.getStyleClass().add("title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.setId("card-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    place.getStyleClass().addAll("small", "muted");
    place.setMinWidth(Region.USE_PREF_SIZE);
    var steps =
        new HBox(
            4,
            place,
            step("cards.back", Feather.CHEVRON_LEFT, "Left", () -> model.step(-1)),
            step("cards.next", Feather.CHEVRON_RIGHT, "Right", () -> model.step(1)),
            step("cards.draw", Feather.SHUFFLE, "D", model::draw));
    steps.setAlignment(Pos.CENTER_RIGHT);
    var head = new HBox(24, title, steps);
    head.setAlignment(Pos.TOP_LEFT);
    face.getStyleClass().add("card-face");
    var page = new VBox(24, head, face);
    page.getStyleClass().add("card-page");
    var sheet = new Middle(page);
    sheet.setAlignment(Pos.TOP_LEFT);
    scroll.setContent(sheet);
    scroll.setFitToWidth(true);
    scroll.setId("card");
    scroll.setAccessibleText(Messages.text("cards.card"));
    HBox.setHgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private static Button step(String key, Feather icon, String keys, Runnable go) {
    var button = new Button(null, new FontIcon(icon));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(Messages.text(key));
    button.setTooltip(new Tooltip(Messages.text(key) + " (" + keys + ")"));
    button.setOnAction(e -> go.run());
    return button;
  }

  /// Arrows and D walk through the cards while the card or the list has the focus.
  private void pressed(KeyEvent event) {
    boolean onCard = scroll.equals(event.getTarget()) || list.equals(event.getTarget());
    if (!onCard || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    boolean used = true;
    switch (event.getCode()) {
      case SPACE -> model.turn();
      case LEFT -> model.step(-1);
      case RIGHT -> model.step(1);
      case D -> model.draw();
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void show() {
    Optional<Card> shown = model.card().get();
    title.setText(shown.map(Card::title).orElse(""));
    place.setText(model.place());
    face.getChildren()
        .setAll(
            shown
                .map(card -> faces.face(card, model.turned().get()))
                .orElseGet(() -> List.of(new Label(Messages.text("cards.none")))));
    scroll.setVvalue(0);
    shown.ifPresent(card -> {
      if (!card.equals(list.getSelectionModel().getSelectedItem())) {
        list.getSelectionModel().select(card);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
      }
    });
  }
}
