package dryrun.app.desktop;

import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Room;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.TextSize;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that work everywhere in the window.
final class WindowKeys {
  static final KeyCombination PALETTE =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  private final Shell shell;
  private final Appearance appearance;
  private final Runnable fullScreen;

  /// @param fullScreen turns full screen on and off
  WindowKeys(Shell shell, Appearance appearance, Runnable fullScreen) {
    this.shell = shell;
    this.appearance = appearance;
    this.fullScreen = fullScreen;
  }

  /// Takes its keys before an editor can make text of them; Esc only when nobody else wants it.
  void listenOn(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
  }

  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    if (event.isAltDown()
        && !event.isControlDown()
        && text.length() == 1
        && Character.isDigit(text.charAt(0))) {
      event.consume();
    }
  }

  private void escaped(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && shell.closeSheet()) {
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    Optional<Runnable> action =
        event.isShortcutDown() ? shortcut(event) : event.isAltDown() ? roomed(event) : plain(event);
    action.ifPresent(run -> {
      run.run();
      event.consume();
    });
  }

  private Optional<Runnable> shortcut(KeyEvent event) {
    var size = appearance.textSize();
    return switch (event.getCode()) {
      case K -> PALETTE.match(event) ? Optional.of(shell::togglePalette) : Optional.empty();
      case PLUS, EQUALS, ADD -> Optional.of(() -> size.set(size.get().larger()));
      case MINUS, SUBTRACT -> Optional.of(() -> size.set(size.get().smaller()));
      case DIGIT0, NUMPAD0 -> Optional.of(() -> size.set(TextSize.NORMAL));
      default -> Optional.empty();
    };
  }

  private Optional<Runnable> roomed(KeyEvent event) {
    List<Room> rooms = shell.rooms();
    if (!event.getCode().isDigitKey()) {
      return Optional.empty();
    }
    int at = event.getCode().getChar().charAt(0) - '1';
    return at >= 0 && at < rooms.size()
        ? Optional.of(() -> shell.show(rooms.get(at).id()))
        : Optional.empty();
  }

  private Optional<Runnable> plain(KeyEvent event) {
    KeyCode code = event.getCode();
    return switch (code) {
      case F1 -> Optional.of(shell::toggleKeys);
      case F6 -> Optional.of(shell::nextPane);
      case F11 -> Optional.of(fullScreen);
      default -> Optional.empty();
    };
  }

  static List<Shortcut> shortcuts() {
    return List.of(
        new Shortcut("F1", Messages.text("keys.sheet")),
        Shortcut.of(PALETTE, Messages.text("keys.palette")),
        new Shortcut("F6", Messages.text("keys.pane")),
        new Shortcut("Alt+1…9", Messages.text("keys.room")),
        new Shortcut("Ctrl++  Ctrl+-", Messages.text("keys.size")),
        new Shortcut("Ctrl+0", Messages.text("keys.size-normal")),
        new Shortcut("F11", Messages.text("keys.full-screen")),
        new Shortcut("Esc", Messages.text("keys.escape")));
  }
}
