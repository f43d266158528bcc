package dryrun.sql.dialect;

/// A piece of a statement's text.
///
/// @param offset where it stands in the text as typed; a token put in by a rule has the offset of
///   the text that it stands for
record Token(Kind kind, String text, int offset) {

  /// What a token is.
  enum Kind {
    WORD,
    NUMBER,
    /// Text in single quotes.
    STRING,
    /// Text in double quotes.
    DOUBLE_QUOTED,
    /// Text in backticks.
    BACKTICKED,
    PUNCTUATION,
    /// White space or a comment.
    SPACE,
    /// A comment that begins with `/*+`.
    HINT
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  boolean is(String punctuation) {
    return kind == Kind.PUNCTUATION && text.equals(punctuation);
  }

  /// A token of another kind or text that stands in the place of this one.
  Token replacedBy(Kind otherKind, String otherText) {
    return new Token(otherKind, otherText, offset);
  }

  Token withText(String otherText) {
    return new Token(kind, otherText, offset);
  }

  /// What stands between the quotes.
  String unquoted() {
    String quote = text.substring(0, 1);
    return text.substring(1, text.length() - 1).replace(quote + quote, quote);
  }
}
