package dryrun.sql.dialect;

import dryrun.sql.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Hive's `LATERAL VIEW [OUTER] explode(a) t AS x`, which is `CROSS JOIN UNNEST(a) AS t(x)`.
///
/// `posexplode` counts from 0 in Hive: its position is given as `WITH ORDINALITY` and so counts
/// from 1.
final class LateralView implements SurfaceRule {
  @Override
  public List<Token> apply(Tokens tokens) {
    List<Token> result = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int end =
          tokens.at(i).isWord("LATERAL") && tokens.after(i).isWord("VIEW")
              ? view(tokens, i, result)
              : -1;
      if (end < 0) {
        result.add(tokens.at(i));
        i++;
      } else {
        i = end;
      }
    }
    return result;
  }

  /// Writes the join and returns the index after the view, or -1 when it is not one.
  private static int view(Tokens tokens, int start, List<Token> result) {
    int k = tokens.next(tokens.next(start));
    boolean outer = tokens.at(k).isWord("OUTER");
    int function = outer ? tokens.next(k) : k;
    boolean position = tokens.at(function).isWord("posexplode");
    if (!position && !tokens.at(function).isWord("explode")) {
      return -1;
    }
    int open = tokens.next(function);
    int close = tokens.closing(open);
    if (close < 0) {
      return -1;
    }
    int alias = tokens.next(close);
    List<Token> columns = new ArrayList<>();
    int end =
        tokens.at(tokens.next(alias)).isWord("AS") ? columns(tokens, alias, columns) : alias + 1;
    if (columns.isEmpty()) {
      columns.add(tokens.at(alias).withText("col"));
    }
    if (position) {
      Collections.reverse(columns);
    }
    Token at = tokens.at(start);
    result.add(at.replacedBy(Kind.WORD, outer ? "LEFT JOIN UNNEST" : "CROSS JOIN UNNEST"));
    result.addAll(tokens.list().subList(open, close + 1));
    result.add(at.replacedBy(Kind.WORD, position ? " WITH ORDINALITY AS " : " AS "));
    result.add(tokens.at(alias));
    for (int c = 0; c < columns.size(); c++) {
      result.add(at.replacedBy(Kind.PUNCTUATION, c == 0 ? "(" : ","));
      result.add(columns.get(c));
    }
    result.add(at.replacedBy(Kind.PUNCTUATION, outer ? ") ON TRUE" : ")"));
    return end;
  }

  private static int columns(Tokens tokens, int alias, List<Token> columns) {
    int k = tokens.next(tokens.next(alias));
    columns.add(tokens.at(k));
    while (tokens.after(k).is(",")) {
      k = tokens.next(tokens.next(k));
      columns.add(tokens.at(k));
    }
    return k + 1;
  }
}
