package dryrun.sql.same;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.Spool;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;

/// What holds for the rows of tables that every row of a plan was made of.
final class Facts {
  private final Set<Origin> nulls = new HashSet<>();
  private final Set<List<Origin>> equals = new HashSet<>();

  Facts(RelNode rows) {
    gather(rows, ImmutableList.of());
  }

  /// Whether the column is NULL.
  boolean isNull(Origin column) {
    return nulls.contains(column);
  }

  /// Whether both columns hold the same value, which is not NULL.
  boolean areEqual(Origin one, Origin other) {
    return equals.contains(List.of(one, other)) || equals.contains(List.of(other, one));
  }

  private void gather(RelNode rows, ImmutableList<Integer> path) {
    switch (rows) {
      case Filter filter -> {
        RelOptUtil.conjunctions(filter.getCondition())
            .forEach(c -> add(c, filter.getInput(), path));
        gather(filter.getInput(), path);
      }
      case Project project -> gather(project.getInput(), path);
      case Sort sort -> gather(sort.getInput(), path);
      case Spool spool -> gather(spool.getInput(), path);
      case Aggregate aggregate when !aggregate.getGroupSet().isEmpty() ->
          gather(aggregate.getInput(), path);
      case Join join when join.getJoinType() == JoinRelType.INNER -> {
        RelOptUtil.conjunctions(join.getCondition()).forEach(c -> add(c, join, path));
        gather(join.getLeft(), Origin.with(path, 0));
        gather(join.getRight(), Origin.with(path, 1));
      }
      default -> {}
    }
  }

  private void add(RexNode condition, RelNode over, ImmutableList<Integer> path) {
    if (!(condition instanceof RexCall call)) {
      return;
    }
    List<Origin> columns = new ArrayList<>();
    for (RexNode operand : call.getOperands()) {
      if (operand instanceof RexInputRef reference) {
        Origin.of(over, reference.getIndex(), path).ifPresent(columns::add);
      }
    }
    if (call.getKind() == SqlKind.IS_NULL && columns.size() == 1) {
      nulls.add(columns.getFirst());
    } else if (call.getKind() == SqlKind.EQUALS && columns.size() == 2) {
      equals.add(List.copyOf(columns));
    }
  }
}
