package dryrun.sql.calcite;

import dryrun.sql.columns.HashJoin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableIntList;

/// Joins rows with equal keys with a [HashJoin].
final class ColumnarJoin extends ColumnarRel {
  private final Join join;
  private final Condition condition;
  private final int place;

  ColumnarJoin(Join join, RelNode left, RelNode right, Condition condition, int place) {
    super(join, List.of(left, right));
    this.join = join;
    this.condition = condition;
    this.place = place;
  }

  /// The columns that must be equal, and what else must hold.
  record Condition(
      HashJoin.Type type, ImmutableIntList left, ImmutableIntList right, List<RexNode> rest) {

    /// The condition of a join, unless it is none that can be hashed.
    static Optional<Condition> of(Join join) {
      List<Integer> left = new ArrayList<>();
      List<Integer> right = new ArrayList<>();
      List<RexNode> rest = new ArrayList<>();
      int width = join.getLeft().getRowType().getFieldCount();
      for (RexNode part : RelOptUtil.conjunctions(join.getCondition())) {
        if (part instanceof RexCall call
            && call.getKind() == SqlKind.EQUALS
            && call.getOperands().getFirst() instanceof RexInputRef one
            && call.getOperands().getLast() instanceof RexInputRef other
            && (one.getIndex() < width) != (other.getIndex() < width)
            && isHashed(
                join,
                Math.min(one.getIndex(), other.getIndex()),
                Math.max(one.getIndex(), other.getIndex()) - width)) {
          left.add(Math.min(one.getIndex(), other.getIndex()));
          right.add(Math.max(one.getIndex(), other.getIndex()) - width);
        } else {
          rest.add(part);
        }
      }
      return type(join)
          .filter(type -> !left.isEmpty() && (rest.isEmpty() || type == HashJoin.Type.INNER))
          .map(type ->
              new Condition(
                  type, ImmutableIntList.copyOf(left), ImmutableIntList.copyOf(right), rest));
    }

    private static boolean isHashed(Join join, int left, int right) {
      return ColumnTypes.isPlain(ColumnTypes.of(join.getLeft(), left))
          && storages(join.getLeft())[left] == storages(join.getRight())[right];
    }

    private static Optional<HashJoin.Type> type(Join join) {
      return switch (join.getJoinType()) {
        case INNER -> Optional.of(HashJoin.Type.INNER);
        case LEFT -> Optional.of(HashJoin.Type.LEFT);
        case SEMI -> Optional.of(HashJoin.Type.SEMI);
        case ANTI -> Optional.of(HashJoin.Type.ANTI);
        default -> Optional.empty();
      };
    }
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new ColumnarJoin(join, inputs.getFirst(), inputs.getLast(), condition, place);
  }

  @Override
  Expression batches(EnumerableRelImplementor implementor, BlockBuilder block) {
    HashJoin hashJoin =
        new HashJoin(
            condition.type(),
            condition.left().toIntArray(),
            condition.right().toIntArray(),
            kinds(join.getRight()),
            place);
    Expression pairs =
        over(implementor, hashJoin, input(implementor, block, 0), input(implementor, block, 1));
    if (condition.rest().isEmpty()) {
      return pairs;
    }
    RexNode rest = RexUtil.composeConjunction(join.getCluster().getRexBuilder(), condition.rest());
    return KernelCode.filtered(implementor, rest, join, pairs);
  }
}
