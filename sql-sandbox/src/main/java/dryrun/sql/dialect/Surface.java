package dryrun.sql.dialect;

import java.util.List;

/// Makes the notations of Trino, Hive and Spark readable for the parser, which knows the
/// standard's.
final class Surface {
  private static final List<SurfaceRule> RULES =
      List.of(
          new OperatorNotation(),
          new LateralView(),
          new NoFrom(),
          new GroupsFrame(),
          new TypeNames(),
          new NestedTypes(),
          new QuotedWords());

  private Surface() {}

  static List<Token> apply(List<Token> tokens) {
    List<Token> result = tokens;
    for (SurfaceRule rule : RULES) {
      result = rule.apply(new Tokens(result));
    }
    return result;
  }
}
