package dryrun.sql.calcite;

import dryrun.sql.SqlError;
import dryrun.sql.engine.UnsupportedByEngine;
import java.util.HashSet;
import java.util.Set;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelVisitor;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Correlate;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rex.RexLiteral;
import org.jspecify.annotations.Nullable;

/// Groups by constants alone, of which Calcite makes one row even where there are no rows when it
/// does away with a correlation elsewhere: an EXISTS beside a correlated one was always true. Such
/// a group is the first row.
final class ConstantGroups extends RelHomogeneousShuttle {
  private ConstantGroups() {}

  /// The same rows, to be rid of correlations without a loss.
  ///
  /// @throws UnsupportedByEngine where such a group has aggregates
  static RelNode apply(RelNode rel) {
    return correlations(rel).isEmpty() ? rel : rel.accept(new ConstantGroups());
  }

  @Override
  public RelNode visit(RelNode other) {
    RelNode visited = super.visit(other);
    return visited instanceof Aggregate aggregate && isConstant(aggregate)
        ? first(aggregate)
        : visited;
  }

  /// Whether all keys are constants and the rows are the same for all rows around.
  private static boolean isConstant(Aggregate aggregate) {
    Set<CorrelationId> free = new HashSet<>(RelOptUtil.getVariablesUsed(aggregate));
    free.removeAll(correlations(aggregate));
    return free.isEmpty()
        && aggregate.getGroupCount() > 0
        && aggregate.getGroupSets().size() == 1
        && aggregate.getInput() instanceof Project project
        && aggregate.getGroupSet().asList().stream()
            .allMatch(key -> project.getProjects().get(key) instanceof RexLiteral);
  }

  private static RelNode first(Aggregate aggregate) {
    boolean onlyKeys =
        aggregate.getAggCallList().isEmpty()
            && aggregate.getGroupCount() == aggregate.getInput().getRowType().getFieldCount();
    if (!onlyKeys) {
      throw new UnsupportedByEngine(
          SqlError.of(
              SqlError.Kind.SEMANTIC,
              "Groups by a constant beside a correlated subquery cannot be run by this engine"));
    }
    return LogicalSort.create(
        aggregate.getInput(),
        RelCollations.EMPTY,
        null,
        aggregate.getCluster().getRexBuilder().makeExactLiteral(java.math.BigDecimal.ONE));
  }

  /// The correlations that begin in a tree.
  private static Set<CorrelationId> correlations(RelNode rel) {
    Set<CorrelationId> found = new HashSet<>();
    new RelVisitor() {
      @Override
      public void visit(RelNode node, int ordinal, @Nullable RelNode parent) {
        if (node instanceof Correlate correlate) {
          found.add(correlate.getCorrelationId());
        }
        super.visit(node, ordinal, parent);
      }
    }.go(rel);
    return found;
  }
}
