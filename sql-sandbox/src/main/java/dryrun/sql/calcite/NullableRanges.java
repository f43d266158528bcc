package dryrun.sql.calcite;

import com.google.common.collect.ImmutableList;
import dryrun.sql.functions.Numbers;
import java.math.BigDecimal;
import java.util.Set;
import org.apache.calcite.rel.RelFieldCollation.NullDirection;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexFieldCollation;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexWindow;
import org.apache.calcite.rex.RexWindowBound;
import org.apache.calcite.rex.RexWindowBounds;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/// RANGE frames with an offset over a whole number that may be NULL, on which the generated code
/// fails: a NULL becomes a number so far from every value that no offset reaches it.
///
/// The frame of a row with NULL goes, for a bound with an offset, to the first or the last of the
/// rows with NULL, also where the offset is away from them, as in `1 FOLLOWING AND 2 FOLLOWING`.
final class NullableRanges extends RexShuttle {
  private final RexBuilder builder;

  NullableRanges(RexBuilder builder) {
    this.builder = builder;
  }

  @Override
  public RexNode visitOver(RexOver over) {
    RexOver visited = (RexOver) super.visitOver(over);
    RexWindow window = visited.getWindow();
    RexWindowBound lower = window.getLowerBound();
    RexWindowBound upper = window.getUpperBound();
    if (window.isRows()
        || (lower.getOffset() == null && upper.getOffset() == null)
        || window.orderKeys.size() != 1) {
      return visited;
    }
    RexFieldCollation order = window.orderKeys.getFirst();
    RexNode key = order.left;
    if (!key.getType().isNullable() || !isWhole(key.getType())) {
      return visited;
    }
    RexNode far = far(key, order.getNullDirection() == NullDirection.FIRST);
    RexNode ofValues = over(visited, new RexFieldCollation(far, Set.of()), lower, upper);
    boolean away =
        (lower.getOffset() != null && lower.isFollowing())
            || (upper.getOffset() != null && upper.isPreceding());
    return away
        ? builder.makeCall(
            visited.getType(),
            SqlStdOperatorTable.CASE,
            ImmutableList.of(
                builder.makeCall(SqlStdOperatorTable.IS_NULL, key),
                over(visited, order, ofPeers(lower), ofPeers(upper)),
                ofValues))
        : ofValues;
  }

  private RexNode over(
      RexOver over, RexFieldCollation order, RexWindowBound lower, RexWindowBound upper) {
    return builder.makeOver(
        over.getType(),
        over.getAggOperator(),
        over.getOperands(),
        over.getWindow().partitionKeys,
        ImmutableList.of(order),
        lower,
        upper,
        over.getWindow().getExclude(),
        false,
        true,
        false,
        over.isDistinct(),
        over.ignoreNulls());
  }

  private static RexWindowBound ofPeers(RexWindowBound bound) {
    return bound.getOffset() == null ? bound : RexWindowBounds.CURRENT_ROW;
  }

  private static boolean isWhole(RelDataType type) {
    return switch (type.getSqlTypeName()) {
      case TINYINT, SMALLINT, INTEGER, BIGINT -> true;
      default -> false;
    };
  }

  private RexNode far(RexNode key, boolean first) {
    RelDataType type = builder.getTypeFactory().createSqlType(SqlTypeName.BIGINT);
    RelDataType nullable = builder.getTypeFactory().createTypeWithNullability(type, true);
    return builder.makeCall(
        type,
        SqlStdOperatorTable.COALESCE,
        ImmutableList.of(
            builder.makeCall(OwnOperators.farFromTheEnds(), builder.makeCast(nullable, key)),
            builder.makeExactLiteral(
                BigDecimal.valueOf(first ? -Numbers.BEYOND : Numbers.BEYOND), type)));
  }
}
