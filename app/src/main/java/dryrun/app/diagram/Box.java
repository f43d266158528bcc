package dryrun.app.diagram;

/// An upright rectangle in a drawing, in pixels at zoom 1.
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centerX() {
    return x + width / 2;
  }

  public double centerY() {
    return y + height / 2;
  }

  /// Whether the two have more than their borders in common.
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /// Whether all of the other lies in this one.
  public boolean contains(Box other) {
    return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
  }

  /// Whether an upright or level line passes through the inside.
  public boolean crosses(Point from, Point to) {
    return Math.min(from.x(), to.x()) < right()
        && x < Math.max(from.x(), to.x())
        && Math.min(from.y(), to.y()) < bottom()
        && y < Math.max(from.y(), to.y());
  }
}
