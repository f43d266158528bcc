package dryrun.sql.calcite;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.adapter.enumerable.EnumerableAggregate;
import org.apache.calcite.adapter.enumerable.EnumerableCalc;
import org.apache.calcite.adapter.enumerable.EnumerableHashJoin;
import org.apache.calcite.adapter.enumerable.EnumerableLimitSort;
import org.apache.calcite.adapter.enumerable.EnumerableSort;
import org.apache.calcite.adapter.enumerable.EnumerableWindow;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Sort;

/// Puts operators that work on columns into a physical plan, where there are any for what Calcite
/// planned; the others stay, with rows made of columns and columns of rows in between.
final class ColumnarPlan {
  private int places;

  /// The plan with its columnar operators, to be read by rows.
  RelNode of(RelNode plan) {
    return rows(columnar(plan));
  }

  private RelNode columnar(RelNode node) {
    List<RelNode> inputs = node.getInputs().stream().map(this::columnar).toList();
    Optional<RelNode> replaced =
        switch (node) {
          case PartitionScan scan ->
              ColumnTypes.areRead(scan) ? Optional.of(new ColumnarScan(scan)) : Optional.empty();
          case EnumerableCalc calc ->
              Optional.of(inputs.getFirst())
                  .filter(ColumnarRel.class::isInstance)
                  .map(input -> new ColumnarCalc(calc, input));
          case EnumerableAggregate aggregate ->
              ColumnarAggregate.measures(aggregate)
                  .map(measures ->
                      ColumnarAggregate.of(
                          aggregate, columns(inputs.getFirst()), measures, place()));
          case EnumerableHashJoin join ->
              ColumnarJoin.Condition.of(join)
                  .map(condition ->
                      new ColumnarJoin(
                          join,
                          columns(inputs.getFirst()),
                          columns(inputs.getLast()),
                          condition,
                          place()));
          case EnumerableWindow window ->
              WindowReader.groups(window)
                  .map(groups ->
                      new ColumnarWindow(window, columns(inputs.getFirst()), groups, place()));
          case EnumerableSort sort -> sorted(sort, inputs.getFirst());
          case EnumerableLimitSort sort -> sorted(sort, inputs.getFirst());
          default -> Optional.empty();
        };
    boolean wide = node.getRowType().getFieldCount() > 0;
    return replaced.filter(columnar -> wide).orElseGet(() -> withRows(node, inputs));
  }

  private Optional<RelNode> sorted(Sort sort, RelNode input) {
    return input instanceof ColumnarRel && ColumnarSort.supports(sort)
        ? Optional.of(new ColumnarSort(sort, input, place()))
        : Optional.empty();
  }

  /// Places of this plan's own, apart from those of the guards.
  private int place() {
    return --places;
  }

  private static RelNode withRows(RelNode node, List<RelNode> inputs) {
    return inputs.isEmpty()
        ? node
        : node.copy(node.getTraitSet(), inputs.stream().map(ColumnarPlan::rows).toList());
  }

  private static RelNode rows(RelNode node) {
    return switch (node) {
      case ColumnarScan scan -> scan.planned();
      case ColumnarRel columnar -> new ColumnsToRows(columnar);
      default -> node;
    };
  }

  private static RelNode columns(RelNode node) {
    return node instanceof ColumnarRel ? node : new RowsToColumns(node);
  }
}
