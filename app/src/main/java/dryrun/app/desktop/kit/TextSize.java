package dryrun.app.desktop.kit;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;

/// How large all text is, in steps from 12 to 23 pixels.
public enum TextSize {
  SMALL(12),
  NORMAL(14),
  LARGE(16),
  LARGER(19),
  LARGEST(23);

  private final int pixels;

  TextSize(int pixels) {
    this.pixels = pixels;
  }

  /// The next larger size; the largest stays.
  public TextSize larger() {
    return Stream.of(values()).filter(size -> size.pixels > pixels).findFirst().orElse(this);
  }

  /// The next smaller size; the smallest stays.
  public TextSize smaller() {
    return Stream.of(values())
        .filter(size -> size.pixels < pixels)
        .reduce((nearer, nearest) -> nearest)
        .orElse(this);
  }

  PseudoClass pseudoClass() {
    return PseudoClass.getPseudoClass("text-" + name().toLowerCase(Locale.ROOT));
  }
}
