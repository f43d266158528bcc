package dryrun.sql.h2;

import dryrun.sql.rewrite.CallRule;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlSelect;

/// `GROUP BY 1`, for which H2 wants the expression itself.
final class GroupPositions implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    if (call instanceof SqlSelect select && select.getGroup() != null) {
      List<SqlNode> items = new ArrayList<>();
      for (SqlNode item : select.getGroup()) {
        items.add(item instanceof SqlNumericLiteral number ? selected(select, number) : item);
      }
      select.setGroupBy(new SqlNodeList(items, select.getGroup().getParserPosition()));
    }
    return call;
  }

  private static SqlNode selected(SqlSelect select, SqlNumericLiteral position) {
    SqlNodeList list = select.getSelectList();
    int index = position.isInteger() ? position.intValue(true) - 1 : -1;
    if (index < 0 || index >= list.size()) {
      return position;
    }
    SqlNode item = list.get(index);
    return item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item;
  }
}
