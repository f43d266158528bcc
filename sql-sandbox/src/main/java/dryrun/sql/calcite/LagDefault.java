package dryrun.sql.calcite;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexWindow;
import org.apache.calcite.sql.SqlKind;

/// Gives the default of `LAG(x, n, default)` the type of x; with another one the generated code
/// does not compile.
final class LagDefault extends RexShuttle {
  private final RexBuilder builder;

  LagDefault(RexBuilder builder) {
    this.builder = builder;
  }

  @Override
  public RexNode visitOver(RexOver over) {
    RexOver visited = (RexOver) super.visitOver(over);
    List<RexNode> operands = new ArrayList<>(visited.getOperands());
    boolean lag = visited.getKind() == SqlKind.LAG || visited.getKind() == SqlKind.LEAD;
    if (!lag
        || operands.size() != 3
        || operands.get(0).getType().equals(operands.get(2).getType())) {
      return visited;
    }
    operands.set(2, builder.makeCast(operands.get(0).getType(), operands.get(2)));
    RexWindow window = visited.getWindow();
    return builder.makeOver(
        visited.getType(),
        visited.getAggOperator(),
        operands,
        window.partitionKeys,
        window.orderKeys,
        window.getLowerBound(),
        window.getUpperBound(),
        window.getExclude(),
        window.isRows(),
        true,
        false,
        visited.isDistinct(),
        visited.ignoreNulls());
  }
}
