package dryrun.sql.data;

import dryrun.sql.DataException;
import java.util.ArrayList;
import java.util.List;

/// The words of a `schema.sql`, with a place for every error.
final class SchemaTokens {
  enum Kind {
    WORD,
    QUOTED,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  record Token(Kind kind, String text, int line, int column) {
    boolean is(String word) {
      return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
    }

    String shown() {
      return kind == Kind.END ? "the end of the file" : "'" + text + "'";
    }
  }

  private final String file;
  private final String sql;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;
  private int next;

  SchemaTokens(String file, String sql) throws DataException {
    this.file = file;
    this.sql = sql;
    while (skipBlanks()) {
      tokens.add(read());
    }
    tokens.add(new Token(Kind.END, "", line, at - lineStart + 1));
  }

  Token peek() {
    return tokens.get(next);
  }

  Token take() {
    Token token = tokens.get(next);
    if (token.kind() != Kind.END) {
      next++;
    }
    return token;
  }

  /// Takes the words when they come next, all of them or none.
  boolean takeIf(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (next + i >= tokens.size() || !tokens.get(next + i).is(words[i])) {
        return false;
      }
    }
    next += words.length;
    return true;
  }

  void expect(String word) throws DataException {
    if (!takeIf(word)) {
      throw error(peek(), "expected '" + word + "' instead of " + peek().shown());
    }
  }

  Token expect(Kind kind, String what) throws DataException {
    if (peek().kind() != kind) {
      throw error(peek(), "expected " + what + " instead of " + peek().shown());
    }
    return take();
  }

  Token name(String what) throws DataException {
    if (peek().kind() != Kind.WORD && peek().kind() != Kind.QUOTED) {
      throw error(peek(), "expected " + what + " instead of " + peek().shown());
    }
    return take();
  }

  DataException error(Token token, String message) {
    return new DataException(
        file + ", line " + token.line() + ", column " + token.column() + ": " + message);
  }

  private boolean skipBlanks() throws DataException {
    while (at < sql.length()) {
      if (sql.charAt(at) == '\n') {
        at++;
        line++;
        lineStart = at;
      } else if (Character.isWhitespace(sql.charAt(at))) {
        at++;
      } else if (sql.startsWith("--", at)) {
        int end = sql.indexOf('\n', at);
        at = end < 0 ? sql.length() : end;
      } else if (sql.startsWith("/*", at)) {
        skipTo(endOf("*/", at + 2, "a comment"));
      } else {
        return true;
      }
    }
    return false;
  }

  private Token read() throws DataException {
    char first = sql.charAt(at);
    if (first == '"' || first == '`' || first == '\'') {
      return quoted(first);
    }
    int end = at + 1;
    Kind kind = Kind.SIGN;
    if (Character.isDigit(first)) {
      kind = Kind.NUMBER;
      while (end < sql.length() && Character.isDigit(sql.charAt(end))) {
        end++;
      }
    } else if (Character.isLetter(first) || first == '_') {
      kind = Kind.WORD;
      while (end < sql.length() && isWordPart(sql.charAt(end))) {
        end++;
      }
    }
    Token token = token(kind, sql.substring(at, end));
    at = end;
    return token;
  }

  private Token quoted(char quote) throws DataException {
    String mark = String.valueOf(quote);
    int end = endOf(mark, at + 1, "a quoted text");
    while (end < sql.length() && sql.charAt(end) == quote) {
      end = endOf(mark, end + 1, "a quoted text");
    }
    String text = sql.substring(at + 1, end - 1).replace(mark + mark, mark);
    Token token = token(quote == '\'' ? Kind.TEXT : Kind.QUOTED, text);
    skipTo(end);
    return token;
  }

  private int endOf(String mark, int from, String what) throws DataException {
    int found = sql.indexOf(mark, from);
    if (found < 0) {
      throw error(token(Kind.SIGN, ""), what + " is not closed");
    }
    return found + mark.length();
  }

  private void skipTo(int end) {
    for (; at < end; at++) {
      if (sql.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }

  private Token token(Kind kind, String text) {
    return new Token(kind, text, line, at - lineStart + 1);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}
