package dryrun.sql.dialect;

import dryrun.sql.SqlError.Position;
import java.util.List;

/// The text that the parser reads, with the way back from each place to the text as typed.
final class MappedText {
  private final SourceText source;
  private final SourceText parsed;
  private final List<Token> tokens;
  private final int[] starts;

  MappedText(SourceText source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
    this.starts = new int[tokens.size()];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = text.length();
      text.append(tokens.get(i).text());
    }
    this.parsed = new SourceText(text.toString());
  }

  String text() {
    return parsed.text();
  }

  /// The offset in the text as typed of a place in the parsed text.
  int sourceOffset(int line, int column) {
    int offset = parsed.offset(line, column);
    int i = java.util.Arrays.binarySearch(starts, offset);
    // Of several empty tokens that start here the last one is not empty.
    int index = i < 0 ? -i - 2 : i;
    while (index + 1 < starts.length && starts[index + 1] <= offset) {
      index++;
    }
    if (index < 0) {
      return 0;
    }
    Token token = tokens.get(index);
    int inside = offset - starts[index];
    boolean asTyped = source.text().startsWith(token.text(), token.offset());
    return token.offset() + (asTyped ? inside : 0);
  }

  /// The place in the text as typed of a place in the parsed text.
  Position sourcePosition(int line, int column) {
    return source.position(sourceOffset(line, column));
  }
}
