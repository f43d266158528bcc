package dryrun.sql.calcite;

import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql2rel.ConvertToChecked;

/// Corrects what Calcite's conversion gets wrong for this dialect, expression by expression.
final class RelCorrections {

  /// A correction of the expressions of one node.
  @FunctionalInterface
  interface Correction {
    RexShuttle with(RexBuilder builder);
  }

  private static final List<Correction> CORRECTIONS =
      List.of(
          LagDefault::new,
          GuardedValues::new,
          NullableRanges::new,
          PaddedText::new,
          BoundedConcat::new);

  RelNode apply(RelNode rel) {
    RelNode result = SingleGroupings.told(GroupNumbers.below(rel));
    for (Correction correction : CORRECTIONS) {
      result = apply(correction, result);
    }
    // Overflow is an error; unchecked, 2147483647 + 1 is -2147483648.
    return new ConvertToChecked(result.getCluster().getRexBuilder(), true).visit(result);
  }

  private static RelNode apply(Correction correction, RelNode rel) {
    return rel.accept(
        new PlanShuttle() {
          @Override
          RelNode changed(RelNode changed) {
            return changed.accept(correction.with(changed.getCluster().getRexBuilder()));
          }
        });
  }
}
