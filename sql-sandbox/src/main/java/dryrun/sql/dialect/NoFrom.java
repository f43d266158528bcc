package dryrun.sql.dialect;

import dryrun.sql.dialect.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// `SELECT 1 WHERE c` without a FROM: it selects from one row, as in Trino.
final class NoFrom implements SurfaceRule {
  private static final String ONE_ROW = " FROM (VALUES (0)) AS \"one row\" ";

  @Override
  public List<Token> apply(Tokens tokens) {
    List<Token> result = new ArrayList<>(tokens.size());
    Deque<Boolean> wantsFrom = new ArrayDeque<>(List.of(false));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      if (token.is("(")) {
        wantsFrom.push(false);
      } else if (token.is(")") && wantsFrom.size() > 1) {
        wantsFrom.pop();
      } else if (token.isWord("SELECT") || token.isWord("FROM")) {
        wantsFrom.pop();
        wantsFrom.push(token.isWord("SELECT"));
      } else if (token.isWord("WHERE") && Boolean.TRUE.equals(wantsFrom.peek())) {
        result.add(token.replacedBy(Kind.WORD, ONE_ROW));
      }
      result.add(token);
    }
    return result;
  }
}
