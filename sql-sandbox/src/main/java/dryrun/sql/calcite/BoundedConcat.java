package dryrun.sql.calcite;

import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeUtil;

/// Puts texts together with a bound on their length.
final class BoundedConcat extends RexShuttle {
  private static final SqlOperator CONCAT = OwnOperators.concat();

  private final RexBuilder builder;

  BoundedConcat(RexBuilder builder) {
    this.builder = builder;
  }

  @Override
  public RexNode visitCall(RexCall call) {
    RexCall visited = (RexCall) super.visitCall(call);
    boolean texts =
        visited.getOperator().equals(SqlStdOperatorTable.CONCAT)
            && visited.getOperands().stream().allMatch(o -> SqlTypeUtil.inCharFamily(o.getType()));
    return texts
        ? builder.makeAbstractCast(
            visited.getType(), builder.makeCall(CONCAT, visited.getOperands()), false)
        : visited;
  }
}
