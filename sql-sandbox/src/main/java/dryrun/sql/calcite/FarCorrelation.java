package dryrun.sql.calcite;

import dryrun.sql.SqlError;
import dryrun.sql.engine.UnsupportedByEngine;
import java.util.Set;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelVisitor;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.rex.RexUtil;
import org.jspecify.annotations.Nullable;

/// Gives up on a subquery within a subquery that names a column from further out than the query
/// around it, or looks for such a column among rows that depend on that query: Calcite plans some
/// of them to rows that are wrong, the two NOT EXISTS that divide one table by another among them.
final class FarCorrelation {
  private FarCorrelation() {}

  /// @throws UnsupportedByEngine when there is such a subquery
  static void check(RelNode rel) {
    visit(rel, false);
  }

  private static void visit(RelNode rel, boolean inSubquery) {
    new RelVisitor() {
      @Override
      public void visit(RelNode node, int ordinal, @Nullable RelNode parent) {
        node.accept(
            new RexShuttle() {
              @Override
              public RexNode visitSubQuery(RexSubQuery subquery) {
                FarCorrelation.check(subquery, node.getVariablesSet(), inSubquery);
                return super.visitSubQuery(subquery);
              }
            });
        super.visit(node, ordinal, parent);
      }
    }.go(rel);
  }

  private static void check(RexSubQuery subquery, Set<CorrelationId> around, boolean inSubquery) {
    Set<CorrelationId> used = RelOptUtil.getVariablesUsed(subquery.rel);
    boolean far = !around.containsAll(used) || (!used.isEmpty() && looksForOuterColumn(subquery));
    if (inSubquery && far) {
      throw new UnsupportedByEngine(
          SqlError.of(
              SqlError.Kind.SEMANTIC,
              "A subquery that names a column from further out than the query around it cannot be"
                  + " run by this engine"));
    }
    visit(subquery.rel, true);
  }

  private static boolean looksForOuterColumn(RexSubQuery subquery) {
    return subquery.getOperands().stream().anyMatch(RexUtil::containsCorrelation);
  }
}
