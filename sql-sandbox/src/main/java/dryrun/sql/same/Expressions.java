package dryrun.sql.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexFieldCollation;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.rex.RexWindow;
import org.apache.calcite.rex.RexWindowBound;
import org.apache.calcite.sql.SqlKind;

/// Turns expressions of a plan into terms over the columns of a block.
final class Expressions {
  private static final Set<SqlKind> ANY_ORDER =
      Set.of(
          SqlKind.AND,
          SqlKind.OR,
          SqlKind.EQUALS,
          SqlKind.NOT_EQUALS,
          SqlKind.PLUS,
          SqlKind.TIMES,
          SqlKind.IS_DISTINCT_FROM,
          SqlKind.IS_NOT_DISTINCT_FROM);

  private final Plans plans;

  Expressions(Plans plans) {
    this.plans = plans;
  }

  /// The parts of a condition that AND joins.
  List<Term> conditions(RexNode condition, List<Term> columns) {
    if (condition.isAlwaysTrue()) {
      return List.of();
    }
    if (condition.getKind() != SqlKind.AND) {
      return List.of(term(condition, columns));
    }
    List<Term> parts = new ArrayList<>();
    ((RexCall) condition).getOperands().forEach(o -> parts.addAll(conditions(o, columns)));
    return parts;
  }

  Term term(RexNode expression, List<Term> columns) {
    return switch (expression) {
      case RexInputRef column -> columns.get(column.getIndex());
      case RexLiteral literal ->
          new Term.Word(literal.toString() + ":" + literal.getType().getFullTypeString());
      case RexOver over -> over(over, columns);
      case RexSubQuery query -> subquery(query, columns);
      case RexCall call -> call(call, columns);
      case RexFieldAccess access ->
          new Term.Call(
              "." + access.getField().getIndex(),
              List.of(term(access.getReferenceExpr(), columns)),
              false);
      default -> throw new NotComparable(expression.toString());
    };
  }

  private Term call(RexCall call, List<Term> columns) {
    if (!call.getOperator().isDeterministic() || call.getOperator().isDynamicFunction()) {
      throw new NotComparable(call.getOperator().getName());
    }
    List<Term> operands = call.getOperands().stream().map(o -> term(o, columns)).toList();
    return switch (call.getKind()) {
      case GREATER_THAN -> new Term.Call("</LESS_THAN", operands.reversed(), false);
      case GREATER_THAN_OR_EQUAL ->
          new Term.Call("<=/LESS_THAN_OR_EQUAL", operands.reversed(), false);
      case CAST, REINTERPRET ->
          new Term.Call(call.getKind() + ":" + call.getType().getFullTypeString(), operands, false);
      case AND, OR -> new Term.Call(call.getKind().name(), flat(call, columns), true);
      default ->
          new Term.Call(
              call.getOperator().getName() + "/" + call.getKind(),
              operands,
              ANY_ORDER.contains(call.getKind()));
    };
  }

  private List<Term> flat(RexCall call, List<Term> columns) {
    List<Term> parts = new ArrayList<>();
    for (RexNode operand : call.getOperands()) {
      if (operand.getKind() == call.getKind()) {
        parts.addAll(flat((RexCall) operand, columns));
      } else {
        parts.add(term(operand, columns));
      }
    }
    return parts;
  }

  private Term over(RexOver over, List<Term> columns) {
    List<Term> parts = new ArrayList<>();
    over.getOperands().forEach(o -> parts.add(term(o, columns)));
    RexWindow window = over.getWindow();
    parts.add(new Term.Word("partition"));
    window.partitionKeys.forEach(k -> parts.add(term(k, columns)));
    for (RexFieldCollation key : window.orderKeys) {
      parts.add(new Term.Word("order " + key.getDirection() + " " + key.getNullDirection()));
      parts.add(term(key.left, columns));
    }
    bound(window.getLowerBound(), columns, parts);
    bound(window.getUpperBound(), columns, parts);
    String how =
        (window.isRows() ? " rows " : " range ")
            + window.getExclude()
            + (over.isDistinct() ? " distinct" : "")
            + (over.ignoreNulls() ? " ignore nulls" : "");
    return new Term.Call(over.getAggOperator().getName() + how, parts, false);
  }

  private void bound(RexWindowBound bound, List<Term> columns, List<Term> parts) {
    String kind = bound.isPreceding() ? "preceding" : bound.isFollowing() ? "following" : "current";
    parts.add(new Term.Word(bound.isUnbounded() ? "unbounded " + kind : kind));
    if (bound.getOffset() != null) {
      parts.add(term(bound.getOffset(), columns));
    }
  }

  private Term subquery(RexSubQuery query, List<Term> columns) {
    List<Term> parts = new ArrayList<>();
    query.getOperands().forEach(o -> parts.add(term(o, columns)));
    // What a correlated subquery says of the rows outside has no name yet inside.
    if (!RelOptUtil.getVariablesUsed(query.rel).isEmpty()) {
      throw new NotComparable("a correlated subquery");
    }
    Block block = plans.block(query.rel);
    parts.add(new Term.Word(block.rowsText() + block.columnTexts()));
    return new Term.Call(query.getKind() + " " + query.getOperator().getName(), parts, false);
  }
}
