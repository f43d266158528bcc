package dryrun.app.desktop;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.FailureBanner;
import dryrun.app.desktop.kit.Panes;
import dryrun.app.desktop.kit.Room;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.Window;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The frame of the window: navigation on the left, one room beside it, or one thing that has the
/// whole window; failures above, sheets over everything.
public final class Shell implements Window {
  private final StackPane root = new StackPane();
  private final VBox column = new VBox();
  private final VBox banners = new VBox(8);
  private final StackPane place = new StackPane();
  private final Consumer<URI> browser;
  private final List<Room> rooms = new ArrayList<>();
  private Optional<Navigation> navigation = Optional.empty();
  private Optional<Room> current = Optional.empty();
  private Optional<Whole> whole = Optional.empty();
  private Optional<Node> sheet = Optional.empty();
  private Optional<Supplier<Node>> palette = Optional.empty();
  private @Nullable Node focusBefore;

  /// @param browser opens a web address
  public Shell(Consumer<URI> browser) {
    this.browser = browser;
    root.setId("shell");
    VBox.setVgrow(place, Priority.ALWAYS);
    column.getChildren().addAll(banners, place);
    HBox.setHgrow(column, Priority.ALWAYS);
    banners.setFillWidth(true);
    root.getChildren().add(new HBox(column));
  }

  /// Moves the rooms in and shows the first.
  ///
  /// @param top rooms from the top of the navigation
  /// @param below rooms at its bottom
  public void furnish(List<Room> top, List<Room> below) {
    rooms.addAll(top);
    rooms.addAll(below);
    navigation = Optional.of(new Navigation(top, below, this::enter));
    arrange();
    enter(rooms.getFirst());
  }

  public Parent root() {
    return root;
  }

  /// The rooms in the order of the navigation.
  public List<Room> rooms() {
    return List.copyOf(rooms);
  }

  @Override
  public void show(String id) {
    enter(
        rooms.stream()
            .filter(room -> room.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no room " + id)));
  }

  private void enter(Room room) {
    if (whole.isPresent()) {
      return;
    }
    boolean stays = current.filter(room::equals).isPresent();
    navigation.ifPresent(n -> n.select(room));
    if (!stays) {
      current.ifPresent(Room::onHide);
      current = Optional.of(room);
      place.getChildren().setAll(room.node());
    }
    room.onShow();
  }

  @Override
  public void give(Whole next) {
    if (whole.isEmpty()) {
      current.ifPresent(Room::onHide);
    }
    whole = Optional.of(next);
    arrange();
  }

  /// Whether something has the whole window now.
  boolean isGiven() {
    return whole.isPresent();
  }

  @Override
  public void giveBack() {
    whole = Optional.empty();
    arrange();
    current.ifPresent(Room::onShow);
  }

  private void arrange() {
    List<Node> parts = new ArrayList<>();
    if (whole.isEmpty()) {
      navigation.ifPresent(parts::add);
    }
    parts.add(column);
    ((HBox) root.getChildren().getFirst()).getChildren().setAll(parts);
    place
        .getChildren()
        .setAll(whole.map(Whole::node).or(() -> current.map(Room::node)).stream().toList());
  }

  @Override
  public void tell(Failure failure) {
    var padded = new StackPane();
    padded.setPadding(new Insets(16, 32, 0, 32));
    padded
        .getChildren()
        .add(new FailureBanner(failure, () -> banners.getChildren().remove(padded)));
    banners.getChildren().setAll(padded);
  }

  @Override
  public void browse(URI address) {
    if (address.getHost() != null) {
      browser.accept(address);
    }
  }

  /// Opens the keyboard sheet, or closes what is open.
  void toggleKeys() {
    if (!closeSheet()) {
      List<Shortcut> here =
          whole.map(Whole::shortcuts).or(() -> current.map(Room::shortcuts)).orElse(List.of());
      lay(new KeySheet(here, WindowKeys.shortcuts(), this::closeSheet), Pos.CENTER);
    }
  }

  /// From now on the palette can be opened.
  ///
  /// @param maker makes it anew each time
  void offerPalette(Supplier<Node> maker) {
    palette = Optional.of(maker);
  }

  /// Opens the palette, or closes what is open.
  void togglePalette() {
    if (!closeSheet()) {
      palette.ifPresent(maker -> lay(maker.get(), Pos.TOP_CENTER));
    }
  }

  private void lay(Node over, Pos place) {
    focusBefore = root.getScene() == null ? null : root.getScene().getFocusOwner();
    var veil = new StackPane(over);
    veil.getStyleClass().add("veil");
    StackPane.setAlignment(over, place);
    veil.setOnMouseClicked(e -> {
      if (veil.equals(e.getTarget())) {
        closeSheet();
      }
    });
    veil.addEventFilter(KeyEvent.KEY_PRESSED, Shell::holdFocus);
    sheet = Optional.of(veil);
    root.getChildren().add(veil);
    // Without a skin a field has the focus and hears no key: what is typed at once would be lost.
    veil.applyCss();
    Panes.first(over).ifPresent(Node::requestFocus);
  }

  private static void holdFocus(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      event.consume();
    }
  }

  /// Closes what opened last; false when nothing was open.
  boolean closeSheet() {
    if (sheet.isEmpty()) {
      return false;
    }
    root.getChildren().remove(sheet.get());
    sheet = Optional.empty();
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
    return true;
  }

  /// Moves the focus to the next pane.
  void nextPane() {
    List<Node> panes = new ArrayList<>();
    if (whole.isPresent()) {
      panes.addAll(whole.get().panes());
    } else {
      navigation.ifPresent(panes::add);
      current.ifPresent(room -> panes.addAll(room.panes()));
    }
    Panes.next(panes, root.getScene().getFocusOwner());
  }
}
