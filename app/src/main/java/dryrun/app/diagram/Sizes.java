package dryrun.app.diagram;

/// The measures of drawings, in pixels at zoom 1; the style sheet of the window has the same.
public final class Sizes {
  /// The text of nodes.
  public static final double TEXT = 13;

  /// The text of lines and groups.
  public static final double SMALL_TEXT = 11;

  /// From one line of a node's text to the next.
  public static final double LINE = 18;

  /// The sign of a node's kind.
  public static final double SIGN = 16;

  /// From the border of a node to its sign, and from the sign to the text.
  public static final double PADDING = 12;

  static final double WIDEST_LINE = 128;
  static final double LEAST_HEIGHT = 44;
  static final double LABEL_HEIGHT = 16;
  static final double LABEL_PADDING = 4;
  static final double TITLE_HEIGHT = 16;
  static final double GROUP_PADDING = 16;
  static final double MARGIN = 16;

  private Sizes() {}
}
