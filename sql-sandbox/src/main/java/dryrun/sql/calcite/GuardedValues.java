package dryrun.sql.calcite;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeUtil;

/// Lets the branches of CASE keep that they may be NULL. Calcite writes COALESCE as `CASE WHEN x IS
/// NOT NULL THEN x`, casts that x to NOT NULL and, where the whole is compared with 0, leaves out
/// the condition, so that a NULL is compared as a 0.
final class GuardedValues extends RexShuttle {
  private final RexBuilder builder;

  GuardedValues(RexBuilder builder) {
    this.builder = builder;
  }

  @Override
  public RexNode visitCall(RexCall call) {
    RexNode visited = super.visitCall(call);
    if (!(visited instanceof RexCall inner) || !inner.isA(SqlKind.CASE)) {
      return visited;
    }
    List<RexNode> operands = new ArrayList<>();
    inner.getOperands().forEach(operand -> operands.add(asItIs(operand)));
    return inner.clone(inner.getType(), operands);
  }

  private RexNode asItIs(RexNode value) {
    if (!(value instanceof RexCall cast) || !cast.isA(SqlKind.CAST)) {
      return value;
    }
    RexNode given = cast.getOperands().getFirst();
    RexNode inner = asItIs(given);
    RelDataType type = cast.getType();
    if (SqlTypeUtil.equalSansNullability(type, inner.getType())) {
      return inner;
    }
    if (!inner.getType().isNullable() || (type.isNullable() && inner.equals(given))) {
      return value;
    }
    return builder.makeAbstractCast(
        builder.getTypeFactory().createTypeWithNullability(type, true), inner, false);
  }
}
