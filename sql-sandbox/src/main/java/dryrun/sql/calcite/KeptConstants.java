package dryrun.sql.calcite;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;

/// Hides constants from Calcite while it does away with correlations. It leaves them out of what
/// rows are grouped by, and where no other key is left it makes one row of no rows.
final class KeptConstants {
  private static final SqlFunction KEPT =
      new SqlFunction(
          "$KEPT",
          SqlKind.OTHER_FUNCTION,
          ReturnTypes.ARG0,
          null,
          OperandTypes.ANY,
          SqlFunctionCategory.USER_DEFINED_FUNCTION);

  private KeptConstants() {}

  /// The same rows, changed by something that does not see the constants among their columns.
  static RelNode during(RelNode rel, UnaryOperator<RelNode> change) {
    return change.apply(rel.accept(new Hiding())).accept(new Showing());
  }

  private static final class Hiding extends RelHomogeneousShuttle {
    /// An EXISTS that names rows around it is made of groups by a constant and by what it names;
    /// without the constant it is known for what it is.
    @Override
    public RelNode visit(RelNode other) {
      boolean exists =
          other instanceof Aggregate aggregate
              && aggregate.getAggCallList().isEmpty()
              && aggregate.getInput() instanceof Project project
              && project.getProjects().size() == 1
              && project.getProjects().getFirst().isAlwaysTrue()
              && !RelOptUtil.getVariablesUsed(other).isEmpty();
      if (exists) {
        Project project = (Project) other.getInput(0);
        RelNode below =
            project.copy(project.getTraitSet(), List.of(project.getInput().accept(this)));
        return other.copy(other.getTraitSet(), List.of(below));
      }
      RelNode visited = super.visit(other);
      return visited instanceof Project project ? hiding(project) : visited;
    }

    private static Project hiding(Project project) {
      List<RexNode> columns =
          project.getProjects().stream()
              .map(column ->
                  RexUtil.isConstant(column)
                      ? project
                          .getCluster()
                          .getRexBuilder()
                          .makeCall(column.getType(), KEPT, List.of(column))
                      : column)
              .toList();
      return project.copy(project.getTraitSet(), project.getInput(), columns, project.getRowType());
    }
  }

  private static final class Showing extends RelHomogeneousShuttle {
    @Override
    public RelNode visit(RelNode other) {
      return super.visit(other)
          .accept(
              new RexShuttle() {
                @Override
                public RexNode visitCall(RexCall call) {
                  return call.getOperator().equals(KEPT)
                      ? call.getOperands().getFirst()
                      : super.visitCall(call);
                }
              });
    }
  }
}
