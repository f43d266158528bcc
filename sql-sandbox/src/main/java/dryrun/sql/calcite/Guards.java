package dryrun.sql.calcite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.adapter.enumerable.EnumerableHashJoin;
import org.apache.calcite.adapter.enumerable.EnumerableIntersect;
import org.apache.calcite.adapter.enumerable.EnumerableLimitSort;
import org.apache.calcite.adapter.enumerable.EnumerableMinus;
import org.apache.calcite.adapter.enumerable.EnumerableNestedLoopJoin;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableTableSpool;
import org.apache.calcite.adapter.enumerable.EnumerableUnion;
import org.apache.calcite.adapter.enumerable.EnumerableWindow;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Collect;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.Union;
import org.apache.calcite.sql.SqlKind;

/// Puts a [Guard] above every operator of a physical plan, and a [GrandTotal] where one is due.
final class Guards {
  private static final long BYTES_PER_ROW = 32;
  private static final long BYTES_PER_FIELD = 24;
  private static final Set<SqlKind> COLLECTING =
      Set.of(
          SqlKind.ARRAY_AGG,
          SqlKind.COLLECT,
          SqlKind.LISTAGG,
          SqlKind.ARRAY_CONCAT_AGG,
          SqlKind.STRING_AGG,
          SqlKind.OTHER_FUNCTION);

  private int places;

  RelNode insert(RelNode node) {
    return guard(inserted(node), 0);
  }

  private RelNode inserted(RelNode node) {
    List<RelNode> inputs = new ArrayList<>();
    for (int i = 0; i < node.getInputs().size(); i++) {
      RelNode input = node.getInput(i);
      long kept = keeps(node, i) ? bytes(input) : 0;
      inputs.add(guard(inserted(input), kept));
    }
    RelNode copy = inputs.isEmpty() ? node : node.copy(node.getTraitSet(), inputs);
    return switch (copy) {
      case Aggregate aggregate when GrandTotal.isDue(aggregate) -> new GrandTotal(aggregate);
      case EnumerableNestedLoopJoin join when UnmatchedRows.isDue(join) ->
          UnmatchedRows.apart(join);
      default -> copy;
    };
  }

  /// The spool of a recursion is told by its class, so nothing may stand above it.
  private RelNode guard(RelNode node, long bytesPerRow) {
    return node instanceof EnumerableTableSpool || !(node instanceof EnumerableRel)
        ? node
        : new Guard(node, places++, bytesPerRow);
  }

  private static long bytes(RelNode node) {
    return BYTES_PER_ROW + BYTES_PER_FIELD * node.getRowType().getFieldCount();
  }

  private static boolean keeps(RelNode node, int input) {
    return switch (node) {
      case EnumerableLimitSort limited -> false;
      case Sort sort -> true;
      case EnumerableWindow window -> true;
      case EnumerableHashJoin join -> input == 1;
      case EnumerableNestedLoopJoin join -> input == 1;
      case EnumerableTableSpool spool -> true;
      case EnumerableUnion union -> !((Union) union).all;
      case EnumerableMinus minus -> true;
      case EnumerableIntersect intersect -> true;
      case Collect collect -> true;
      case Aggregate aggregate ->
          aggregate.getAggCallList().stream()
              .anyMatch(call -> COLLECTING.contains(call.getAggregation().getKind()));
      default -> false;
    };
  }
}
