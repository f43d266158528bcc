package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/// Functions of text and numbers that Calcite has under another form.
final class TextFunctions implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    String name = Ast.name(call);
    List<SqlNode> operands = call.getOperandList();
    if (name.equals("CONCAT") && operands.size() > 1) {
      return concat(at, operands);
    }
    if (name.equals("CONCAT_WS") && operands.size() > 1) {
      return separated(at, operands);
    }
    return switch (name + "/" + operands.size()) {
      case "SUBSTRING/2", "SUBSTRING/3" ->
          Ast.function(at, "SUBSTR", operands.toArray(new SqlNode[0]));
      case "LOG/2" -> logarithm(at, operands.get(0), operands.get(1));
      default -> call;
    };
  }

  /// A text and a number put together are a text; a NULL makes the whole NULL.
  private static SqlNode concat(SqlParserPos at, List<SqlNode> parts) {
    SqlNode whole = text(parts.getFirst());
    for (SqlNode part : parts.subList(1, parts.size())) {
      whole = Ast.call(at, SqlStdOperatorTable.CONCAT, whole, text(part));
    }
    return whole;
  }

  private static SqlNode text(SqlNode node) {
    boolean isText =
        node instanceof SqlLiteral literal && literal.getTypeName() == SqlTypeName.CHAR;
    return isText || isConcat(node) ? node : Ast.cast(node, SqlTypeName.VARCHAR);
  }

  private static boolean isConcat(SqlNode node) {
    return node instanceof SqlCall call && call.getOperator().equals(SqlStdOperatorTable.CONCAT);
  }

  /// NULL parts are left out, with their separator.
  private static SqlNode separated(SqlParserPos at, List<SqlNode> operands) {
    List<SqlNode> texts = new ArrayList<>();
    for (SqlNode part : operands.subList(1, operands.size())) {
      texts.add(text(part));
    }
    SqlNode array =
        Ast.call(at, SqlStdOperatorTable.ARRAY_VALUE_CONSTRUCTOR, texts.toArray(new SqlNode[0]));
    return Ast.function(at, "ARRAY_JOIN", array, operands.getFirst());
  }

  private static SqlNode logarithm(SqlParserPos at, SqlNode base, SqlNode number) {
    return Ast.call(
        at,
        SqlStdOperatorTable.DIVIDE,
        Ast.call(at, SqlStdOperatorTable.LN, number),
        Ast.call(at, SqlStdOperatorTable.LN, base));
  }
}
