package dryrun.sql.mutate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// The wrong operator of arithmetic, or its sides swapped.
final class ArithmeticMutations implements Mutation {
  private static final Map<SqlKind, SqlOperator> OTHERS =
      Map.of(
          SqlKind.PLUS, SqlStdOperatorTable.MINUS,
          SqlKind.MINUS, SqlStdOperatorTable.PLUS,
          SqlKind.TIMES, SqlStdOperatorTable.DIVIDE,
          SqlKind.DIVIDE, SqlStdOperatorTable.MULTIPLY);
  private static final Set<SqlKind> SIDED = Set.of(SqlKind.MINUS, SqlKind.DIVIDE);

  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    SqlOperator other = OTHERS.get(call.getKind());
    if (other == null || call.operandCount() != 2) {
      return;
    }
    edits.replace(
        Operator.ARITHMETIC,
        call,
        Nodes.operator(call, other),
        "`" + call.getOperator().getName() + "` becomes `" + other.getName() + "`");
    if (SIDED.contains(call.getKind())) {
      edits.replace(
          Operator.SWAPPED,
          call,
          call.getOperator().createCall(call.getParserPosition(), call.operand(1), call.operand(0)),
          "the sides of " + Nodes.text(call) + " are swapped");
    }
  }
}
