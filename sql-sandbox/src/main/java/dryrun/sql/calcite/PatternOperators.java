package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.Locale;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;

/// LIKE, RLIKE, `~` and their like as functions that ask the watch while they match.
final class PatternOperators implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    String operator = call.getOperator().getName().toUpperCase(Locale.ROOT);
    return switch (operator) {
      case "LIKE" -> function(call, "$LIKE", false);
      case "NOT LIKE" -> function(call, "$LIKE", true);
      case "ILIKE" -> function(call, "$ILIKE", false);
      case "NOT ILIKE" -> function(call, "$ILIKE", true);
      case "RLIKE", "REGEXP", "POSIX REGEX CASE SENSITIVE", "REGEXP_CONTAINS" ->
          function(call, "REGEXP_LIKE", false);
      case "NOT RLIKE", "NEGATED POSIX REGEX CASE SENSITIVE" -> function(call, "REGEXP_LIKE", true);
      default -> call;
    };
  }

  private static SqlNode function(SqlCall call, String name, boolean negated) {
    SqlParserPos at = call.getParserPosition();
    SqlNode matches = Ast.function(at, name, call.getOperandList().toArray(new SqlNode[0]));
    return negated ? Ast.call(at, SqlStdOperatorTable.NOT, matches) : matches;
  }
}
