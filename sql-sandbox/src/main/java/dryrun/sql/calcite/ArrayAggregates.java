package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;

/// Keeps the NULLs of `ARRAY_AGG`, which Calcite drops: every value is hidden in an array of one,
/// and comes out of it when all are together. What belongs to the aggregate, such as FILTER and
/// OVER, stays with it. Goes before the other rules, for which COLLECT_LIST, which skips NULLs, is
/// ARRAY_AGG too.
final class ArrayAggregates implements CallRule {
  private static final String UNBOXED = "$UNBOXED";

  @Override
  public SqlNode apply(SqlCall call) {
    return switch (call.getKind()) {
      case FILTER, WITHIN_GROUP, OVER, RESPECT_NULLS -> aroundAggregate(call);
      default -> Ast.name(call).equals("ARRAY_AGG") ? boxed(call) : call;
    };
  }

  private static SqlNode boxed(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    SqlNode value = call.operand(0);
    SqlNode box =
        Ast.call(value.getParserPosition(), SqlStdOperatorTable.ARRAY_VALUE_CONSTRUCTOR, value);
    return Ast.function(at, UNBOXED, Ast.withOperands(call, withFirst(call, box)));
  }

  private static SqlNode aroundAggregate(SqlCall call) {
    if (!Ast.isCall(call.operand(0), UNBOXED, 1)) {
      return call;
    }
    SqlCall unboxed = call.operand(0);
    SqlCall inside = Ast.withOperands(call, withFirst(call, unboxed.operand(0)));
    return Ast.function(call.getParserPosition(), UNBOXED, inside);
  }

  private static List<SqlNode> withFirst(SqlCall call, SqlNode first) {
    List<SqlNode> operands = new ArrayList<>(call.getOperandList());
    operands.set(0, first);
    return operands;
  }
}
