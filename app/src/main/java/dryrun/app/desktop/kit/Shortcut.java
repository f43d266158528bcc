package dryrun.app.desktop.kit;

import javafx.scene.input.KeyCombination;

/// A key and what it does, for the keyboard sheet.
///
/// @param keys as shown, such as `Ctrl+Enter`
/// @param action what it does, in a few words
public record Shortcut(String keys, String action) {

  /// A shortcut shown as this machine names its keys.
  public static Shortcut of(KeyCombination keys, String action) {
    return new Shortcut(keys.getDisplayText(), action);
  }
}
