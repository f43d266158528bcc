package dryrun.story;

/// A stretch of a story's text, in UTF-16 units as `String` counts them.
///
/// @param start of the first unit, from 0
/// @param end after the last unit; equal to `start` for a place without text
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /// What it covers of the text.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// Whether both share a unit, or are the same place.
  public boolean overlaps(Span other) {
    return equals(other) || (start < other.end && other.start < end);
  }
}
