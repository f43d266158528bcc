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
  public static final double PADDING = 10;

  /// From one line of a line's label to the next.
  public static final double SMALL_LINE = 14;

  static final double WIDEST_LINE = 100;
  static final double WIDEST_FLOW = 76;
  static final double LEAST_HEIGHT = 44;

  /// From the side of a line's label to its text.
  public static final double LABEL_PADDING = 4;

  static final double TITLE_HEIGHT = 16;
  static final double GROUP_PADDING = 16;
  static final double MARGIN = 16;

  /// What the lid of a store takes from the room for its text.
  private static final double LID = 8;

  private Sizes() {}

  /// The height of a node of some lines of text.
  static double height(Diagram.Kind kind, int lines) {
    return Math.max(LEAST_HEIGHT, lines * LINE + 2 * PADDING + (lines > 1 ? lid(kind) : 0));
  }

  /// Where the first line of a node's text begins: its lines stand in the middle of the face.
  public static double textTop(Diagram.Kind kind, double height, int lines) {
    return (height - lines * LINE + lid(kind)) / 2;
  }

  /// Where the sign of a node's kind begins, beside the middle of its text.
  public static double signTop(Diagram.Kind kind, double height) {
    return (height - SIGN + lid(kind)) / 2;
  }

  private static double lid(Diagram.Kind kind) {
    return kind == Diagram.Kind.STORE ? LID : 0;
  }

  /// Where the text of a node begins.
  public static double textX() {
    return SIGN + 2 * PADDING - 2;
  }
}
