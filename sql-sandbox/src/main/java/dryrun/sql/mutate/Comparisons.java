package dryrun.sql.mutate;

import dryrun.sql.DatasetSchema;
import dryrun.sql.mutate.QueryShape.ColumnName;
import dryrun.sql.mutate.QueryShape.Comparison;
import dryrun.sql.mutate.QueryShape.Constant;
import dryrun.sql.mutate.QueryShape.Distance;
import dryrun.sql.mutate.QueryShape.Match;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.SqlKind;
import org.jspecify.annotations.Nullable;

/// Collects what the comparisons within expressions compare.
final class Comparisons {
  private static final Map<SqlKind, Comparison> OPERATORS =
      Map.of(
          SqlKind.EQUALS, Comparison.EQUAL,
          SqlKind.IS_NOT_DISTINCT_FROM, Comparison.EQUAL,
          SqlKind.NOT_EQUALS, Comparison.NOT_EQUAL,
          SqlKind.IS_DISTINCT_FROM, Comparison.NOT_EQUAL,
          SqlKind.LESS_THAN, Comparison.LESS,
          SqlKind.LESS_THAN_OR_EQUAL, Comparison.LESS_OR_EQUAL,
          SqlKind.GREATER_THAN, Comparison.GREATER,
          SqlKind.GREATER_THAN_OR_EQUAL, Comparison.GREATER_OR_EQUAL);
  private static final Set<String> PATTERNS = Set.of("$LIKE", "$ILIKE");

  private record Found(ColumnName column, Comparison comparison, Object value, boolean direct) {}

  private final Lineage lineage;
  private final Set<Integer> counts;
  private final ShapeReader queries;
  private final Set<Found> constants = new LinkedHashSet<>();
  private final Set<Distance> distances = new LinkedHashSet<>();
  private final Set<Match> matches = new LinkedHashSet<>();
  private final Set<ColumnName> nullTested = new LinkedHashSet<>();

  Comparisons(Lineage lineage, Set<Integer> counts, ShapeReader queries) {
    this.lineage = lineage;
    this.counts = counts;
    this.queries = queries;
  }

  /// The values found that fit the types of their columns.
  List<Constant> constants(DatasetSchema schema) {
    Set<Constant> fitting = new LinkedHashSet<>();
    for (Found found : constants) {
      Optional<Object> value =
          schema
              .table(found.column.table())
              .map(t -> t.columns().get(t.indexOf(found.column.column())))
              .flatMap(c -> FittingValues.of(found.value, c.type()));
      value.ifPresent(
          v -> fitting.add(new Constant(found.column, found.comparison, v, found.direct)));
    }
    return List.copyOf(fitting);
  }

  Set<Distance> distances() {
    return distances;
  }

  Set<Match> matches() {
    return matches;
  }

  Set<ColumnName> nullTested() {
    return nullTested;
  }

  /// Reads an expression over the columns of some inputs, one after the other.
  void read(RexNode expression, List<RelNode> inputs) {
    RexBuilder builder = inputs.getFirst().getCluster().getRexBuilder();
    RexUtil.expandSearch(builder, null, expression).accept(new Visitor(inputs));
  }

  private final class Visitor extends RexVisitorImpl<@Nullable Void> {
    private final List<RelNode> inputs;

    Visitor(List<RelNode> inputs) {
      super(true);
      this.inputs = inputs;
    }

    @Override
    public @Nullable Void visitCall(RexCall call) {
      Comparison comparison =
          PATTERNS.contains(call.getOperator().getName())
              ? Comparison.LIKE
              : OPERATORS.get(call.getKind());
      if (comparison != null) {
        compare(comparison, call.getOperands().get(0), call.getOperands().get(1));
      } else if (call.getKind() == SqlKind.IS_NULL || call.getKind() == SqlKind.IS_NOT_NULL) {
        nullTested.addAll(lineage.of(call.getOperands().getFirst(), inputs).columns());
      }
      return super.visitCall(call);
    }

    @Override
    public @Nullable Void visitInputRef(RexInputRef column) {
      return null;
    }

    @Override
    public @Nullable Void visitOver(RexOver over) {
      queries.window(over, inputs);
      return super.visitOver(over);
    }

    @Override
    public @Nullable Void visitSubQuery(RexSubQuery query) {
      queries.read(query.rel);
      for (int i = 0; i < query.getOperands().size(); i++) {
        match(
            lineage.of(query.getOperands().get(i), inputs),
            Comparison.EQUAL,
            lineage.of(query.rel, i));
      }
      return super.visitSubQuery(query);
    }

    private void compare(Comparison comparison, RexNode left, RexNode right) {
      Optional<Object> leftValue = ConstantValues.of(left);
      Optional<Object> rightValue = ConstantValues.of(right);
      if (rightValue.isPresent()) {
        constant(left, comparison, rightValue.get());
      } else if (leftValue.isPresent()) {
        constant(right, reversed(comparison), leftValue.get());
      } else {
        Origins origins = lineage.of(left, inputs).with(lineage.of(right, inputs));
        TimeSpans.in(left).forEach(s -> distances.add(new Distance(origins.columns(), s)));
        TimeSpans.in(right).forEach(s -> distances.add(new Distance(origins.columns(), s)));
        match(lineage.of(left, inputs), comparison, lineage.of(right, inputs));
      }
    }

    private void constant(RexNode expression, Comparison comparison, Object value) {
      Origins origins = lineage.of(expression, inputs);
      if (origins.counting() && value instanceof BigDecimal number) {
        int rows = Math.clamp(number.longValue(), 0, Integer.MAX_VALUE);
        if (rows > 0) {
          counts.add(rows);
        }
      }
      Optional<java.time.temporal.TemporalAmount> span = TimeSpans.between(expression, value);
      if (span.isPresent()) {
        distances.add(new Distance(origins.columns(), span.get()));
        return;
      }
      for (ColumnName column : origins.columns()) {
        constants.add(new Found(column, comparison, value, origins.direct()));
      }
    }
  }

  private void match(Origins left, Comparison comparison, Origins right) {
    for (ColumnName a : left.columns()) {
      for (ColumnName b : right.columns()) {
        matches.add(new Match(a, comparison, b));
      }
    }
  }

  private static Comparison reversed(Comparison comparison) {
    return switch (comparison) {
      case LESS -> Comparison.GREATER;
      case LESS_OR_EQUAL -> Comparison.GREATER_OR_EQUAL;
      case GREATER -> Comparison.LESS;
      case GREATER_OR_EQUAL -> Comparison.LESS_OR_EQUAL;
      case EQUAL, NOT_EQUAL, LIKE -> comparison;
    };
  }
}
