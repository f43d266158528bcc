package dryrun.sql.calcite;

import dryrun.sql.columns.SortKey;
import dryrun.sql.columns.Sorting;
import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.jspecify.annotations.Nullable;

/// Sorts rows with a [Sorting].
final class ColumnarSort extends ColumnarRel {
  private final Sort sort;
  private final int place;

  ColumnarSort(Sort sort, RelNode input, int place) {
    super(sort, List.of(input));
    this.sort = sort;
    this.place = place;
  }

  static boolean supports(Sort sort) {
    return !sort.getCollation().getFieldCollations().isEmpty()
        && isCompared(sort.getCollation(), sort.getInput())
        && isKnown(sort.offset)
        && isKnown(sort.fetch);
  }

  static boolean isCompared(RelCollation collation, RelNode rel) {
    return collation.getFieldCollations().stream()
        .allMatch(key -> ColumnTypes.isCompared(ColumnTypes.of(rel, key.getFieldIndex())));
  }

  /// The keys of a collation. Keys that say nothing of NULLs have them last.
  static List<SortKey> keys(RelCollation collation) {
    return collation.getFieldCollations().stream()
        .map(key ->
            new SortKey(
                key.getFieldIndex(),
                key.getDirection().isDescending(),
                key.nullDirection == RelFieldCollation.NullDirection.FIRST))
        .toList();
  }

  private static boolean isKnown(@Nullable RexNode number) {
    return number == null || number instanceof RexLiteral;
  }

  private static long number(@Nullable RexNode number, long otherwise) {
    return number == null ? otherwise : RexLiteral.numberValue(number).longValue();
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new ColumnarSort(sort, inputs.getFirst(), place);
  }

  @Override
  Expression batches(EnumerableRelImplementor implementor, BlockBuilder block) {
    Sorting sorting =
        new Sorting(
            keys(sort.getCollation()),
            kinds(sort.getInput()),
            number(sort.offset, 0),
            number(sort.fetch, Long.MAX_VALUE),
            place);
    return over(implementor, sorting, input(implementor, block, 0));
  }
}
