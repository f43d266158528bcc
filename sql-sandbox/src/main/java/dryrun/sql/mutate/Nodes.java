package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// Small steps that mutations are made of.
final class Nodes {
  private static final int LONGEST = 60;

  private Nodes() {}

  /// A call of the function of another name with the same arguments and quantifier.
  static SqlCall renamed(SqlCall call, String name) {
    SqlCall other =
        Ast.function(call.getParserPosition(), name, call.getOperandList().toArray(new SqlNode[0]));
    return other
        .getOperator()
        .createCall(call.getFunctionQuantifier(), call.getParserPosition(), call.getOperandList());
  }

  /// The same operands under another operator.
  static SqlCall operator(SqlCall call, SqlOperator operator) {
    return operator.createCall(
        call.getParserPosition(), call.getOperandList().toArray(new SqlNode[0]));
  }

  static SqlCall withOperand(SqlCall call, int index, SqlNode operand) {
    List<SqlNode> operands = new ArrayList<>(call.getOperandList());
    operands.set(index, operand);
    return Ast.withOperands(call, operands);
  }

  static SqlNodeList without(List<SqlNode> list, int index, SqlNode at) {
    List<SqlNode> rest = new ArrayList<>(list);
    rest.remove(index);
    return new SqlNodeList(rest, at.getParserPosition());
  }

  static SqlNodeList with(List<SqlNode> list, int index, SqlNode item, SqlNode at) {
    List<SqlNode> changed = new ArrayList<>(list);
    changed.set(index, item);
    return new SqlNodeList(changed, at.getParserPosition());
  }

  /// A copy of a query block to change.
  static SqlSelect copy(SqlSelect select) {
    return (SqlSelect) select.clone(select.getParserPosition());
  }

  /// The parts of a condition that AND joins.
  static List<SqlNode> conjuncts(SqlNode condition) {
    List<SqlNode> parts = new ArrayList<>();
    if (condition.getKind() == SqlKind.AND) {
      ((SqlCall) condition).getOperandList().forEach(o -> parts.addAll(conjuncts(o)));
    } else {
      parts.add(condition);
    }
    return parts;
  }

  static SqlNode and(SqlNode left, SqlNode right) {
    return Ast.call(left.getParserPosition(), SqlStdOperatorTable.AND, left, right);
  }

  /// A node as text for a description, in backticks.
  static String text(SqlNode node) {
    String text = StatementText.of(node).replaceAll("\\s+", " ");
    return "`" + (text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text) + "`";
  }
}
