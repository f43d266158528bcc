package dryrun.sql.rewrite;

import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/// Trino's `TRY(x)`: divisions by zero, failing casts and missing elements inside are NULL.
final class TryExpression implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    if (!Ast.isCall(call, "TRY", 1)) {
      return call;
    }
    SqlNode tried = call.operand(0).accept(new Shuttle());
    return tried == null ? call : tried;
  }

  private static final class Shuttle extends SqlShuttle {
    @Override
    public @Nullable SqlNode visit(SqlCall call) {
      SqlNode visited = super.visit(call);
      if (!(visited instanceof SqlCall inner)) {
        return visited;
      }
      if (inner.getKind() == SqlKind.DIVIDE || inner.getKind() == SqlKind.MOD) {
        SqlNode divisor =
            Ast.call(
                inner.getParserPosition(),
                SqlStdOperatorTable.NULLIF,
                inner.operand(1),
                Ast.number(inner.getParserPosition(), 0));
        return Ast.call(inner.getParserPosition(), inner.getOperator(), inner.operand(0), divisor);
      }
      if (inner.getKind() == SqlKind.ITEM) {
        return Ast.function(
            inner.getParserPosition(), "ELEMENT_AT", inner.operand(0), inner.operand(1));
      }
      if (inner.getKind() == SqlKind.CAST) {
        return SqlLibraryOperators.TRY_CAST.createCall(
            inner.getParserPosition(), inner.getOperandList());
      }
      return visited;
    }
  }
}
