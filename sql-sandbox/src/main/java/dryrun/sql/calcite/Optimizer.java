package dryrun.sql.calcite;

import dryrun.sql.engine.Watch;
import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableConvention;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRules;
import org.apache.calcite.plan.Contexts;
import org.apache.calcite.plan.RelOptCostImpl;
import org.apache.calcite.plan.RelOptPlanner;
import org.apache.calcite.plan.RelOptRule;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.plan.hep.HepPlanner;
import org.apache.calcite.plan.hep.HepProgram;
import org.apache.calcite.plan.hep.HepProgramBuilder;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelRoot;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.RelFactories;
import org.apache.calcite.rel.metadata.DefaultRelMetadataProvider;
import org.apache.calcite.rel.rules.CoreRules;
import org.apache.calcite.rel.rules.FilterAggregateTransposeRule;
import org.apache.calcite.rel.rules.PruneEmptyRules;
import org.apache.calcite.sql2rel.RelDecorrelator;
import org.apache.calcite.tools.Program;
import org.apache.calcite.tools.Programs;
import org.apache.calcite.tools.RelBuilder;

/// Makes the physical plan of a relational expression.
final class Optimizer {
  /// A condition without columns goes through an aggregate as well, and below it would let the
  /// grand total of nothing appear.
  private static final RelOptRule FILTER_BELOW_AGGREGATE =
      FilterAggregateTransposeRule.Config.DEFAULT
          .withOperandSupplier(filter ->
              filter
                  .operand(Filter.class)
                  .oneInput(aggregate ->
                      aggregate
                          .operand(Aggregate.class)
                          .predicate(a -> !GrandTotal.isDue(a))
                          .anyInputs()))
          .as(FilterAggregateTransposeRule.Config.class)
          .toRule();

  private static final List<RelOptRule> DOWN =
      List.of(
          FilterOverFilter.RULE,
          CoreRules.FILTER_INTO_JOIN,
          CoreRules.JOIN_CONDITION_PUSH,
          CoreRules.FILTER_PROJECT_TRANSPOSE,
          FILTER_BELOW_AGGREGATE,
          CoreRules.FILTER_SET_OP_TRANSPOSE);

  /// How often a filter on one side of a join is derived from the other side: a bound, because
  /// `a.day = b.day - INTERVAL '7' DAY` derives from each range of days the next one, for ever.
  private static final int DERIVED_FILTERS = 16;

  /// Filters go down through CTEs, joins and set operations, also from one side of a join to the
  /// other, before plans are compared: else a scan behind them reads all partitions.
  private static final HepProgram PUSH_FILTERS =
      new HepProgramBuilder()
          .addRuleCollection(DOWN)
          .addMatchLimit(DERIVED_FILTERS)
          .addRuleInstance(CoreRules.JOIN_PUSH_TRANSITIVE_PREDICATES)
          .addMatchLimit(HepProgram.MATCH_UNTIL_FIXPOINT)
          .addRuleCollection(DOWN)
          .build();

  private final Program subqueries = Programs.subQuery(DefaultRelMetadataProvider.INSTANCE);
  private final Program standard = Programs.standard();

  EnumerableRel optimize(RelOptPlanner planner, RelRoot root, RelNode rel, Watch watch) {
    RelTraitSet wanted =
        root.rel
            .getTraitSet()
            .replace(EnumerableConvention.INSTANCE)
            .replace(collation(root, rel))
            .simplify();
    RelNode pushed = push(rel, watch);
    RelNode joined =
        decorrelated(subqueries.run(planner, pushed, pushed.getTraitSet(), List.of(), List.of()));
    // makes SUM0 of COALESCE(SUM(x), 0) and then reads a column as many places off as there are
    // keys
    planner.removeRule(CoreRules.PROJECT_AGGREGATE_MERGE);
    // takes every grouping of nothing for nothing, and the grand total is a row
    planner.removeRule(PruneEmptyRules.AGGREGATE_INSTANCE);
    // sorts both sides to join them; hashing one is faster and keeps the order of the other
    planner.removeRule(EnumerableRules.ENUMERABLE_MERGE_JOIN_RULE);
    // takes no more rows of each side than the LIMIT above says, also where some of them are equal
    planner.removeRule(EnumerableRules.ENUMERABLE_MERGE_UNION_RULE);
    // done already, and not below a grand total
    planner.removeRule(CoreRules.FILTER_AGGREGATE_TRANSPOSE);
    SemiJoins.correct(planner);
    return (EnumerableRel) standard.run(planner, joined, wanted, List.of(), List.of());
  }

  private static RelNode decorrelated(RelNode rel) {
    RelBuilder builder = RelFactories.LOGICAL_BUILDER.create(rel.getCluster(), null);
    return KeptConstants.during(rel, hidden -> RelDecorrelator.decorrelateQuery(hidden, builder));
  }

  /// The order that the result is to have. A column that rows are only ordered by may be gone from
  /// it already; then the sort below, which stays where it is, gives the order.
  private static RelCollation collation(RelRoot root, RelNode rel) {
    int columns = rel.getRowType().getFieldCount();
    return root.collation.getKeys().stream().allMatch(key -> key < columns)
        ? root.collation
        : RelCollations.EMPTY;
  }

  private static RelNode push(RelNode rel, Watch watch) {
    HepPlanner planner =
        new HepPlanner(PUSH_FILTERS, Contexts.empty(), true, null, RelOptCostImpl.FACTORY);
    planner.addListener(new WatchingListener(watch));
    planner.setRoot(rel);
    return planner.findBestExp();
  }
}
