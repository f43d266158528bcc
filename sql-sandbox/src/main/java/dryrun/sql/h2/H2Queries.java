package dryrun.sql.h2;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.JoinType;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;

/// What a SELECT of other dialects has and one of H2 has not: positions in GROUP BY, semi and anti
/// joins.
final class H2Queries implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    if (call instanceof SqlSelect select) {
      groupByExpressions(select);
      filterBySemiJoin(select);
    }
    return call;
  }

  private static void groupByExpressions(SqlSelect select) {
    SqlNodeList group = select.getGroup();
    if (group == null) {
      return;
    }
    List<SqlNode> items = new ArrayList<>();
    for (SqlNode item : group) {
      items.add(item instanceof SqlNumericLiteral number ? selected(select, number) : item);
    }
    select.setGroupBy(new SqlNodeList(items, group.getParserPosition()));
  }

  private static SqlNode selected(SqlSelect select, SqlNumericLiteral position) {
    SqlNodeList list = select.getSelectList();
    if (!position.isInteger()) {
      return position;
    }
    int index = position.intValue(true) - 1;
    if (index < 0 || index >= list.size()) {
      return position;
    }
    SqlNode item = list.get(index);
    return item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item;
  }

  private static void filterBySemiJoin(SqlSelect select) {
    if (!(select.getFrom() instanceof SqlJoin join)) {
      return;
    }
    boolean semi = join.getJoinType() == JoinType.LEFT_SEMI_JOIN;
    SqlNode condition = join.getCondition();
    if ((!semi && join.getJoinType() != JoinType.LEFT_ANTI_JOIN) || condition == null) {
      return;
    }
    SqlParserPos at = join.getParserPosition();
    SqlNode exists =
        Ast.call(
            at,
            SqlStdOperatorTable.EXISTS,
            new SqlSelect(
                at,
                null,
                SqlNodeList.of(Ast.number(at, 1)),
                join.getRight(),
                condition,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    SqlNode filter = semi ? exists : Ast.call(at, SqlStdOperatorTable.NOT, exists);
    SqlNode where = select.getWhere();
    select.setFrom(join.getLeft());
    select.setWhere(where == null ? filter : Ast.call(at, SqlStdOperatorTable.AND, where, filter));
  }
}
