package dryrun.app.desktop.kit;

/// The colours of the window.
public enum Theme {
  LIGHT,
  DARK,
  /// Light or dark as the desktop around the window is.
  SYSTEM
}
