package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Shortcut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a running drill.
final class DrillKeys {
  static final KeyCombination SUBMIT = key(KeyCode.ENTER, KeyCombination.SHIFT_DOWN);
  static final KeyCombination TAKE_BACK = key(KeyCode.BACK_SPACE, KeyCombination.SHIFT_DOWN);
  static final KeyCombination RUN = key(KeyCode.ENTER);
  static final KeyCombination NEXT = key(KeyCode.PAGE_DOWN);
  static final KeyCombination PREVIOUS = key(KeyCode.PAGE_UP);
  static final KeyCombination GIVE_UP = key(KeyCode.G, KeyCombination.SHIFT_DOWN);
  static final KeyCombination TABLES = key(KeyCode.B);
  static final KeyCombination FINISH = key(KeyCode.E, KeyCombination.SHIFT_DOWN);

  private final DrillViewModel model;
  private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

  /// @param finish asks whether to end the drill
  DrillKeys(DrillViewModel model, Runnable finish) {
    this.model = model;
    actions.put(SUBMIT, model::submit);
    actions.put(TAKE_BACK, model::undo);
    actions.put(RUN, model::tryOut);
    actions.put(NEXT, model::next);
    actions.put(PREVIOUS, model::previous);
    actions.put(GIVE_UP, model::giveUp);
    actions.put(TABLES, () -> model.tablesShown().set(!model.tablesShown().get()));
    actions.put(FINISH, finish);
  }

  /// Does what the key stands for.
  void pressed(KeyEvent event) {
    Optional<Runnable> action =
        actions.entrySet().stream()
            .filter(entry -> entry.getKey().match(event))
            .map(Map.Entry::getValue)
            .findFirst()
            .or(() -> jump(event));
    action.ifPresent(run -> {
      event.consume();
      run.run();
    });
  }

  private Optional<Runnable> jump(KeyEvent event) {
    if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
      return Optional.empty();
    }
    String digit = event.getCode().isDigitKey() ? event.getCode().getChar() : "0";
    int problem = digit.charAt(0) - '1';
    return problem >= 0 && problem < model.problems().size()
        ? Optional.of(() -> model.open(problem))
        : Optional.empty();
  }

  /// What the keyboard sheet says.
  List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>();
    all.add(Shortcut.of(SUBMIT, Messages.text("drill.key.submit")));
    all.add(Shortcut.of(TAKE_BACK, Messages.text("drill.key.take-back")));
    if (model.mayRun()) {
      all.add(Shortcut.of(RUN, Messages.text("drill.key.run")));
    }
    all.add(new Shortcut("Ctrl+1…9", Messages.text("drill.key.jump")));
    all.add(Shortcut.of(NEXT, Messages.text("drill.key.next")));
    all.add(Shortcut.of(PREVIOUS, Messages.text("drill.key.previous")));
    all.add(Shortcut.of(GIVE_UP, Messages.text("drill.key.give-up")));
    all.add(Shortcut.of(TABLES, Messages.text("drill.key.tables")));
    all.add(new Shortcut("Ctrl+F", Messages.text("drill.key.find")));
    all.add(new Shortcut("Ctrl+Tab  Esc Tab", Messages.text("drill.key.leave")));
    all.add(Shortcut.of(FINISH, Messages.text("drill.key.finish")));
    return all;
  }

  private static KeyCombination key(KeyCode code, KeyCombination.Modifier... more) {
    KeyCombination.Modifier[] modifiers = new KeyCombination.Modifier[more.length + 1];
    modifiers[0] = KeyCombination.SHORTCUT_DOWN;
    System.arraycopy(more, 0, modifiers, 1, more.length);
    return new KeyCodeCombination(code, modifiers);
  }
}
