package dryrun.sql.dialect;

import dryrun.sql.dialect.Token.Kind;
import java.util.List;

/// Hive's and MySQL's `==`, `<=>` and backticks.
final class OperatorNotation implements SurfaceRule {
  @Override
  public List<Token> apply(Tokens tokens) {
    return tokens.list().stream().map(OperatorNotation::standard).toList();
  }

  private static Token standard(Token token) {
    if (token.is("==")) {
      return token.withText("=");
    }
    if (token.is("<=>")) {
      return token.replacedBy(Kind.WORD, " IS NOT DISTINCT FROM ");
    }
    if (token.kind() == Kind.BACKTICKED) {
      return token.replacedBy(
          Kind.DOUBLE_QUOTED, "\"" + token.unquoted().replace("\"", "\"\"") + "\"");
    }
    return token;
  }
}
