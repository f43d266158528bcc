package dryrun.sql.mutate;

import dryrun.sql.DatasetSchema;
import dryrun.sql.calcite.Algebra;
import dryrun.sql.mutate.QueryShape.ColumnName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Correlate;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexOver;
import org.apache.calcite.rex.RexWindowBound;
import org.jspecify.annotations.Nullable;

/// Walks through the algebra of a statement and collects what it asks of its tables.
final class ShapeReader {
  private final Lineage lineage = new Lineage();
  private final Set<String> tables = new LinkedHashSet<>();
  private final Set<String> outerJoined = new LinkedHashSet<>();
  private final Set<ColumnName> orderedBy = new LinkedHashSet<>();
  private final Set<ColumnName> partitionedBy = new LinkedHashSet<>();
  private final Set<ColumnName> groupedBy = new LinkedHashSet<>();
  private final Set<ColumnName> aggregated = new LinkedHashSet<>();
  private final Set<Integer> counts = new LinkedHashSet<>();
  private final Comparisons comparisons = new Comparisons(lineage, counts, this);

  QueryShape shape(DatasetSchema schema) {
    return new QueryShape(
        tables,
        comparisons.constants(schema),
        List.copyOf(comparisons.distances()),
        List.copyOf(comparisons.matches()),
        orderedBy,
        partitionedBy,
        groupedBy,
        aggregated,
        comparisons.nullTested(),
        outerJoined,
        counts);
  }

  void read(RelNode node) {
    List<RelNode> inputs = node.getInputs();
    node.getVariablesSet().forEach(id -> lineage.correlate(id, inputs));
    switch (node) {
      case TableScan scan -> Algebra.table(scan).ifPresent(t -> tables.add(t.name()));
      case Filter filter -> comparisons.read(filter.getCondition(), inputs);
      case Join join -> {
        comparisons.read(join.getCondition(), inputs);
        outer(join.getJoinType(), inputs);
      }
      case Correlate correlate -> {
        lineage.correlate(correlate.getCorrelationId(), List.of(correlate.getLeft()));
        outer(correlate.getJoinType(), inputs);
      }
      case Project project -> project.getProjects().forEach(e -> comparisons.read(e, inputs));
      case Aggregate aggregate -> aggregate(aggregate);
      case Sort sort -> sort(sort);
      default -> {}
    }
    inputs.forEach(this::read);
  }

  void window(RexOver over, List<RelNode> inputs) {
    over.getWindow()
        .partitionKeys
        .forEach(key -> partitionedBy.addAll(lineage.of(key, inputs).columns()));
    over.getWindow()
        .orderKeys
        .forEach(key -> orderedBy.addAll(lineage.of(key.left, inputs).columns()));
    over.getOperands().forEach(e -> aggregated.addAll(lineage.of(e, inputs).columns()));
    if (over.getWindow().isRows()) {
      frame(over.getWindow().getLowerBound());
      frame(over.getWindow().getUpperBound());
    }
  }

  private void frame(RexWindowBound bound) {
    if (bound.getOffset() instanceof RexLiteral literal) {
      count(literal, 1);
    }
  }

  private void outer(JoinRelType type, List<RelNode> inputs) {
    if (type.generatesNullsOnLeft()) {
      outerJoined.addAll(tablesOf(inputs.get(0)));
    }
    if (type.generatesNullsOnRight()) {
      outerJoined.addAll(tablesOf(inputs.get(1)));
    }
  }

  private static Set<String> tablesOf(RelNode node) {
    Set<String> names = new LinkedHashSet<>();
    if (node instanceof TableScan scan) {
      Algebra.table(scan).ifPresent(t -> names.add(t.name()));
    }
    node.getInputs().forEach(input -> names.addAll(tablesOf(input)));
    return names;
  }

  private void aggregate(Aggregate aggregate) {
    RelNode input = aggregate.getInput();
    aggregate.getGroupSet().forEach(key -> groupedBy.addAll(lineage.of(input, key).columns()));
    for (AggregateCall call : aggregate.getAggCallList()) {
      call.getArgList().forEach(a -> aggregated.addAll(lineage.of(input, a).columns()));
      call.getCollation()
          .getKeys()
          .forEach(key -> orderedBy.addAll(lineage.of(input, key).columns()));
    }
  }

  private void sort(Sort sort) {
    sort.getCollation()
        .getKeys()
        .forEach(key -> orderedBy.addAll(lineage.of(sort.getInput(), key).columns()));
    limit(sort.fetch);
    limit(sort.offset);
  }

  private void limit(@Nullable RexNode rows) {
    if (rows instanceof RexLiteral literal) {
      count(literal, 0);
    }
  }

  private void count(RexLiteral literal, int more) {
    Integer number = literal.getValueAs(Integer.class);
    if (number != null) {
      counts.add(number + more);
    }
  }
}
