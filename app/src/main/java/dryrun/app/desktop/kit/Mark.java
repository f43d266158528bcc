package dryrun.app.desktop.kit;

import java.util.Locale;

/// Why a cell of a grid stands out.
public enum Mark {
  /// What the answer should have been here.
  EXPECTED,
  /// What the answer was here instead.
  ACTUAL,
  /// Where to look.
  NOTED;

  String styleClass() {
    return name().toLowerCase(Locale.ROOT);
  }
}
