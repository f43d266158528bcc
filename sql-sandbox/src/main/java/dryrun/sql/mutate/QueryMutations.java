package dryrun.sql.mutate;

import java.util.List;
import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlSelectKeyword;
import org.apache.calcite.sql.SqlSetOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// DISTINCT rows, and the wrong set operation.
final class QueryMutations implements Mutation {
  private static final int KEYWORDS = 0;
  private static final Map<SqlOperator, SqlOperator> ALL =
      Map.of(
          SqlStdOperatorTable.UNION_ALL, SqlStdOperatorTable.UNION,
          SqlStdOperatorTable.UNION, SqlStdOperatorTable.UNION_ALL);
  private static final Map<SqlOperator, SqlOperator> SETS =
      Map.of(
          SqlStdOperatorTable.UNION, SqlStdOperatorTable.INTERSECT,
          SqlStdOperatorTable.UNION_ALL, SqlStdOperatorTable.EXCEPT,
          SqlStdOperatorTable.INTERSECT, SqlStdOperatorTable.EXCEPT,
          SqlStdOperatorTable.EXCEPT, SqlStdOperatorTable.INTERSECT,
          SqlStdOperatorTable.EXCEPT_ALL, SqlStdOperatorTable.EXCEPT,
          SqlStdOperatorTable.INTERSECT_ALL, SqlStdOperatorTable.INTERSECT);

  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    other(Operator.UNION_ALL, call, ALL, edits);
    other(Operator.SET_OPERATION, call, SETS, edits);
    if (call instanceof SqlSelect select) {
      boolean distinct = select.isDistinct();
      if (!distinct && !mayRepeat(select, ancestors)) {
        return;
      }
      SqlSelect copy = Nodes.copy(select);
      copy.setOperand(
          KEYWORDS,
          distinct
              ? SqlNodeList.EMPTY
              : SqlNodeList.of(SqlSelectKeyword.DISTINCT.symbol(select.getParserPosition())));
      edits.replace(
          Operator.DISTINCT_ROWS,
          select,
          copy,
          distinct ? "DISTINCT is dropped" : "DISTINCT is added");
    }
  }

  /// Whether rows may be equal that DISTINCT would make one: not where they are grouped, numbered,
  /// counted by EXISTS or made one by UNION.
  private static boolean mayRepeat(SqlSelect select, List<SqlNode> ancestors) {
    SqlNode parent = ancestors.isEmpty() ? select : ancestors.getLast();
    return select.getGroup() == null
        && select.getFrom() != null
        && parent.getKind() != SqlKind.EXISTS
        && parent.getKind() != SqlKind.IN
        && parent.getKind() != SqlKind.NOT_IN
        && !isDistinctSet(parent)
        && select.getSelectList().stream().noneMatch(Computed::in);
  }

  private static boolean isDistinctSet(SqlNode parent) {
    return parent instanceof SqlCall call
        && call.isA(SqlKind.SET_QUERY)
        && !((SqlSetOperator) call.getOperator()).isAll();
  }

  private static void other(
      Operator operator, SqlCall call, Map<SqlOperator, SqlOperator> others, Edits edits) {
    SqlOperator other = others.get(call.getOperator());
    if (other != null) {
      edits.replace(
          operator,
          call,
          Nodes.operator(call, other),
          call.getOperator().getName() + " becomes " + other.getName());
    }
  }
}
