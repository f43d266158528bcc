package dryrun.sql.mutate;

import dryrun.sql.TableSchema;
import dryrun.sql.calcite.Algebra;
import dryrun.sql.mutate.QueryShape.ColumnName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Correlate;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.sql.SqlKind;

/// Traces expressions back to the columns of tables.
final class Lineage {
  private static final Set<SqlKind> COUNTS =
      Set.of(
          SqlKind.COUNT,
          SqlKind.ROW_NUMBER,
          SqlKind.RANK,
          SqlKind.DENSE_RANK,
          SqlKind.NTILE,
          SqlKind.SUM0);

  private record Output(RelNode node, int column) {}

  private final Map<Output, Origins> known = new HashMap<>();
  private final Map<CorrelationId, List<RelNode>> correlated = new HashMap<>();

  /// Remembers the rows that a correlated subquery may refer to.
  void correlate(CorrelationId id, List<RelNode> inputs) {
    correlated.put(id, inputs);
  }

  /// What an expression over the columns of some inputs, one after the other, is made of.
  Origins of(RexNode expression, List<RelNode> inputs) {
    return switch (expression) {
      case RexInputRef column -> column(column.getIndex(), inputs);
      case RexOver over -> {
        Origins arguments = all(over.getOperands(), inputs).derived();
        yield COUNTS.contains(over.getAggOperator().getKind()) ? arguments.counted() : arguments;
      }
      case RexSubQuery query ->
          query.getKind() == SqlKind.SCALAR_QUERY ? of(query.rel, 0).derived() : Origins.NONE;
      case RexCall call when call.getKind() == SqlKind.CAST && sameFamily(call) ->
          of(call.getOperands().getFirst(), inputs);
      case RexCall call -> all(call.getOperands(), inputs).derived();
      case RexFieldAccess access
          when access.getReferenceExpr() instanceof RexCorrelVariable variable
              && correlated.containsKey(variable.id) ->
          column(access.getField().getIndex(), correlated.get(variable.id));
      case RexFieldAccess access -> of(access.getReferenceExpr(), inputs).derived();
      default -> Origins.NONE;
    };
  }

  private static boolean sameFamily(RexCall cast) {
    return cast.getType().getFamily().equals(cast.getOperands().getFirst().getType().getFamily());
  }

  private Origins all(List<RexNode> expressions, List<RelNode> inputs) {
    Origins origins = Origins.NONE;
    for (RexNode expression : expressions) {
      origins = origins.with(of(expression, inputs));
    }
    return origins;
  }

  private Origins column(int index, List<RelNode> inputs) {
    int rest = index;
    for (RelNode input : inputs) {
      int width = input.getRowType().getFieldCount();
      if (rest < width) {
        return of(input, rest);
      }
      rest -= width;
    }
    return Origins.NONE;
  }

  /// What a column of a node's rows is made of.
  Origins of(RelNode node, int column) {
    Output output = new Output(node, column);
    Origins origins = known.get(output);
    if (origins == null) {
      origins = find(node, column);
      known.put(output, origins);
    }
    return origins;
  }

  private Origins find(RelNode node, int column) {
    return switch (node) {
      case TableScan scan -> scanned(scan, column);
      case Project project -> of(project.getProjects().get(column), project.getInputs());
      case Filter filter -> of(filter.getInput(), column);
      case Sort sort -> of(sort.getInput(), column);
      case Join join -> column(column, join.getInputs());
      case Correlate correlate -> column(column, correlate.getInputs());
      case Aggregate aggregate -> aggregated(aggregate, column);
      case SetOp union -> {
        Origins origins = of(union.getInput(0), column);
        for (RelNode other : union.getInputs().subList(1, union.getInputs().size())) {
          origins = origins.with(of(other, column));
        }
        yield origins;
      }
      default -> Origins.NONE;
    };
  }

  private static Origins scanned(TableScan scan, int column) {
    Optional<TableSchema> table = Algebra.table(scan);
    return table
        .map(t -> {
          ColumnName name = new ColumnName(t.name(), t.columns().get(column).name());
          return new Origins(Set.of(name), true, false);
        })
        .orElse(Origins.NONE);
  }

  private Origins aggregated(Aggregate aggregate, int column) {
    RelNode input = aggregate.getInput();
    if (column < aggregate.getGroupCount()) {
      return of(input, aggregate.getGroupSet().nth(column));
    }
    AggregateCall call = aggregate.getAggCallList().get(column - aggregate.getGroupCount());
    Origins origins = Origins.NONE;
    for (int argument : call.getArgList()) {
      origins = origins.with(of(input, argument));
    }
    return COUNTS.contains(call.getAggregation().getKind()) ? origins.counted() : origins.derived();
  }
}
