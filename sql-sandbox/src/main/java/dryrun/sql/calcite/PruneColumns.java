package dryrun.sql.calcite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelOptRuleCall;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.util.ImmutableBitSet;
import org.apache.calcite.util.ImmutableIntList;

/// Lets a scan read only the columns that the projection above it uses.
final class PruneColumns extends RelOptRule {
  static final RelOptRule RULE = new PruneColumns();

  /// The way without deprecated methods asks for a generated class of configuration.
  @SuppressWarnings("deprecation")
  private PruneColumns() {
    super(operand(Project.class, operand(PartitionScan.class, none())), "PruneColumns");
  }

  @Override
  public void onMatch(RelOptRuleCall call) {
    Project project = call.rel(0);
    PartitionScan scan = call.rel(1);
    ImmutableBitSet used = RelOptUtil.InputFinder.bits(project.getProjects(), null);
    // A row needs at least one column to be counted.
    ImmutableBitSet read = used.isEmpty() ? ImmutableBitSet.of(0) : used;
    if (read.cardinality() == scan.fields().size()) {
      return;
    }
    Map<Integer, Integer> moved = new HashMap<>();
    for (int field : read) {
      moved.put(field, moved.size());
    }
    PartitionScan narrow =
        scan.reading(
            ImmutableIntList.copyOf(read.asList().stream().map(scan.fields()::get).toList()));
    List<RexNode> projects =
        new RexShuttle() {
          @Override
          public RexNode visitInputRef(RexInputRef field) {
            return new RexInputRef(moved.getOrDefault(field.getIndex(), 0), field.getType());
          }
        }.visitList(project.getProjects());
    call.transformTo(
        project.copy(
            project.getTraitSet(),
            convert(narrow, project.getInput().getTraitSet()),
            projects,
            project.getRowType()));
  }
}
