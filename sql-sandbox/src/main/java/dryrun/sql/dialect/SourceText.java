package dryrun.sql.dialect;

import dryrun.sql.SqlError.Position;

/// A text as typed, in which places are found by line and column.
public record SourceText(String text) {

  /// The place of a character; an offset past the end is the end.
  public Position position(int offset) {
    int end = Math.min(offset, text.length());
    int line = 1;
    int start = 0;
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, end - start + 1);
  }

  /// The offset of a place, or the length of the text when the place lies outside it.
  public int offset(int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return text.length();
      }
      start = end + 1;
    }
    return Math.min(start + column - 1, text.length());
  }
}
