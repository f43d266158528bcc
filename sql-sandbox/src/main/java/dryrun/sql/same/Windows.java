package dryrun.sql.same;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexFieldCollation;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexWindow;
import org.apache.calcite.rex.RexWindowBounds;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.util.ImmutableBitSet;

/// The windows over some rows: which of them have no ties, and what they need of their order.
final class Windows {
  private static final Set<SqlKind> NUMBERED =
      Set.of(SqlKind.ROW_NUMBER, SqlKind.RANK, SqlKind.DENSE_RANK);

  private final RelNode rows;

  Windows(RelNode rows) {
    this.rows = rows;
  }

  /// Whether no two rows of a partition tie in the order.
  boolean haveNoTies(RexWindow window) {
    return Uniqueness.of(rows, keys(window, window.orderKeys));
  }

  /// The expression, in which windows without ties number rows in one way, and ask for no more
  /// order than they need.
  RexNode reduced(RexNode expression) {
    return expression.accept(
        new RexShuttle() {
          @Override
          public RexNode visitOver(RexOver over) {
            return reduced((RexOver) super.visitOver(over), rows.getCluster().getRexBuilder());
          }
        });
  }

  private RexNode reduced(RexOver over, RexBuilder builder) {
    RexWindow window = over.getWindow();
    boolean numbered = NUMBERED.contains(over.getAggOperator().getKind());
    if (window.orderKeys.isEmpty() || over.ignoreNulls()) {
      return over;
    }
    ImmutableList<RexFieldCollation> order = needed(window);
    boolean unique = haveNoTies(window);
    SqlAggFunction function =
        numbered && unique ? SqlStdOperatorTable.ROW_NUMBER : over.getAggOperator();
    boolean wholeRows =
        numbered
            || window.isRows()
            || (unique
                && window.getLowerBound().getOffset() == null
                && window.getUpperBound().getOffset() == null);
    return builder.makeOver(
        over.getType(),
        function,
        over.getOperands(),
        window.partitionKeys,
        order,
        numbered ? RexWindowBounds.UNBOUNDED_PRECEDING : window.getLowerBound(),
        numbered ? RexWindowBounds.CURRENT_ROW : window.getUpperBound(),
        window.getExclude(),
        wholeRows,
        true,
        false,
        over.isDistinct(),
        over.ignoreNulls());
  }

  /// The keys up to the one after which no two rows tie, without saying where NULLs stand that do
  /// not occur.
  private ImmutableList<RexFieldCollation> needed(RexWindow window) {
    List<RexFieldCollation> needed = new ArrayList<>();
    for (RexFieldCollation key : window.orderKeys) {
      if (Uniqueness.of(rows, keys(window, needed))) {
        break;
      }
      needed.add(key.left.getType().isNullable() ? key : withoutNulls(key));
    }
    return ImmutableList.copyOf(needed.isEmpty() ? window.orderKeys.subList(0, 1) : needed);
  }

  private static RexFieldCollation withoutNulls(RexFieldCollation key) {
    return new RexFieldCollation(
        key.left,
        key.getDirection() == RelFieldCollation.Direction.DESCENDING
            ? Set.of(SqlKind.DESCENDING)
            : Set.of());
  }

  private static ImmutableBitSet keys(RexWindow window, List<RexFieldCollation> order) {
    List<Integer> columns = new ArrayList<>();
    List<RexNode> keys = new ArrayList<>(window.partitionKeys);
    order.forEach(key -> keys.add(key.left));
    for (RexNode key : keys) {
      if (key instanceof RexInputRef column) {
        columns.add(column.getIndex());
      }
    }
    return ImmutableBitSet.of(columns);
  }
}
