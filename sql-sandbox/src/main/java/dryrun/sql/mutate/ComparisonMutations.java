package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.util.List;
import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlBetweenOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// The wrong comparison, boundary, end of BETWEEN or test for NULL.
final class ComparisonMutations implements Mutation {
  private static final Map<SqlKind, SqlOperator> BOUNDARIES =
      Map.of(
          SqlKind.LESS_THAN, SqlStdOperatorTable.LESS_THAN_OR_EQUAL,
          SqlKind.LESS_THAN_OR_EQUAL, SqlStdOperatorTable.LESS_THAN,
          SqlKind.GREATER_THAN, SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
          SqlKind.GREATER_THAN_OR_EQUAL, SqlStdOperatorTable.GREATER_THAN);
  private static final Map<SqlKind, SqlOperator> OPPOSITES =
      Map.of(
          SqlKind.EQUALS, SqlStdOperatorTable.NOT_EQUALS,
          SqlKind.NOT_EQUALS, SqlStdOperatorTable.EQUALS,
          SqlKind.LESS_THAN, SqlStdOperatorTable.GREATER_THAN,
          SqlKind.LESS_THAN_OR_EQUAL, SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
          SqlKind.GREATER_THAN, SqlStdOperatorTable.LESS_THAN,
          SqlKind.GREATER_THAN_OR_EQUAL, SqlStdOperatorTable.LESS_THAN_OR_EQUAL);
  private static final Map<SqlKind, SqlOperator> NULL_TESTS =
      Map.of(
          SqlKind.IS_NULL, SqlStdOperatorTable.IS_NOT_NULL,
          SqlKind.IS_NOT_NULL, SqlStdOperatorTable.IS_NULL,
          SqlKind.IS_DISTINCT_FROM, SqlStdOperatorTable.NOT_EQUALS,
          SqlKind.IS_NOT_DISTINCT_FROM, SqlStdOperatorTable.EQUALS);

  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    operator(Operator.BOUNDARY, call, BOUNDARIES.get(call.getKind()), edits);
    operator(Operator.COMPARISON, call, OPPOSITES.get(call.getKind()), edits);
    operator(Operator.NULL_TEST, call, NULL_TESTS.get(call.getKind()), edits);
    if (call.getOperator() instanceof SqlBetweenOperator between && !between.isNegated()) {
      ends(call, edits);
    }
  }

  private static void operator(
      Operator operator,
      SqlCall call,
      @org.jspecify.annotations.Nullable SqlOperator other,
      Edits edits) {
    if (other != null) {
      edits.replace(
          operator,
          call,
          Nodes.operator(call, other),
          "`" + call.getOperator().getName() + "` becomes `" + other.getName() + "`");
    }
  }

  private static void ends(SqlCall between, Edits edits) {
    SqlNode value = between.operand(0);
    SqlNode low = between.operand(1);
    SqlNode high = between.operand(2);
    edits.replace(
        Operator.BETWEEN_ENDS,
        between,
        Nodes.and(
            Ast.call(between.getParserPosition(), SqlStdOperatorTable.GREATER_THAN, value, low),
            Ast.call(
                between.getParserPosition(), SqlStdOperatorTable.LESS_THAN_OR_EQUAL, value, high)),
        "BETWEEN loses its lower end");
    edits.replace(
        Operator.BETWEEN_ENDS,
        between,
        Nodes.and(
            Ast.call(
                between.getParserPosition(), SqlStdOperatorTable.GREATER_THAN_OR_EQUAL, value, low),
            Ast.call(between.getParserPosition(), SqlStdOperatorTable.LESS_THAN, value, high)),
        "BETWEEN loses its upper end");
  }
}
