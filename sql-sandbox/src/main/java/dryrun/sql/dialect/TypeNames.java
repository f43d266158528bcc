package dryrun.sql.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Names of types in other dialects: STRING, TEXT, LONG and their like, where a type stands.
final class TypeNames implements SurfaceRule {
  private static final Map<String, String> STANDARD =
      Map.of(
          "STRING", "VARCHAR",
          "TEXT", "VARCHAR",
          "LONG", "BIGINT",
          "INT64", "BIGINT",
          "FLOAT64", "DOUBLE",
          "DATETIME", "TIMESTAMP",
          "DOUBLE PRECISION", "DOUBLE");

  /// A name of a type as the standard spells it.
  static Token standard(Token token) {
    String standard = STANDARD.get(token.text().toUpperCase(Locale.ROOT));
    return standard == null || token.kind() != Token.Kind.WORD ? token : token.withText(standard);
  }

  @Override
  public List<Token> apply(Tokens tokens) {
    List<Token> result = new ArrayList<>(tokens.size());
    boolean declaration = tokens.at(tokens.next(-1)).isWord("CREATE");
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      String standard = STANDARD.get(token.text().toUpperCase(Locale.ROOT));
      boolean type =
          token.kind() == Token.Kind.WORD
              && (isCast(tokens, i) || (declaration && isColumn(tokens, i)));
      result.add(standard != null && type ? token.withText(standard) : token);
    }
    return result;
  }

  private static boolean isCast(Tokens tokens, int i) {
    return tokens.before(i).is("::") || (tokens.before(i).isWord("AS") && tokens.after(i).is(")"));
  }

  private static boolean isColumn(Tokens tokens, int i) {
    Token before = tokens.before(i);
    Token after = tokens.after(i);
    boolean name = before.kind() == Token.Kind.WORD || before.kind() == Token.Kind.DOUBLE_QUOTED;
    return name && (after.is(",") || after.is(")") || after.isWord("NOT"));
  }
}
