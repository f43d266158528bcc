package dryrun.sql.dialect;

import dryrun.sql.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The end of a query that keeps the first rows of an order: `ORDER BY keys LIMIT n OFFSET m`, or
/// with FETCH FIRST. Rows that tie at the border make several results right, and the query without
/// the limit shows them all.
///
/// @param unlimited the query without its limit, still ordered
/// @param keys what is ordered by, each an output column's name or its number from 1; a key that is
///   an expression is given as typed
/// @param offset rows left out at the start
/// @param count rows kept, or the largest long when only an offset is given
public record OrderedLimit(String unlimited, List<String> keys, long offset, long count) {
  public OrderedLimit {
    keys = List.copyOf(keys);
  }

  /// The ordered limit of a query, when it ends in one whose numbers are literals.
  ///
  /// @throws SqlFailure when a quote or a comment is not closed
  public static Optional<OrderedLimit> of(String sql) {
    List<Token> tokens = tokens(sql);
    int order = lastOrderBy(tokens);
    int end = order < 0 ? tokens.size() : firstLimit(tokens, order);
    if (end == tokens.size()) {
      return Optional.empty();
    }
    long offset = number(tokens, end, "OFFSET", 0);
    long count = number(tokens, end, "LIMIT", Long.MAX_VALUE);
    for (String word : List.of("FIRST", "NEXT")) {
      count = Math.min(count, number(tokens, end, word, Long.MAX_VALUE));
    }
    if (offset < 0 || count < 0) {
      return Optional.empty();
    }
    String unlimited = sql.substring(0, tokens.get(end).offset()).stripTrailing();
    return Optional.of(
        new OrderedLimit(unlimited, keys(sql, tokens, order + 2, end), offset, count));
  }

  /// Whether a query ends in ORDER BY, with a limit or without. The order of a window or of a
  /// subquery does not count: only the last one orders the result.
  ///
  /// @throws SqlFailure when a quote or a comment is not closed
  public static boolean endsInOrder(String sql) {
    return lastOrderBy(tokens(sql)) >= 0;
  }

  private static List<Token> tokens(String sql) {
    return new Lexer(new SourceText(sql))
        .tokens().stream().filter(t -> t.kind() != Kind.SPACE && !t.is(";")).toList();
  }

  private static int lastOrderBy(List<Token> tokens) {
    int depth = 0;
    int last = -1;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      depth += depthChange(tokens.get(i));
      if (depth == 0 && tokens.get(i).isWord("ORDER") && tokens.get(i + 1).isWord("BY")) {
        last = i;
      }
    }
    return last;
  }

  private static int firstLimit(List<Token> tokens, int from) {
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += depthChange(token);
      boolean limits = token.isWord("LIMIT") || token.isWord("OFFSET") || token.isWord("FETCH");
      if (depth == 0 && limits) {
        return i;
      }
    }
    return tokens.size();
  }

  /// The number after a word, `otherwise` when the word is not there, -1 when no number follows.
  private static long number(List<Token> tokens, int from, String word, long otherwise) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).isWord(word)) {
        String text = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
      }
    }
    return otherwise;
  }

  private static List<String> keys(String sql, List<Token> tokens, int from, int end) {
    List<String> keys = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= end; i++) {
      depth += i < end ? depthChange(tokens.get(i)) : 0;
      if (i == end || (depth == 0 && tokens.get(i).is(","))) {
        keys.add(key(sql, tokens.subList(start, i)));
        start = i + 1;
      }
    }
    return keys;
  }

  private static String key(String sql, List<Token> tokens) {
    int end = tokens.size();
    while (end > 0 && isDirection(tokens.get(end - 1))) {
      end--;
    }
    if (end == 0) {
      return "";
    }
    Token last = tokens.get(end - 1);
    boolean qualified = end == 3 && tokens.get(1).is(".");
    if (end == 1 || qualified) {
      boolean quoted = last.kind() == Kind.DOUBLE_QUOTED || last.kind() == Kind.BACKTICKED;
      return quoted ? last.unquoted() : last.text();
    }
    return sql.substring(tokens.getFirst().offset(), last.offset() + last.text().length());
  }

  private static boolean isDirection(Token token) {
    return token.isWord("ASC")
        || token.isWord("DESC")
        || token.isWord("NULLS")
        || token.isWord("FIRST")
        || token.isWord("LAST");
  }

  private static int depthChange(Token token) {
    return token.is("(") ? 1 : token.is(")") ? -1 : 0;
  }
}
