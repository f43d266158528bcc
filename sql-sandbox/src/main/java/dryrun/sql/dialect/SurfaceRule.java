package dryrun.sql.dialect;

import java.util.List;

/// Turns one notation that the parser does not know into one that it knows.
@FunctionalInterface
interface SurfaceRule {
  List<Token> apply(Tokens tokens);
}
