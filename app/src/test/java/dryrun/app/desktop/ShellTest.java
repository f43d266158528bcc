package dryrun.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Room;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.app.desktop.kit.Window.Whole;
import dryrun.assets.Assets;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The window by keyboard alone, on a real stage.
class ShellTest {
  private final List<String> seen = new ArrayList<>();
  private final Shell shell = Toolkit.on(() -> new Shell(uri -> {}));
  private final Appearance appearance =
      Toolkit.on(() -> new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL));
  private final Scene scene = Toolkit.on(() -> new Scene(shell.root(), 900, 600));
  private final Stage stage = Toolkit.on(Stage::new);

  private record Place(String id, List<String> seen, HBox node) implements Room {
    Place(String id, List<String> seen) {
      this(id, seen, new HBox(button(id + "-left"), button(id + "-right")));
    }

    @Override
    public String title() {
      return id;
    }

    @Override
    public String about() {
      return id;
    }

    @Override
    public Ikon icon() {
      return Feather.BOX;
    }

    @Override
    public List<Node> panes() {
      return node.getChildren();
    }

    @Override
    public void onShow() {
      seen.add("show " + id);
    }

    @Override
    public void onHide() {
      seen.add("hide " + id);
    }
  }

  private static Button button(String id) {
    var button = new Button(id);
    button.setId(id);
    return button;
  }

  @BeforeEach
  void open() {
    Toolkit.on(() -> {
      shell.furnish(
          List.of(new Place("one", seen), new Place("two", seen)),
          List.of(new Place("three", seen)));
      appearance.dress(scene);
      new WindowKeys(shell, appearance, () -> seen.add("full screen")).listenOn(scene);
      stage.setScene(scene);
      stage.show();
      scene.lookup("#one-left").requestFocus();
      seen.clear();
      return stage;
    });
  }

  @AfterEach
  void close() {
    Toolkit.on(() -> {
      stage.close();
      return stage;
    });
  }

  private void press(KeyCode code, boolean control, boolean alt) {
    Toolkit.on(() -> {
      Event.fireEvent(
          scene.getFocusOwner(),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
      return code;
    });
  }

  private String focused() {
    return Toolkit.on(() -> String.valueOf(scene.getFocusOwner().getId()));
  }

  private boolean shows(String selector) {
    return Toolkit.on(() -> scene.lookup(selector) != null);
  }

  @Test
  void goesRoundThePanes() {
    List<String> way = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      press(KeyCode.F6, false, false);
      way.add(focused());
    }
    assertEquals(List.of("one-right", "nav-one", "one-left", "one-right"), way);
  }

  @Test
  void goesToARoomByItsNumber() {
    press(KeyCode.DIGIT3, false, true);
    assertEquals(List.of("hide one", "show three"), seen);
    assertTrue(shows("#three-left"));
  }

  @Test
  void keepsTheNumberOfARoomOutOfTheText() {
    List<String> typed = new ArrayList<>();
    Toolkit.on(() -> {
      scene.getFocusOwner().addEventHandler(KeyEvent.KEY_TYPED, e -> typed.add(e.getCharacter()));
      for (boolean alt : List.of(true, false)) {
        Event.fireEvent(
            scene.getFocusOwner(),
            new KeyEvent(KeyEvent.KEY_TYPED, "2", "", KeyCode.UNDEFINED, false, false, alt, false));
      }
      return typed;
    });
    assertEquals(List.of("2"), typed);
  }

  @Test
  void showsTheKeysAndGivesTheFocusBack() {
    press(KeyCode.F1, false, false);
    assertTrue(shows("#key-sheet"));
    assertEquals("close-keys", focused());
    press(KeyCode.TAB, false, false);
    assertEquals("close-keys", focused());
    press(KeyCode.ESCAPE, false, false);
    assertFalse(shows("#key-sheet"));
    assertEquals("one-left", focused());
  }

  @Test
  void hearsWhatIsTypedIntoThePaletteBeforeItIsDrawn() {
    String typed =
        Toolkit.on(() -> {
          var words = new TextField();
          shell.offerPalette(() -> new StackPane(words));
          shell.togglePalette();
          Event.fireEvent(
              words,
              new KeyEvent(
                  KeyEvent.KEY_TYPED, "s", "", KeyCode.UNDEFINED, false, false, false, false));
          return words.getText();
        });
    assertEquals("s", typed);
  }

  @Test
  void changesTheTextSize() {
    press(KeyCode.EQUALS, true, false);
    press(KeyCode.PLUS, true, false);
    assertEquals(TextSize.LARGER, appearance.textSize().get());
    press(KeyCode.MINUS, true, false);
    assertEquals(TextSize.LARGE, appearance.textSize().get());
    press(KeyCode.DIGIT0, true, false);
    assertEquals(TextSize.NORMAL, appearance.textSize().get());
  }

  @Test
  void asksForFullScreen() {
    press(KeyCode.F11, false, false);
    assertEquals(List.of("full screen"), seen);
  }

  @Test
  void givesTheWholeWindowAndTakesItBack() {
    Toolkit.on(() -> {
      Node node = button("whole");
      shell.give(new Whole(node, List.of(node), List.of()));
      return node;
    });
    assertFalse(shows("#navigation"));
    assertFalse(shows("#one-left"));
    Toolkit.on(() -> {
      shell.show("two");
      return shell;
    });
    assertTrue(shows("#whole"));
    Toolkit.on(() -> {
      shell.giveBack();
      return shell;
    });
    assertEquals(List.of("hide one", "show one"), seen);
    assertTrue(shows("#navigation"));
  }

  @Test
  void tellsAFailureUntilItIsClosed() {
    Toolkit.on(() -> {
      shell.tell(new Failure("The disk is full.", "Free some space.", "trace"));
      return shell;
    });
    assertTrue(shows(".banner"));
    Toolkit.on(() -> {
      ((Button) scene.lookup(".banner .button-icon")).fire();
      return shell;
    });
    assertFalse(shows(".banner"));
  }
}
