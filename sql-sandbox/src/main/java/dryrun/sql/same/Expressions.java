package dryrun.sql.same;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
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
  private final Map<CorrelationId, Block> outside = new HashMap<>();

  Expressions(Plans plans) {
    this.plans = plans;
  }

  /// The parts of a condition that AND joins.
  List<Term> conditions(RexNode condition, Block input) {
    if (condition.isAlwaysTrue()) {
      return List.of();
    }
    if (condition.getKind() != SqlKind.AND) {
      return List.of(term(condition, input));
    }
    List<Term> parts = new ArrayList<>();
    ((RexCall) condition).getOperands().forEach(o -> parts.addAll(conditions(o, input)));
    return parts;
  }

  Term term(RexNode expression, Block input) {
    return switch (expression) {
      case RexInputRef column -> input.columns().get(column.getIndex());
      case RexLiteral literal ->
          new Term.Word(literal.toString() + ":" + literal.getType().getFullTypeString());
      case RexOver over -> over(over, input);
      case RexSubQuery query -> subquery(query, input);
      case RexCall call -> call(call, input);
      case RexFieldAccess access
          when access.getReferenceExpr() instanceof RexCorrelVariable variable ->
          outside(variable, access.getField().getIndex());
      case RexFieldAccess access ->
          new Term.Call(
              "." + access.getField().getIndex(),
              List.of(term(access.getReferenceExpr(), input)),
              false);
      default -> throw new NotComparable(expression.toString());
    };
  }

  private Term call(RexCall call, Block input) {
    if (!call.getOperator().isDeterministic() || call.getOperator().isDynamicFunction()) {
      throw new NotComparable(call.getOperator().getName());
    }
    List<Term> operands = call.getOperands().stream().map(o -> term(o, input)).toList();
    return switch (call.getKind()) {
      case GREATER_THAN -> new Term.Call("</LESS_THAN", operands.reversed(), false);
      case GREATER_THAN_OR_EQUAL ->
          new Term.Call("<=/LESS_THAN_OR_EQUAL", operands.reversed(), false);
      case CAST, REINTERPRET -> new Term.Call(call.getKind() + ":" + type(call), operands, false);
      case AND, OR -> new Term.Call(call.getKind().name(), flat(call, input), true);
      default ->
          new Term.Call(
              call.getOperator().getName() + "/" + call.getKind(),
              operands,
              ANY_ORDER.contains(call.getKind()));
    };
  }

  /// What is known of NULL does not change what a cast does.
  private static String type(RexCall call) {
    return call.getType().getFullTypeString().replace(" NOT NULL", "");
  }

  private List<Term> flat(RexCall call, Block input) {
    List<Term> parts = new ArrayList<>();
    for (RexNode operand : call.getOperands()) {
      if (operand.getKind() == call.getKind()) {
        parts.addAll(flat((RexCall) operand, input));
      } else {
        parts.add(term(operand, input));
      }
    }
    return parts;
  }

  private Term over(RexOver over, Block input) {
    List<Term> parts = new ArrayList<>();
    over.getOperands().forEach(o -> parts.add(term(o, input)));
    RexWindow window = over.getWindow();
    parts.add(new Term.Word("partition"));
    window.partitionKeys.forEach(k -> parts.add(term(k, input)));
    for (RexFieldCollation key : window.orderKeys) {
      String nulls = key.left.getType().isNullable() ? " " + key.getNullDirection() : "";
      parts.add(new Term.Word("order " + key.getDirection() + nulls));
      parts.add(term(key.left, input));
    }
    bound(window.getLowerBound(), input, parts);
    bound(window.getUpperBound(), input, parts);
    String how =
        (window.isRows() ? " rows " : " range ")
            + window.getExclude()
            + (over.isDistinct() ? " distinct" : "")
            + (over.ignoreNulls() ? " ignore nulls" : "");
    return new Term.Call(over.getAggOperator().getName() + how, parts, false);
  }

  private void bound(RexWindowBound bound, Block input, List<Term> parts) {
    String kind = bound.isPreceding() ? "preceding" : bound.isFollowing() ? "following" : "current";
    parts.add(new Term.Word(bound.isUnbounded() ? "unbounded " + kind : kind));
    if (bound.getOffset() != null) {
      parts.add(term(bound.getOffset(), input));
    }
  }

  private Term subquery(RexSubQuery query, Block input) {
    List<Term> parts = new ArrayList<>();
    query.getOperands().forEach(o -> parts.add(term(o, input)));
    Set<CorrelationId> bound = new HashSet<>(RelOptUtil.getVariablesUsed(query.rel));
    bound.removeAll(outside.keySet());
    bound.forEach(variable -> outside.put(variable, input));
    Block block = plans.block(query.rel);
    bound.forEach(outside::remove);
    String columns = query.getKind() == SqlKind.EXISTS ? "" : block.columnTexts().toString();
    parts.add(new Term.Word(block.rowsText() + columns));
    return new Term.Call(query.getKind() + " " + query.getOperator().getName(), parts, false);
  }

  /// What is made while a variable stands for the row that is looked at.
  <T> T within(CorrelationId variable, Block rows, Supplier<T> work) {
    outside.put(variable, rows);
    try {
      return work.get();
    } finally {
      outside.remove(variable);
    }
  }

  /// A column of the rows around a subquery, called by what they hold: they have no names yet.
  private Term outside(RexCorrelVariable variable, int column) {
    Block around = outside.get(variable.id);
    if (around == null) {
      throw new NotComparable("a variable of nowhere");
    }
    return new Term.Word("outside " + around.columns().get(column).text(around.namedByContent()));
  }
}
