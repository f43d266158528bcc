package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.apache.calcite.util.Util;
import org.jspecify.annotations.Nullable;

/// Writes `(1 IN (SELECT ...)) IS NOT TRUE` as `NOT COALESCE(1 IN (SELECT ...), FALSE)`. Calcite
/// looks at the value alone, which is not NULL, and takes it for `1 NOT IN (SELECT ...)`, which is
/// not known where a row is NULL.
final class TruthOfMembers implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    boolean notTrue = call.getKind() == SqlKind.IS_NOT_TRUE;
    if (!(notTrue || call.getKind() == SqlKind.IS_NOT_FALSE) || !hasMember(call.operand(0))) {
      return call;
    }
    SqlParserPos at = call.getParserPosition();
    SqlNode known =
        Ast.call(
            at,
            SqlStdOperatorTable.COALESCE,
            call.operand(0),
            SqlLiteral.createBoolean(!notTrue, at));
    return notTrue ? Ast.call(at, SqlStdOperatorTable.NOT, known) : known;
  }

  private static boolean hasMember(SqlNode node) {
    try {
      node.accept(
          new SqlBasicVisitor<@Nullable Void>() {
            @Override
            public @Nullable Void visit(SqlCall call) {
              switch (call.getKind()) {
                case IN, NOT_IN, SOME, ALL -> throw Util.FoundOne.NULL;
                default -> {}
              }
              return super.visit(call);
            }
          });
      return false;
    } catch (Util.FoundOne found) {
      return true;
    }
  }
}
