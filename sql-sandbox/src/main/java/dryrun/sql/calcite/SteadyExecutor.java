package dryrun.sql.calcite;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexExecutor;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.validate.SqlUserDefinedFunction;
import org.apache.calcite.util.Util;

/// Folds constants while planning, but never a call of our own functions: what they do may take
/// long or grow, and belongs to the run.
final class SteadyExecutor implements RexExecutor {
  private final RexExecutor executor;

  SteadyExecutor(RexExecutor executor) {
    this.executor = executor;
  }

  @Override
  public void reduce(RexBuilder builder, List<RexNode> constants, List<RexNode> reduced) {
    List<RexNode> foldable =
        constants.stream().filter(constant -> !callsOwnFunction(constant)).toList();
    List<RexNode> folded = new ArrayList<>();
    if (!foldable.isEmpty()) {
      executor.reduce(builder, foldable, folded);
    }
    int next = 0;
    for (RexNode constant : constants) {
      boolean isFolded = next < foldable.size() && foldable.get(next).equals(constant);
      reduced.add(isFolded ? folded.get(next++) : constant);
    }
  }

  private static boolean callsOwnFunction(RexNode node) {
    try {
      node.accept(
          new RexVisitorImpl<Void>(true) {
            @Override
            public Void visitCall(RexCall call) {
              if (call.getOperator() instanceof SqlUserDefinedFunction) {
                throw Util.FoundOne.NULL;
              }
              return super.visitCall(call);
            }
          });
      return false;
    } catch (Util.FoundOne e) {
      return true;
    }
  }
}
