package dryrun.sql.dialect;

import dryrun.sql.SqlError;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.avatica.util.Casing;
import org.apache.calcite.avatica.util.Quoting;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.ddl.SqlCreateTable;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.calcite.sql.parser.babel.SqlBabelParserImpl;

/// Reads the text of one statement.
public final class StatementParser {
  /// Longer texts are refused: characters.
  static final int MAX_LENGTH = 200_000;

  private final SqlParser.Config config =
      SqlParser.config()
          .withParserFactory(SqlBabelParserImpl.FACTORY)
          .withConformance(new DialectConformance())
          .withQuoting(Quoting.DOUBLE_QUOTE)
          .withUnquotedCasing(Casing.UNCHANGED)
          .withQuotedCasing(Casing.UNCHANGED)
          .withCaseSensitive(false)
          .withIdentifierMaxLength(256);

  /// The one statement of a text; a semicolon may close it.
  ///
  /// @throws SqlFailure SYNTAX when the text is no statement, FORBIDDEN when it is one that is not
  ///   run here or when a second one follows; with the place in the text as typed
  public Statement parse(String text) {
    SourceText source = new SourceText(text);
    if (text.length() > MAX_LENGTH) {
      throw new SqlFailure(
          SqlError.Kind.SYNTAX,
          "The text is longer than " + MAX_LENGTH + " characters",
          source.position(0));
    }
    Tokens tokens = new Tokens(withoutSemicolon(source, new Lexer(source).tokens()));
    StatementKinds.Found found = new StatementKinds(source).find(tokens);
    List<Token> surface = found.statement().list();
    new ForeignNotation(source).check(found.statement());
    Statement.InsertTarget target = Statement.InsertTarget.PLAIN;
    if (found.kind() == Statement.Kind.CHANGE) {
      HiveInsert insert = new HiveInsert(tokens);
      target = insert.target();
      surface = new TableProperties().apply(new Tokens(insert.standard()));
      surface = new CreateView().apply(new Tokens(surface));
    }
    MappedText mapped = new MappedText(source, Surface.apply(surface));
    Statement statement = new Statement(found.kind(), source, mapped, target, this);
    statement.ast();
    return statement;
  }

  SqlNode tree(SourceText source, MappedText mapped, Statement.Kind kind) {
    SqlNode node;
    try {
      node = SqlParser.create(mapped.text(), config).parseStmt();
    } catch (SqlParseException e) {
      // The parser wraps whatever is thrown in it.
      throw e.getCause() instanceof StackOverflowError
          ? tooDeep(source)
          : refusal(source, new SyntaxErrors(source, mapped).failure(e));
    } catch (StackOverflowError e) {
      throw tooDeep(source);
    }
    if (node.isA(SqlKind.QUERY) != (kind != Statement.Kind.CHANGE)) {
      throw new SqlFailure(
          SqlError.Kind.FORBIDDEN, "This kind of statement is not run here", source.position(0));
    }
    SqlNode statement = new GroupsWindows(source, mapped).restore(node);
    return statement instanceof SqlCreateTable table && CreateView.isTyped(source)
        ? CreateView.of(table)
        : statement;
  }

  /// What the parser stumbled over may be a function that has a notation of its own.
  private static SqlFailure refusal(SourceText source, SqlFailure failure) {
    return failure
        .error()
        .position()
        .flatMap(place ->
            new RefusedCalls(source, new Tokens(new Lexer(source).tokens()))
                .around(source.offset(place.line(), place.column())))
        .orElse(failure);
  }

  private static SqlFailure tooDeep(SourceText source) {
    return new SqlFailure(
        SqlError.Kind.SYNTAX, "The statement is nested too deep", source.position(0));
  }

  private static List<Token> withoutSemicolon(SourceText source, List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens);
    Tokens all = new Tokens(tokens);
    int end = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(";")) {
        end = end < 0 ? i : end;
        result.set(i, tokens.get(i).replacedBy(Token.Kind.SPACE, " "));
      } else if (end >= 0 && all.previous(i + 1) == i) {
        throw new SqlFailure(
            SqlError.Kind.FORBIDDEN,
            "Only one statement is run at a time, and a second one begins here",
            source.position(tokens.get(i).offset()));
      }
    }
    return result;
  }
}
