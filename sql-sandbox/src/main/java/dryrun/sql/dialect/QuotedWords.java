package dryrun.sql.dialect;

import dryrun.sql.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Quotes words that the parser would take for keywords: column names after a dot, functions for
/// which the parser has a grammar of another dialect, and `variant`, which is a name here.
final class QuotedWords implements SurfaceRule {
  private static final Set<String> FUNCTIONS =
      Set.of(
          "CONTAINS",
          "DATE",
          "DATEADD",
          "DATEDIFF",
          "DATE_ADD",
          "DATE_DIFF",
          "DATE_PART",
          "DATE_SUB",
          "DATE_TRUNC",
          "DATETIME_DIFF",
          "IF",
          "MAP",
          "SPLIT",
          "TIMESTAMP_DIFF",
          "TO_DATE");

  @Override
  public List<Token> apply(Tokens tokens) {
    List<Token> result = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      boolean call = tokens.after(i).is("(");
      boolean member = tokens.before(i).is(".") && !call;
      boolean name = member || token.isWord("VARIANT");
      boolean function = call && FUNCTIONS.contains(token.text().toUpperCase(Locale.ROOT));
      result.add(
          token.kind() == Kind.WORD && (name || (function && !declaresType(tokens, i)))
              ? token.replacedBy(Kind.DOUBLE_QUOTED, "\"" + token.text() + "\"")
              : token);
    }
    return result;
  }

  /// `CAST(x AS MAP(...))`, or `x MAP(...)` in a CREATE TABLE.
  private static boolean declaresType(Tokens tokens, int i) {
    return tokens.at(i).isWord("MAP") && tokens.before(i).isWord("AS");
  }
}
