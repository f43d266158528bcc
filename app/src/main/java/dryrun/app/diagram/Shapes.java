package dryrun.app.diagram;

import java.util.List;
import java.util.Locale;

/// The forms of a drawing as SVG paths, the same in the window and in a file. A node's kind shows
/// in its outline and in its sign, never in its colour alone.
public final class Shapes {
  private static final double CURVE = 6;
  private static final double HEAD = 7;

  private Shapes() {}

  /// The closed outline of a node, from 0, 0 to its width and height. The sides are upright, so
  /// that lines end on them.
  public static String outline(Diagram.Kind kind, double width, double height) {
    return switch (kind) {
      case SOURCE -> cut(width, height, 10, 0);
      case SERVICE -> cut(width, height, 8, 8);
      case JOB, QUEUE -> rounded(width, height, 8);
      case CLIENT -> rounded(width, height, 18);
      case CONTROL -> rounded(width, height, 2);
      case STORE ->
          path(
              "M0 6C0 -2 %s -2 %s 6V%sC%s %s 0 %s 0 %sZ",
              width, width, height - 6, width, height + 2, height + 2, height - 6);
    };
  }

  /// Lines inside the outline; empty for most kinds.
  public static String detail(Diagram.Kind kind, double width, double height) {
    return switch (kind) {
      case QUEUE -> path("M5 1V%sM%s 1V%s", height - 1, width - 5, height - 1);
      case STORE -> path("M0 6C0 12 %s 12 %s 6", width, width);
      case SOURCE, SERVICE, JOB, CLIENT, CONTROL -> "";
    };
  }

  /// Whether the outline is drawn in dashes.
  public static boolean dashed(Diagram.Kind kind) {
    return kind == Diagram.Kind.CONTROL;
  }

  /// The sign of a kind, drawn with lines in a square of 16 pixels.
  public static String sign(Diagram.Kind kind) {
    return switch (kind) {
      case SOURCE ->
          "M6.5 8A2.5 2.5 0 1 1 1.5 8A2.5 2.5 0 1 1 6.5 8ZM6.5 8H14.5M11 4.5L14.5 8L11 11.5";
      case QUEUE -> "M1.5 4.5H14.5V11.5H1.5ZM6 4.5V11.5M10 4.5V11.5";
      case JOB -> "M14.5 8A6.5 6.5 0 1 1 1.5 8A6.5 6.5 0 1 1 14.5 8ZM6.5 5L11 8L6.5 11Z";
      case STORE ->
          "M2.5 4C2.5 1.3 13.5 1.3 13.5 4V12C13.5 14.7 2.5 14.7 2.5 12ZM2.5 4C2.5 6.7 13.5 6.7 13.5"
              + " 4";
      case SERVICE -> "M8 1.5L13.8 4.8V11.2L8 14.5L2.2 11.2V4.8Z";
      case CLIENT -> "M1.5 2.5H14.5V10.5H1.5ZM8 10.5V13.5M4.5 13.5H11.5";
      case CONTROL -> "M2 5H14M2 11H14M10 2.5V7.5M6 8.5V13.5";
    };
  }

  /// The line of a wire up to its arrow head, with rounded corners.
  public static String line(List<Point> points) {
    StringBuilder path =
        new StringBuilder(path("M%s %s", points.getFirst().x(), points.getFirst().y()));
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point before = towards(corner, points.get(i - 1), i == 1 ? 1 : 2);
      Point after = towards(corner, points.get(i + 1), i == points.size() - 2 ? 1 : 2);
      path.append(path("L%s %s", before.x(), before.y()))
          .append(path("Q%s %s %s %s", corner.x(), corner.y(), after.x(), after.y()));
    }
    Point end = points.getLast();
    Point back = along(end, points.get(points.size() - 2), HEAD - 1);
    return path.append(path("L%s %s", back.x(), back.y())).toString();
  }

  /// The closed head of a wire's arrow.
  public static String head(List<Point> points) {
    Point end = points.getLast();
    Point back = along(end, points.get(points.size() - 2), HEAD);
    double dx = (end.y() - back.y()) * 0.5;
    double dy = (end.x() - back.x()) * 0.5;
    return path(
        "M%s %sL%s %sL%s %sZ",
        end.x(), end.y(), back.x() + dx, back.y() + dy, back.x() - dx, back.y() - dy);
  }

  /// A point on the way to another: at most the radius of a corner away, and at most that part of
  /// the way.
  private static Point towards(Point from, Point to, int part) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    return along(from, to, Math.min(CURVE, length / part));
  }

  private static Point along(Point from, Point to, double distance) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double share = length == 0 ? 0 : distance / length;
    return new Point(
        from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }

  private static String cut(double width, double height, double left, double right) {
    return path(
        "M%s 0H%sL%s %sV%sL%s %sH%sL0 %sV%sZ",
        left,
        width - right,
        width,
        right,
        height - right,
        width - right,
        height,
        left,
        height - left,
        left);
  }

  private static String rounded(double width, double height, double most) {
    double r = Math.min(most, height / 2);
    return path(
        "M%s 0H%sQ%s 0 %s %sV%sQ%s %s %s %sH%sQ0 %s 0 %sV%sQ0 0 %s 0Z",
        r,
        width - r,
        width,
        width,
        r,
        height - r,
        width,
        height,
        width - r,
        height,
        r,
        height,
        height - r,
        r,
        r);
  }

  /// Numbers with at most two decimals, whatever the language of the machine.
  static String path(String form, Object... numbers) {
    Object[] texts = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      texts[i] = number(((Number) numbers[i]).doubleValue());
    }
    return String.format(Locale.ROOT, form, texts);
  }

  static String number(double value) {
    double rounded = Math.rint(value * 100) / 100;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }
}
