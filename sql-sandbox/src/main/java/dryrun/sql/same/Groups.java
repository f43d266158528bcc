package dryrun.sql.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeFamily;
import org.apache.calcite.util.ImmutableBitSet;
import org.jspecify.annotations.Nullable;

/// Groups by no more keys than tell them apart. A key that the others tell has one value in each
/// group, which is its least: `GROUP BY id, name` is `GROUP BY id` with MIN(name) where `id` tells
/// the name. Of such a column the greatest value is the least, too.
final class Groups {
  private Groups() {}

  /// The groups of other rows, with the columns of the aggregate in their order.
  ///
  /// @param aggregate without grouping sets
  /// @param calls over the other rows
  static RelNode of(Aggregate aggregate, RelNode input, List<AggregateCall> calls) {
    ImmutableBitSet all = aggregate.getGroupSet();
    ImmutableBitSet kept = all;
    for (int key : all) {
      ImmutableBitSet others = kept.clear(key);
      // without keys there is one group, even of no rows
      if (!others.isEmpty() && hasLeast(input, key) && Determined.of(input, others, key)) {
        kept = others;
      }
    }
    List<AggregateCall> made = new ArrayList<>();
    for (int key : all.except(kept)) {
      made.add(call(SqlStdOperatorTable.MIN, List.of(key), -1, input, null));
    }
    for (AggregateCall call : calls) {
      made.add(leastForGreatest(call, kept, input));
    }
    RelNode groups =
        LogicalAggregate.create(input, List.of(), kept, List.of(kept), List.copyOf(made));
    return kept.equals(all) ? groups : inOrder(groups, all, kept, aggregate);
  }

  private static RelNode inOrder(
      RelNode groups, ImmutableBitSet all, ImmutableBitSet kept, Aggregate aggregate) {
    List<RexNode> columns = new ArrayList<>();
    int next = kept.cardinality();
    for (int key : all) {
      columns.add(reference(groups, kept.get(key) ? kept.indexOf(key) : next));
      next += kept.get(key) ? 0 : 1;
    }
    while (next < groups.getRowType().getFieldCount()) {
      columns.add(reference(groups, next));
      next++;
    }
    return LogicalProject.create(
        groups, List.of(), columns, aggregate.getRowType().getFieldNames(), Set.of());
  }

  private static RexNode reference(RelNode rows, int column) {
    return rows.getCluster().getRexBuilder().makeInputRef(rows, column);
  }

  private static AggregateCall leastForGreatest(
      AggregateCall call, ImmutableBitSet keys, RelNode input) {
    return call.getAggregation().getKind() == SqlKind.MAX
            && !keys.isEmpty()
            && hasLeast(input, call.getArgList().getFirst())
            && Determined.of(input, keys, call.getArgList().getFirst())
        ? call(SqlStdOperatorTable.MIN, call.getArgList(), call.filterArg, input, call.getName())
        : call;
  }

  private static AggregateCall call(
      SqlAggFunction function,
      List<Integer> arguments,
      int filter,
      RelNode input,
      @Nullable String name) {
    return AggregateCall.create(
        function,
        false,
        false,
        false,
        List.of(),
        arguments,
        filter,
        null,
        RelCollations.EMPTY,
        false,
        input,
        null,
        name);
  }

  private static boolean hasLeast(RelNode rows, int column) {
    RelDataType type = rows.getRowType().getFieldList().get(column).getType();
    return SqlTypeFamily.NUMERIC.contains(type)
        || SqlTypeFamily.CHARACTER.contains(type)
        || SqlTypeFamily.DATETIME.contains(type);
  }
}
