package dryrun.sql.rewrite;

import org.apache.calcite.sql.JoinType;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;

/// Hive's `LEFT SEMI JOIN` and `LEFT ANTI JOIN`, which are `WHERE [NOT] EXISTS`.
final class SemiJoins implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    if (!(call instanceof SqlSelect select)
        || !(select.getFrom() instanceof SqlJoin join)
        || !isSemi(join)) {
      return call;
    }
    SqlParserPos at = join.getParserPosition();
    SqlNode subquery = Ast.select(at, Ast.number(at, 1), join.getRight(), join.getCondition());
    SqlNode exists = Ast.call(at, SqlStdOperatorTable.EXISTS, subquery);
    SqlNode condition =
        join.getJoinType() == JoinType.LEFT_SEMI_JOIN
            ? exists
            : Ast.call(at, SqlStdOperatorTable.NOT, exists);
    SqlNode where = select.getWhere();
    SqlSelect result = (SqlSelect) select.clone(select.getParserPosition());
    result.setFrom(join.getLeft());
    result.setWhere(
        where == null ? condition : Ast.call(at, SqlStdOperatorTable.AND, where, condition));
    return apply(result);
  }

  private static boolean isSemi(SqlJoin join) {
    return join.getJoinType() == JoinType.LEFT_SEMI_JOIN
        || join.getJoinType() == JoinType.LEFT_ANTI_JOIN;
  }
}
