package dryrun.app.diagram;

/// How wide text will be.
public interface TextMeasure {

  /// The width in pixels of one line of text at a size in pixels.
  double width(String text, double size);
}
