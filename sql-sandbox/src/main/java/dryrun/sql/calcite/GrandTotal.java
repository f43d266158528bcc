package dryrun.sql.calcite;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.JavaRowFormat;
import org.apache.calcite.linq4j.AbstractEnumerable;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.linq4j.Enumerator;
import org.apache.calcite.linq4j.Linq4j;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.jspecify.annotations.Nullable;

/// Adds the grand total of nothing to grouping sets with `()` over no rows, which Calcite leaves
/// out.
final class GrandTotal extends SingleRel implements EnumerableRel {
  private final List<Object> row;

  GrandTotal(Aggregate aggregate) {
    this(aggregate, totalOfNothing(aggregate));
  }

  private GrandTotal(RelNode input, List<Object> row) {
    super(input.getCluster(), input.getTraitSet(), input);
    this.row = row;
  }

  static boolean isDue(Aggregate aggregate) {
    return aggregate.getGroupSets().size() > 1
        && aggregate.getGroupSets().stream().anyMatch(set -> set.isEmpty());
  }

  private static List<Object> totalOfNothing(Aggregate aggregate) {
    List<Object> row = new ArrayList<>();
    aggregate.getGroupSet().forEach(key -> row.add(Nothing.NULL));
    for (AggregateCall call : aggregate.getAggCallList()) {
      row.add(
          switch (call.getAggregation().getKind()) {
            case COUNT, SUM0 -> number(call, 0);
            case GROUPING, GROUPING_ID -> number(call, (1L << call.getArgList().size()) - 1);
            default -> Nothing.NULL;
          });
    }
    return row;
  }

  private static Object number(AggregateCall call, long value) {
    return switch (call.getType().getSqlTypeName()) {
      case INTEGER -> (int) value;
      case DECIMAL -> java.math.BigDecimal.valueOf(value);
      case DOUBLE, FLOAT -> (double) value;
      default -> value;
    };
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new GrandTotal(inputs.getFirst(), row);
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer prefer) {
    BlockBuilder block = new BlockBuilder();
    Result child = implementor.visitChild(this, 0, (EnumerableRel) getInput(), Prefer.ARRAY);
    Expression rows = block.append("child", child.block);
    boolean scalar = child.physType.getFormat() == JavaRowFormat.SCALAR;
    Total total = new Total(row, scalar);
    block.add(Expressions.call(implementor.stash(total, Total.class), "orElseTotal", rows));
    return implementor.result(child.physType, block.toBlock());
  }

  private enum Nothing {
    NULL
  }

  /// The row that stands for nothing. Called by generated code.
  public static final class Total {
    private final List<Object> row;
    private final boolean scalar;

    Total(List<Object> row, boolean scalar) {
      this.row = row;
      this.scalar = scalar;
    }

    /// The rows, or the total of nothing when there are none.
    public Enumerable<@Nullable Object> orElseTotal(Enumerable<@Nullable Object> rows) {
      return new AbstractEnumerable<>() {
        @Override
        public Enumerator<@Nullable Object> enumerator() {
          Enumerator<@Nullable Object> all = rows.enumerator();
          return all.moveNext() ? new Begun(all) : Linq4j.singletonEnumerator(total());
        }
      };
    }

    private @Nullable Object total() {
      @Nullable Object[] values = new @Nullable Object[row.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = row.get(i) == Nothing.NULL ? null : row.get(i);
      }
      return scalar ? values[0] : values;
    }
  }

  /// Rows of which the first was moved to already.
  private static final class Begun implements Enumerator<@Nullable Object> {
    private final Enumerator<@Nullable Object> rows;
    private boolean atFirst = true;

    Begun(Enumerator<@Nullable Object> rows) {
      this.rows = rows;
    }

    @Override
    public @Nullable Object current() {
      return rows.current();
    }

    @Override
    public boolean moveNext() {
      boolean first = atFirst;
      atFirst = false;
      return first || rows.moveNext();
    }

    @Override
    public void reset() {
      rows.reset();
      atFirst = false;
    }

    @Override
    public void close() {
      rows.close();
    }
  }
}
