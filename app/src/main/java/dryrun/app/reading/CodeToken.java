package dryrun.app.reading;

/// A piece of code that is shown in one way.
public record CodeToken(Kind kind, String text) {

  /// What a piece of code is to its reader.
  public enum Kind {
    PLAIN,
    KEYWORD,
    /// A text literal.
    STRING,
    NUMBER,
    COMMENT
  }
}
