package dryrun.sql.dialect;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.ddl.SqlCreateTable;
import org.apache.calcite.sql.ddl.SqlDdlNodes;

/// `CREATE VIEW`, for which the parser has no grammar: it is read as `CREATE TABLE ... AS`.
final class CreateView implements SurfaceRule {
  @Override
  public List<Token> apply(Tokens tokens) {
    int word = viewWord(tokens);
    if (word < 0) {
      return tokens.list();
    }
    List<Token> result = new ArrayList<>(tokens.list());
    result.set(word, tokens.at(word).withText("TABLE"));
    return result;
  }

  /// Whether the text creates a view.
  static boolean isTyped(SourceText source) {
    return viewWord(new Tokens(new Lexer(source).tokens())) >= 0;
  }

  /// The view that was read as a table.
  static SqlNode of(SqlCreateTable table) {
    return SqlDdlNodes.createView(
        table.getParserPosition(), table.getReplace(), table.name, table.columnList, table.query);
  }

  private static int viewWord(Tokens tokens) {
    int create = tokens.next(-1);
    if (!tokens.at(create).isWord("CREATE")) {
      return -1;
    }
    int what = tokens.next(create);
    if (tokens.at(what).isWord("OR") && tokens.after(what).isWord("REPLACE")) {
      what = tokens.next(tokens.next(what));
    }
    return tokens.at(what).isWord("VIEW") ? what : -1;
  }
}
