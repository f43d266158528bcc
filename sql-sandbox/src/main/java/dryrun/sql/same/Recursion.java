package dryrun.sql.same;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.calcite.prepare.RelOptTableImpl;
import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.RepeatUnion;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.logical.LogicalTableScan;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.schema.Statistic;
import org.apache.calcite.schema.Statistics;
import org.apache.calcite.schema.impl.AbstractTable;
import org.apache.calcite.util.ImmutableBitSet;

/// Recursions that walk down a tree from its tops: each row is found once.
///
/// A step takes rows of a table whose parent is a row found before, `t.parent = before.id`, and the
/// start those without a parent. Let `id` be a key of the table. What is found after n steps has a
/// chain of n parents that ends at a top; a row of the table has one chain of parents, so it is
/// found after one number of steps only, and, if neither the start nor a step makes rows of the
/// same `id` twice, once. Rows on a ring of parents are never reached. Without the condition on the
/// parent, or where a step looks at what was found before in two places, nothing is claimed.
final class Recursion {
  private Recursion() {}

  /// A column in which no two rows of the recursion are equal.
  static Optional<Integer> key(RepeatUnion repeat) {
    return IntStream.range(0, repeat.getRowType().getFieldCount())
        .filter(column -> isKey(repeat, column))
        .boxed()
        .findFirst();
  }

  /// Whether the recursion is proved to find each value of the column once.
  static boolean isKey(RepeatUnion repeat, int column) {
    Optional<Origin> start = Origin.of(repeat.getSeedRel(), column);
    Optional<Origin> next = Origin.of(repeat.getIterativeRel(), column);
    List<Origin> before = before(repeat, column);
    if (start.isEmpty()
        || next.isEmpty()
        || before.size() != 1
        || !start.get().isSameColumn(next.get())) {
      return false;
    }
    ImmutableBitSet key = ImmutableBitSet.of(column);
    return Uniqueness.of(start.get().scan(), ImmutableBitSet.of(start.get().column()))
        && goesDown(repeat, start.get(), next.get(), before.getFirst())
        && Uniqueness.of(repeat.getSeedRel(), key)
        && Uniqueness.of(step(repeat, key), key);
  }

  /// Whether the start has no parent, and the parent of what a step finds was found before.
  private static boolean goesDown(RepeatUnion repeat, Origin start, Origin next, Origin before) {
    Facts ofStart = new Facts(repeat.getSeedRel());
    Facts ofStep = new Facts(repeat.getIterativeRel());
    return IntStream.range(0, start.scan().getRowType().getFieldCount())
        .anyMatch(parent ->
            Determined.isComparedByValue(type(start.scan(), parent), type(before))
                && ofStart.isNull(start.beside(parent))
                && ofStep.areEqual(next.beside(parent), before));
  }

  private static RelDataType type(Origin column) {
    return type(column.scan(), column.column());
  }

  private static RelDataType type(TableScan scan, int column) {
    return scan.getRowType().getFieldList().get(column).getType();
  }

  /// The step, which knows that the rows found before differ in a column.
  static RelNode step(RepeatUnion repeat, ImmutableBitSet key) {
    return repeat
        .getIterativeRel()
        .accept(
            new RelHomogeneousShuttle() {
              @Override
              public RelNode visit(TableScan scan) {
                return Origin.isRowsBefore(scan, repeat) ? keyed(scan, key) : scan;
              }
            });
  }

  private static TableScan keyed(TableScan scan, ImmutableBitSet key) {
    return LogicalTableScan.create(
        scan.getCluster(),
        RelOptTableImpl.create(
            scan.getTable().getRelOptSchema(),
            scan.getRowType(),
            scan.getTable().getQualifiedName(),
            new Keyed(scan.getRowType(), Statistics.of(1, List.of(key))),
            _ -> {
              throw new UnsupportedOperationException("these rows are only looked at");
            }),
        scan.getHints());
  }

  /// The column where the step reads what was found before, by each place where it does.
  private static List<Origin> before(RepeatUnion repeat, int column) {
    List<Origin> found = new ArrayList<>();
    find(repeat.getIterativeRel(), ImmutableList.of(), repeat, column, found);
    return found;
  }

  private static void find(
      RelNode node,
      ImmutableList<Integer> path,
      RepeatUnion repeat,
      int column,
      List<Origin> found) {
    if (node instanceof TableScan scan && Origin.isRowsBefore(scan, repeat)) {
      found.add(new Origin(scan, path, column));
    }
    List<RelNode> inputs = node.getInputs();
    for (int i = 0; i < inputs.size(); i++) {
      find(inputs.get(i), inputs.size() == 1 ? path : Origin.with(path, i), repeat, column, found);
    }
  }

  /// What is known of the rows found before.
  private static final class Keyed extends AbstractTable {
    private final RelDataType rows;
    private final Statistic statistic;

    Keyed(RelDataType rows, Statistic statistic) {
      this.rows = rows;
      this.statistic = statistic;
    }

    @Override
    public RelDataType getRowType(RelDataTypeFactory factory) {
      return rows;
    }

    @Override
    public Statistic getStatistic() {
      return statistic;
    }
  }
}
