package dryrun.sql.calcite;

import dryrun.sql.columns.WindowGroup;
import dryrun.sql.columns.Windowing;
import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Window;

/// Computes window functions with a [Windowing].
final class ColumnarWindow extends ColumnarRel {
  private final Window window;
  private final List<WindowGroup> groups;
  private final int place;

  ColumnarWindow(Window window, RelNode input, List<WindowGroup> groups, int place) {
    super(window, List.of(input));
    this.window = window;
    this.groups = groups;
    this.place = place;
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new ColumnarWindow(window, inputs.getFirst(), groups, place);
  }

  @Override
  Expression batches(EnumerableRelImplementor implementor, BlockBuilder block) {
    return over(
        implementor,
        new Windowing(groups, kinds(window.getInput()), place),
        input(implementor, block, 0));
  }
}
