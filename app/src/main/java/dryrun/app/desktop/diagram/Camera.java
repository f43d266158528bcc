package dryrun.app.desktop.diagram;

import dryrun.app.diagram.Box;
import dryrun.app.diagram.Drawing;

/// From where a drawing is seen: a point of the drawing appears at `zoom` times its place, moved by
/// x and y pixels.
record Camera(double zoom, double x, double y) {
  static final double LEAST = 0.2;
  static final double MOST = 4;

  /// Text is never shown larger than this unless one zooms in.
  private static final double LARGEST_FIT = 1.2;

  /// Text is never shown smaller than this unless one zooms out.
  private static final double LEAST_FIT = 0.5;

  private static final double EDGE = 24;

  /// All of the drawing, in the middle; of one that would be too small to read, the beginning.
  static Camera fit(Drawing drawing, double width, double height) {
    double zoom =
        Math.clamp(
            Math.min(width / Math.max(1, drawing.width()), height / Math.max(1, drawing.height())),
            LEAST_FIT,
            LARGEST_FIT);
    return new Camera(
        zoom,
        Math.max(0, (width - drawing.width() * zoom) / 2),
        Math.max(0, (height - drawing.height() * zoom) / 2));
  }

  /// Nearer or farther, while the point of the view at px, py stays where it is.
  Camera zoomed(double factor, double px, double py) {
    double now = Math.clamp(zoom * factor, LEAST, MOST);
    double change = now / zoom;
    return new Camera(now, px - (px - x) * change, py - (py - y) * change);
  }

  Camera panned(double dx, double dy) {
    return new Camera(zoom, x + dx, y + dy);
  }

  /// Moved no further than it takes to have the box in view.
  Camera showing(Box box, double width, double height) {
    return panned(
        shift(box.x() * zoom + x, box.right() * zoom + x, width),
        shift(box.y() * zoom + y, box.bottom() * zoom + y, height));
  }

  private static double shift(double start, double end, double size) {
    if (start < EDGE) {
      return EDGE - start;
    }
    return end > size - EDGE ? Math.max(EDGE - start, size - EDGE - end) : 0;
  }
}
