package dryrun.sql.dialect;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into tokens that together are the whole text.
final class Lexer {
  private static final List<String> LONG_OPERATORS =
      List.of("<=>", "==", "<=", ">=", "<>", "!=", "||", "->", "::");

  private final SourceText source;
  private final String text;

  Lexer(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /// The tokens of the text.
  ///
  /// @throws SqlFailure when a quote or a comment is not closed
  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Token token = tokenAt(i);
      tokens.add(token);
      i += token.text().length();
    }
    return tokens;
  }

  private Token tokenAt(int i) {
    char c = text.charAt(i);
    if (Character.isWhitespace(c)) {
      return new Token(Kind.SPACE, run(i, Character::isWhitespace), i);
    }
    if (text.startsWith("--", i)) {
      return new Token(Kind.SPACE, run(i, x -> x != '\n'), i);
    }
    if (text.startsWith("/*", i)) {
      Kind kind = text.startsWith("/*+", i) ? Kind.HINT : Kind.SPACE;
      return new Token(kind, text.substring(i, endOfComment(i)), i);
    }
    if (c == '\'' || c == '"' || c == '`') {
      Kind kind = c == '\'' ? Kind.STRING : c == '"' ? Kind.DOUBLE_QUOTED : Kind.BACKTICKED;
      return new Token(kind, text.substring(i, endOfQuote(i)), i);
    }
    if (Character.isJavaIdentifierStart(c)) {
      return new Token(Kind.WORD, run(i, Character::isJavaIdentifierPart), i);
    }
    if (Character.isDigit(c)) {
      return new Token(Kind.NUMBER, run(i, x -> Character.isLetterOrDigit(x) || x == '.'), i);
    }
    for (String operator : LONG_OPERATORS) {
      if (text.startsWith(operator, i)) {
        return new Token(Kind.PUNCTUATION, operator, i);
      }
    }
    return new Token(Kind.PUNCTUATION, String.valueOf(c), i);
  }

  private String run(int start, CharacterTest test) {
    int end = start + 1;
    while (end < text.length() && test.matches(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private int endOfComment(int start) {
    int end = text.indexOf("*/", start + 2);
    if (end < 0) {
      throw unclosed("comment", start);
    }
    return end + 2;
  }

  private int endOfQuote(int start) {
    char quote = text.charAt(start);
    int i = start + 1;
    while (i < text.length()) {
      if (text.charAt(i) != quote) {
        i++;
      } else if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
        i += 2;
      } else {
        return i + 1;
      }
    }
    throw unclosed("quote", start);
  }

  private SqlFailure unclosed(String what, int start) {
    return new SqlFailure(
        SqlError.Kind.SYNTAX, "This " + what + " is never closed", source.position(start));
  }

  @FunctionalInterface
  private interface CharacterTest {
    boolean matches(char c);
  }
}
