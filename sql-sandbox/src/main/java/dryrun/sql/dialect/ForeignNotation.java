package dryrun.sql.dialect;

import dryrun.sql.SqlError;
import java.util.Locale;
import java.util.Set;

/// Refuses by name what has no meaning here, before the parser stumbles over it.
final class ForeignNotation {
  private static final Set<String> ENDS =
      Set.of("HAVING", "ORDER", "LIMIT", "QUALIFY", "WINDOW", "UNION", "EXCEPT", "INTERSECT");

  private final SourceText source;

  ForeignNotation(SourceText source) {
    this.source = source;
  }

  /// @throws SqlFailure when there is such a notation, with its place
  void check(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      int second = tokens.next(i);
      if (token.isWord("AT")
          && tokens.at(second).isWord("TIME")
          && tokens.after(second).isWord("ZONE")) {
        throw refused(
            token,
            "Trino has `AT TIME ZONE`; Dryrun does not run it yet: a TIMESTAMP here is wall-clock"
                + " time, and the clock is UTC");
      }
      if (token.isWord("GROUP") && tokens.at(second).isWord("BY")) {
        int all = tokens.next(second);
        if (tokens.at(all).isWord("ALL") && isEnd(tokens.after(all))) {
          throw refused(
              tokens.at(all),
              "GROUP BY ALL is Snowflake's and DuckDB's: in Trino name the columns or their"
                  + " numbers");
        }
      }
      if (token.isWord("DISTINCT") && tokens.after(i).isWord("ON")) {
        throw refused(
            token, "DISTINCT ON is PostgreSQL's: in Trino number the rows and keep the first");
      }
      if (token.isWord("SIMILAR") && tokens.after(i).isWord("TO")) {
        throw refused(token, "Trino has no SIMILAR TO: use regexp_like");
      }
    }
  }

  private static boolean isEnd(Token token) {
    return token.kind() == Token.Kind.SPACE
        || token.is(")")
        || ENDS.contains(token.text().toUpperCase(Locale.ROOT));
  }

  private SqlFailure refused(Token at, String message) {
    return new SqlFailure(SqlError.Kind.SYNTAX, message, source.position(at.offset()));
  }
}
