package dryrun.sql.calcite;

import dryrun.sql.columns.HashAggregation;
import dryrun.sql.columns.Measure;
import dryrun.sql.columns.Measure.Function;
import dryrun.sql.columns.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.java.JavaTypeFactory;
import org.apache.calcite.linq4j.tree.BlockBuilder;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.type.RelDataType;

/// Groups rows with a [HashAggregation].
final class ColumnarAggregate extends ColumnarRel {
  private final Aggregate aggregate;
  private final List<Measure> measures;
  private final int place;

  private ColumnarAggregate(Aggregate aggregate, RelNode input, List<Measure> measures, int place) {
    super(aggregate, List.of(input));
    this.aggregate = aggregate;
    this.measures = measures;
    this.place = place;
  }

  /// The measures of an aggregate, unless one is not known here.
  static Optional<List<Measure>> measures(Aggregate aggregate) {
    RelNode input = aggregate.getInput();
    boolean plainKeys =
        aggregate.getGroupSet().asList().stream()
            .allMatch(key -> ColumnTypes.isPlain(ColumnTypes.of(input, key)));
    List<Measure> measures = new ArrayList<>();
    for (AggregateCall call : aggregate.getAggCallList()) {
      Optional<Measure> measure = measure(call, input);
      if (!plainKeys || measure.isEmpty()) {
        return Optional.empty();
      }
      measures.add(measure.get());
    }
    return plainKeys ? Optional.of(measures) : Optional.empty();
  }

  static ColumnarAggregate of(
      Aggregate aggregate, RelNode input, List<Measure> measures, int place) {
    return new ColumnarAggregate(aggregate, input, measures, place);
  }

  private static Optional<Measure> measure(AggregateCall call, RelNode input) {
    boolean plain =
        !call.isDistinct()
            && !call.ignoreNulls()
            && call.collation.getFieldCollations().isEmpty()
            && call.distinctKeys == null
            && call.rexList.isEmpty();
    if (!plain) {
      return Optional.empty();
    }
    JavaTypeFactory types = (JavaTypeFactory) input.getCluster().getTypeFactory();
    Storage result = storage(types, call.getType());
    List<RelDataType> taken =
        call.getArgList().stream().map(argument -> ColumnTypes.of(input, argument)).toList();
    return function(call, taken, types, result)
        .map(function -> new Measure(function, call.getArgList(), call.filterArg, result.kind()));
  }

  private static Optional<Function> function(
      AggregateCall call, List<RelDataType> taken, JavaTypeFactory types, Storage result) {
    return switch (call.getAggregation().getKind()) {
      case COUNT ->
          Optional.of(Function.COUNT).filter(f -> taken.size() < 2 && result == Storage.LONG);
      case SUM ->
          Optional.of(Function.SUM)
              .filter(f -> ColumnTypes.isSummed(types, taken.getFirst(), call.getType()));
      case SUM0 ->
          Optional.of(Function.SUM_OR_ZERO)
              .filter(f -> ColumnTypes.isSummed(types, taken.getFirst(), call.getType()));
      case MIN -> Optional.of(Function.MIN).filter(f -> isOrdered(taken.getFirst(), types, result));
      case MAX -> Optional.of(Function.MAX).filter(f -> isOrdered(taken.getFirst(), types, result));
      case GROUPING -> Optional.of(Function.GROUPING).filter(f -> result == Storage.LONG);
      case OTHER_FUNCTION -> percentile(call, taken, types, result);
      default -> Optional.empty();
    };
  }

  private static boolean isOrdered(RelDataType taken, JavaTypeFactory types, Storage result) {
    return ColumnTypes.isCompared(taken)
        && result != Storage.DOUBLE
        && storage(types, taken) == result;
  }

  private static Optional<Function> percentile(
      AggregateCall call, List<RelDataType> taken, JavaTypeFactory types, Storage result) {
    boolean shared = taken.size() == 2 && storage(types, taken.getLast()) == Storage.DOUBLE;
    return switch (call.getAggregation().getName()) {
      case "$PERCENTILE_DISC" ->
          Optional.of(Function.PERCENTILE)
              .filter(f ->
                  shared
                      && ColumnTypes.isCompared(taken.getFirst())
                      && storage(types, taken.getFirst()) == result);
      case "$PERCENTILE_CONT" ->
          Optional.of(Function.PERCENTILE_BETWEEN)
              .filter(f -> shared && storage(types, taken.getFirst()) == Storage.DOUBLE);
      default -> Optional.empty();
    };
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return new ColumnarAggregate(aggregate, inputs.getFirst(), measures, place);
  }

  @Override
  Expression batches(EnumerableRelImplementor implementor, BlockBuilder block) {
    HashAggregation aggregation =
        new HashAggregation(
            aggregate.getGroupSet().toArray(),
            aggregate.getGroupSets().stream().map(set -> set.toArray()).toList(),
            measures,
            kinds(aggregate.getInput()),
            place);
    return over(implementor, aggregation, input(implementor, block, 0));
  }
}
