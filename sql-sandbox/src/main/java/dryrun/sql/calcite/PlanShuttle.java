package dryrun.sql.calcite;

import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;

/// Changes each relation of a plan, from below upwards, and those of its subqueries before it.
abstract class PlanShuttle extends RelHomogeneousShuttle {
  private final RexShuttle subqueries =
      new RexShuttle() {
        @Override
        public RexNode visitSubQuery(RexSubQuery subquery) {
          RexSubQuery outside = (RexSubQuery) super.visitSubQuery(subquery);
          return outside.clone(outside.rel.accept(PlanShuttle.this));
        }
      };

  @Override
  public final RelNode visit(RelNode other) {
    return changed(super.visit(other).accept(subqueries));
  }

  /// @param rel whose inputs and subqueries are changed already
  abstract RelNode changed(RelNode rel);
}
