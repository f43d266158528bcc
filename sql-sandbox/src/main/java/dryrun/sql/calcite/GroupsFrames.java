package dryrun.sql.calcite;

import dryrun.sql.dialect.GroupsWindow;
import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;

/// GROUPS frames, which Calcite does not know, as RANGE frames over the numbers of the groups: the
/// numbers of a window are named here, and [GroupNumbers] has them computed.
final class GroupsFrames implements CallRule {
  /// The number of the group of a row, from keys each followed by the number of its order.
  static final SqlFunction NUMBER =
      new SqlFunction(
          "$GROUP_NUMBER",
          SqlKind.OTHER_FUNCTION,
          ReturnTypes.BIGINT,
          null,
          OperandTypes.VARIADIC,
          SqlFunctionCategory.USER_DEFINED_FUNCTION);

  static final int DESCENDING = 1;
  static final int NULLS_FIRST = 2;

  @Override
  public SqlNode apply(SqlCall call) {
    if (!(call instanceof GroupsWindow window) || window.getOrderList().isEmpty()) {
      return call;
    }
    SqlParserPos at = call.getParserPosition();
    List<SqlNode> keys = new ArrayList<>();
    for (SqlNode item : window.getOrderList()) {
      keys.add(Ast.orderKey(item));
      keys.add(Ast.number(item.getParserPosition(), order(item)));
    }
    return SqlWindow.create(
        null,
        window.getRefName(),
        window.getPartitionList(),
        SqlNodeList.of(Ast.call(at, NUMBER, keys.toArray(new SqlNode[0]))),
        org.apache.calcite.sql.SqlLiteral.createBoolean(false, at),
        window.getLowerBound(),
        window.getUpperBound(),
        null,
        window.getExclude(),
        at);
  }

  /// NULLs are last in both directions unless the item says otherwise.
  private static int order(SqlNode item) {
    return switch (item.getKind()) {
      case DESCENDING -> order(((SqlCall) item).operand(0)) | DESCENDING;
      case NULLS_FIRST -> order(((SqlCall) item).operand(0)) | NULLS_FIRST;
      case NULLS_LAST -> order(((SqlCall) item).operand(0));
      default -> 0;
    };
  }
}
