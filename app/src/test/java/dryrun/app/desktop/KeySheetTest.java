package dryrun.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Shortcut;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class KeySheetTest {
  @Test
  void theLongestKeysAndActionsAreNotCut() {
    List<Shortcut> longest =
        List.of(
            new Shortcut("Ctrl+Shift+Backspace", Messages.text("drill.key.take-back")),
            new Shortcut("Ctrl+Tab  Esc Tab", Messages.text("drill.key.leave")));
    assertEquals(
        List.of(),
        Screenshots.take(
            "keys", "drill", () -> new StackPane(new KeySheet(longest, longest, () -> {}))));
  }
}
