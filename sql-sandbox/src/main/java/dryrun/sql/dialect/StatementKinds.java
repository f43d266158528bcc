package dryrun.sql.dialect;

import dryrun.sql.SqlError;
import java.util.Locale;
import java.util.Set;

/// Tells the kind of a statement by its first words.
final class StatementKinds {
  private static final Set<String> READS = Set.of("SELECT", "WITH", "VALUES", "TABLE");
  private static final Set<String> CHANGES = Set.of("INSERT", "UPDATE", "DELETE", "MERGE");
  private static final Set<String> NOT_RUN =
      Set.of(
          "ALTER",
          "ANALYZE",
          "BEGIN",
          "CALL",
          "CHECKPOINT",
          "COMMENT",
          "COMMIT",
          "COPY",
          "DEALLOCATE",
          "DENY",
          "DESC",
          "DESCRIBE",
          "DROP",
          "EXECUTE",
          "EXPORT",
          "GRANT",
          "IMPORT",
          "KILL",
          "LOAD",
          "LOCK",
          "MSCK",
          "PREPARE",
          "RELEASE",
          "REFRESH",
          "RENAME",
          "REPLACE",
          "RESET",
          "REVOKE",
          "ROLLBACK",
          "RUNSCRIPT",
          "SAVEPOINT",
          "SCRIPT",
          "SET",
          "SHOW",
          "SHUTDOWN",
          "START",
          "TRUNCATE",
          "UNLOAD",
          "UPSERT",
          "USE",
          "VACUUM");

  private static final Set<String> OPTIONS = Set.of("ANALYZE", "VERBOSE", "EXTENDED", "FORMATTED");

  /// A kind, and the tokens of the statement itself, without EXPLAIN and what belongs to it.
  record Found(Statement.Kind kind, Tokens statement) {}

  private final SourceText source;

  StatementKinds(SourceText source) {
    this.source = source;
  }

  /// The kind of the statement.
  ///
  /// @throws SqlFailure when it is none that is run
  Found find(Tokens tokens) {
    int first = tokens.next(-1);
    while (tokens.at(first).is("(") || tokens.at(first).kind() == Token.Kind.HINT) {
      first = tokens.next(first);
    }
    Token token = tokens.at(first);
    if (first >= tokens.size()) {
      throw new SqlFailure(SqlError.Kind.SYNTAX, "There is no statement", source.position(0));
    }
    String word = token.text().toUpperCase(Locale.ROOT);
    if (READS.contains(word)) {
      return new Found(Statement.Kind.READ, tokens);
    }
    if (word.equals("EXPLAIN")) {
      return explained(tokens, first);
    }
    if (CHANGES.contains(word)) {
      return new Found(Statement.Kind.CHANGE, tokens);
    }
    if (word.equals("CREATE")) {
      return new Found(created(tokens, first), tokens);
    }
    if (NOT_RUN.contains(word)) {
      throw forbidden(word, token);
    }
    throw new SqlFailure(
        SqlError.Kind.SYNTAX,
        "A statement begins with SELECT, WITH or another verb, not with '" + token.text() + "'",
        source.position(token.offset()));
  }

  private Found explained(Tokens tokens, int explain) {
    int i = tokens.next(explain);
    if (tokens.at(i).is("(") && !READS.contains(tokens.after(i).text().toUpperCase(Locale.ROOT))) {
      i = tokens.next(Math.max(i, tokens.closing(i)));
    } else if (tokens.at(i).isWord("PLAN") && tokens.after(i).isWord("FOR")) {
      i = tokens.next(tokens.next(i));
    }
    while (OPTIONS.contains(tokens.at(i).text().toUpperCase(Locale.ROOT))) {
      i = tokens.next(i);
    }
    Tokens rest = new Tokens(tokens.list().subList(Math.min(i, tokens.size()), tokens.size()));
    if (find(rest).kind() != Statement.Kind.READ) {
      throw new SqlFailure(
          SqlError.Kind.FORBIDDEN,
          "Only a statement that reads can be explained",
          source.position(rest.at(0).offset()));
    }
    return new Found(Statement.Kind.EXPLAIN, rest);
  }

  private Statement.Kind created(Tokens tokens, int create) {
    int what = tokens.next(create);
    if (tokens.at(what).isWord("OR") && tokens.after(what).isWord("REPLACE")) {
      what = tokens.next(tokens.next(what));
    }
    if (tokens.at(what).isWord("TABLE") || tokens.at(what).isWord("VIEW")) {
      return Statement.Kind.CHANGE;
    }
    throw forbidden("CREATE " + tokens.at(what).text().toUpperCase(Locale.ROOT), tokens.at(create));
  }

  private SqlFailure forbidden(String what, Token at) {
    return new SqlFailure(
        SqlError.Kind.FORBIDDEN,
        what
            + " is not run here: a statement may read, INSERT, UPDATE, DELETE, MERGE or CREATE a"
            + " table or view",
        source.position(at.offset()));
  }
}
