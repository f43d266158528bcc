package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.jspecify.annotations.Nullable;

/// Conditions dropped, joined by the wrong word or turned round.
final class ConditionMutations implements Mutation {
  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    switch (call.getKind()) {
      case AND, OR -> joined(call, edits);
      case SELECT -> clauses((SqlSelect) call, edits);
      case FILTER -> drop(call, call.operand(0), call.operand(1), edits);
      case IN -> {
        negate(call, SqlStdOperatorTable.NOT_IN, edits);
        items(call, edits);
      }
      case NOT_IN -> {
        negate(call, SqlStdOperatorTable.IN, edits);
        items(call, edits);
      }
      case EXISTS -> negated(call, ancestors, edits);
      case LIKE -> negated(call, ancestors, edits);
      case NOT -> edits.replace(Operator.LOGIC, call, call.operand(0), "NOT is dropped");
      default -> {}
    }
  }

  private static void joined(SqlCall call, Edits edits) {
    boolean and = call.getKind() == SqlKind.AND;
    for (int i = 0; i < 2; i++) {
      // A nested AND drops its own parts.
      if (call.operand(i).getKind() != call.getKind()) {
        drop(call, call.operand(1 - i), call.operand(i), edits);
      }
    }
    edits.replace(
        Operator.LOGIC,
        call,
        Nodes.operator(call, and ? SqlStdOperatorTable.OR : SqlStdOperatorTable.AND),
        call.operand(1),
        and ? "AND becomes OR" : "OR becomes AND");
  }

  private static void clauses(SqlSelect select, Edits edits) {
    if (single(select.getWhere())) {
      SqlSelect copy = Nodes.copy(select);
      copy.setWhere(null);
      drop(select, copy, select.getWhere(), edits);
    }
    if (single(select.getHaving())) {
      SqlSelect copy = Nodes.copy(select);
      copy.setHaving(null);
      drop(select, copy, select.getHaving(), edits);
    }
    if (single(select.getQualify())) {
      SqlSelect copy = Nodes.copy(select);
      copy.setQualify(null);
      drop(select, copy, select.getQualify(), edits);
    }
  }

  private static boolean single(@Nullable SqlNode condition) {
    return condition != null
        && condition.getKind() != SqlKind.AND
        && condition.getKind() != SqlKind.OR;
  }

  private static void drop(
      SqlNode target, SqlNode replacement, @Nullable SqlNode dropped, Edits edits) {
    if (dropped != null) {
      edits.replace(
          Operator.PREDICATE_DROPPED,
          target,
          replacement,
          dropped,
          Nodes.text(dropped) + " is dropped");
    }
  }

  private static void negate(SqlCall call, org.apache.calcite.sql.SqlOperator other, Edits edits) {
    edits.replace(
        Operator.LOGIC,
        call,
        Nodes.operator(call, other),
        call.getOperator().getName() + " becomes " + other.getName());
  }

  private static void negated(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    boolean under = !ancestors.isEmpty() && ancestors.getLast().getKind() == SqlKind.NOT;
    if (!under && !call.getOperator().getName().startsWith("NOT ")) {
      edits.replace(
          Operator.LOGIC,
          call,
          Ast.call(call.getParserPosition(), SqlStdOperatorTable.NOT, call),
          call.getOperator().getName() + " becomes NOT " + call.getOperator().getName());
    }
  }

  private static void items(SqlCall call, Edits edits) {
    if (call.operand(1) instanceof SqlNodeList list && list.size() > 1) {
      for (int i = 0; i < list.size(); i++) {
        edits.replace(
            Operator.IN_LIST,
            list,
            Nodes.without(list, i, list),
            list.get(i),
            Nodes.text(list.get(i)) + " is dropped from the list");
      }
    }
  }
}
