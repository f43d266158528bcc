package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;

/// Functions of arrays and maps.
final class Collections implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    return switch (Ast.name(call) + "/" + call.operandCount()) {
      case "ELEMENT_AT/2" -> Ast.function(at, "$ELEMENT_AT", call.operand(0), call.operand(1));
      // An aggregate of one's own is never given NULL: it is hidden in an array of one.
      case "MAP_AGG/2" ->
          Ast.function(
              at,
              "$MAP_AGG",
              call.operand(0),
              Ast.call(at, SqlStdOperatorTable.ARRAY_VALUE_CONSTRUCTOR, call.operand(1)));
      case "TRANSLATE3/3" ->
          Ast.function(at, "TRANSLATE", call.getOperandList().toArray(new SqlNode[0]));
      case "MAP/2" -> Ast.function(at, "$MAP", call.operand(0), call.operand(1));
      case "COLLECT_SET/1" -> Ast.distinct(at, SqlLibraryOperators.ARRAY_AGG, call.operand(0));
      default -> call;
    };
  }
}
