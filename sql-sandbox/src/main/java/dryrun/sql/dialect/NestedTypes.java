package dryrun.sql.dialect;

import dryrun.sql.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// `ARRAY(t)` and Hive's `ARRAY<t>` in a cast, which the standard writes `t ARRAY`; `MAP(k, v)`,
/// which the parser reads as `MAP<k, v>`.
final class NestedTypes implements SurfaceRule {
  @Override
  public List<Token> apply(Tokens tokens) {
    List<Token> result = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      Token before = tokens.before(i);
      boolean typeStands = before.is("::") || before.isWord("AS");
      int end = typeStands ? type(tokens, i, result) : -1;
      if (end < 0) {
        result.add(tokens.at(i));
        i++;
      } else {
        i = end;
      }
    }
    return result;
  }

  /// Writes a nested type and returns the index after it, or -1 when none stands there.
  private static int type(Tokens tokens, int i, List<Token> result) {
    Token name = tokens.at(i);
    int open = tokens.next(i);
    boolean array = name.isWord("ARRAY");
    boolean nested = (array || name.isWord("MAP")) && opens(tokens.at(open));
    int close = nested ? closing(tokens, open) : -1;
    if (close < 0) {
      return -1;
    }
    if (!array) {
      result.add(name);
      result.add(tokens.at(open).replacedBy(Kind.PUNCTUATION, "<"));
    }
    int k = tokens.next(open);
    while (k < close) {
      int end = type(tokens, k, result);
      if (end < 0) {
        result.add(TypeNames.standard(tokens.at(k)));
        k++;
      } else {
        k = end;
      }
    }
    result.add(
        array
            ? tokens.at(close).replacedBy(Kind.WORD, " ARRAY")
            : tokens.at(close).replacedBy(Kind.PUNCTUATION, ">"));
    return close + 1;
  }

  private static boolean opens(Token token) {
    return token.is("(") || token.is("<");
  }

  private static int closing(Tokens tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (opens(tokens.at(i))) {
        depth++;
      } else if ((tokens.at(i).is(")") || tokens.at(i).is(">")) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
