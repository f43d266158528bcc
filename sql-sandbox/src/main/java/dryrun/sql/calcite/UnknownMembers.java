package dryrun.sql.calcite;

import dryrun.sql.SqlError;
import dryrun.sql.engine.UnsupportedByEngine;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelVisitor;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.sql.SqlKind;
import org.jspecify.annotations.Nullable;

/// Gives up on IN, ANY and ALL over a correlated subquery where false is not as good as unknown:
/// whether NULL is among no rows is false, and Calcite calls it unknown, so that `NOT IN` over no
/// rows loses the rows with NULL.
final class UnknownMembers extends RexShuttle {
  private UnknownMembers() {}

  /// @throws UnsupportedByEngine when there is such a subquery
  static void check(RelNode rel) {
    new RelVisitor() {
      @Override
      public void visit(RelNode node, int ordinal, @Nullable RelNode parent) {
        if (node instanceof Filter filter) {
          checkCondition(filter.getCondition());
        } else {
          node.accept(new UnknownMembers());
        }
        super.visit(node, ordinal, parent);
      }
    }.go(rel);
  }

  /// A condition that keeps a row only where it is true.
  private static void checkCondition(RexNode condition) {
    switch (condition) {
      case RexSubQuery subquery -> check(subquery.rel);
      case RexCall call when call.isA(SqlKind.AND) || call.isA(SqlKind.OR) ->
          call.getOperands().forEach(UnknownMembers::checkCondition);
      default -> condition.accept(new UnknownMembers());
    }
  }

  @Override
  public RexNode visitSubQuery(RexSubQuery subquery) {
    boolean member = subquery.getKind() == SqlKind.IN || subquery.getKind() == SqlKind.SOME;
    boolean mayBeNull = subquery.getOperands().stream().anyMatch(o -> o.getType().isNullable());
    if (member && mayBeNull && !RelOptUtil.getVariablesUsed(subquery.rel).isEmpty()) {
      throw new UnsupportedByEngine(
          SqlError.of(
              SqlError.Kind.SEMANTIC,
              "Whether a value that may be NULL is not among the rows of a correlated subquery"
                  + " cannot be told by this engine"));
    }
    check(subquery.rel);
    return super.visitSubQuery(subquery);
  }
}
