package dryrun.app.desktop.kit;

import dryrun.journal.Outcome;
import javafx.scene.control.Label;

/// An outcome as a word in its colour, with a sign where somebody judged.
public final class Verdicts {
  private Verdicts() {}

  public static Label label(Outcome outcome) {
    var label = new Label((sign(outcome) + " " + Messages.name(outcome)).strip());
    label.getStyleClass().add(style(outcome));
    return label;
  }

  private static String sign(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "✓";
      case WRONG, ERROR, FORBIDDEN, TIMEOUT, MEMORY -> "✕";
      case UNDECIDED -> "?";
      case GIVEN_UP, EMPTY -> "–";
      case PRACTISED -> "";
    };
  }

  private static String style(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "pass";
      case WRONG, ERROR, FORBIDDEN, TIMEOUT, MEMORY -> "wrong";
      case UNDECIDED, GIVEN_UP, EMPTY -> "warn";
      case PRACTISED -> "muted";
    };
  }
}
