package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlUtil;
import org.apache.calcite.sql.fun.SqlCase;

/// Branches of CASE forgotten; COALESCE, NULLIF and CAST removed.
final class CaseMutations implements Mutation {
  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    if (call instanceof SqlCase branches) {
      branches(branches, edits);
      return;
    }
    switch (Ast.name(call)) {
      case "COALESCE", "IFNULL", "NVL", "NULLIF" ->
          edits.replace(
              Operator.COALESCE_REMOVED,
              call,
              call.operand(0),
              Ast.name(call) + " is removed around " + Nodes.text(call.operand(0)));
      case "CAST" -> {
        if (!(call.operand(0) instanceof SqlLiteral)) {
          edits.replace(
              Operator.CAST_REMOVED,
              call,
              call.operand(0),
              "CAST is removed around " + Nodes.text(call.operand(0)));
        }
      }
      default -> {}
    }
  }

  private static void branches(SqlCase branches, Edits edits) {
    SqlNodeList when = branches.getWhenOperands();
    SqlNodeList then = branches.getThenOperands();
    for (int i = 0; when.size() > 1 && i < when.size(); i++) {
      edits.replace(
          Operator.CASE_BRANCH,
          branches,
          new SqlCase(
              branches.getParserPosition(),
              branches.getValueOperand(),
              Nodes.without(when, i, when),
              Nodes.without(then, i, then),
              branches.getElseOperand()),
          when.get(i),
          "WHEN " + Nodes.text(when.get(i)) + " is dropped");
    }
    SqlNode otherwise = branches.getElseOperand();
    if (otherwise != null && !SqlUtil.isNullLiteral(otherwise, false)) {
      SqlNode nothing = Ast.nothing(branches.getParserPosition());
      otherwise(
          branches, nothing, otherwise, "ELSE " + Nodes.text(otherwise) + " is dropped", edits);
    } else if (then.size() == 1 && Ast.isNumber(then.get(0))) {
      SqlNode zero = Ast.number(branches.getParserPosition(), 0);
      otherwise(branches, zero, branches, "ELSE 0 is added", edits);
    }
  }

  private static void otherwise(
      SqlCase branches, SqlNode otherwise, SqlNode at, String what, Edits edits) {
    SqlCase other =
        new SqlCase(
            branches.getParserPosition(),
            branches.getValueOperand(),
            branches.getWhenOperands(),
            branches.getThenOperands(),
            otherwise);
    edits.replace(Operator.CASE_BRANCH, branches, other, at, what);
  }
}
