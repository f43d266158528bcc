package dryrun.sql.same;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.plan.RelOptPredicateList;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.RepeatUnion;
import org.apache.calcite.rel.core.SetOp;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.Spool;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalRepeatUnion;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSimplify;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;

/// Leaves out of algebra what changes nothing: DISTINCT over rows that are different anyway, or
/// whose duplicates nobody looks at; conditions that always hold; outer joins whose rows without a
/// partner do not occur or do not stay; what tells the order of ties where there are none; keys of
/// groups that the other keys tell; UNION in a recursion that finds nothing twice.
///
/// What is known of rows is what the algebra itself says (groups differ in their keys) and, where
/// it was made so, what is declared of the tables.
final class Reduction {
  private static final Set<SqlKind> BLIND_TO_DUPLICATES = Set.of(SqlKind.MIN, SqlKind.MAX);

  private final Demands demands = new Demands();
  private final Partners partners;

  /// @param asDeclared whether foreign keys of the schema are taken for true
  Reduction(boolean asDeclared) {
    this.partners = new Partners(asDeclared);
  }

  /// The same rows from less; as often as before.
  RelNode of(RelNode node) {
    return reduced(demands.of(node), false);
  }

  /// @param asSet whether nobody looks at how often a row occurs
  private RelNode reduced(RelNode node, boolean asSet) {
    return switch (node) {
      case Aggregate aggregate -> grouped(aggregate, asSet);
      case Filter filter -> filtered(filter, asSet);
      case Project project -> projected(project, asSet);
      case Join join -> joined(join, asSet);
      case SetOp set -> combined(set, asSet);
      case RepeatUnion repeat -> repeated(repeat);
      case Spool spool ->
          spool.copy(spool.getTraitSet(), List.of(reduced(spool.getInput(), asSet)));
      case Sort sort -> {
        boolean whole = sort.fetch == null && sort.offset == null;
        yield sort.copy(sort.getTraitSet(), List.of(reduced(sort.getInput(), asSet && whole)));
      }
      default -> node;
    };
  }

  private RelNode grouped(Aggregate aggregate, boolean asSet) {
    List<AggregateCall> calls = aggregate.getAggCallList();
    RelNode input = reduced(aggregate.getInput(), calls.stream().allMatch(Reduction::isBlind));
    ImmutableBitSet keys = aggregate.getGroupSet();
    boolean simple = aggregate.getGroupType() == Aggregate.Group.SIMPLE;
    // without keys there is one group, even of no rows
    if (simple && calls.isEmpty() && !keys.isEmpty() && (asSet || Uniqueness.of(input, keys))) {
      return keys.cardinality() == input.getRowType().getFieldCount()
          ? input
          : columns(input, keys, aggregate.getRowType().getFieldNames());
    }
    List<AggregateCall> reduced =
        calls.stream().map(call -> reduced(call, aggregate, input, simple)).toList();
    if (simple) {
      return Groups.of(aggregate, input, reduced);
    }
    return aggregate.copy(aggregate.getTraitSet(), input, keys, aggregate.getGroupSets(), reduced);
  }

  /// Where no row is found twice, UNION and UNION ALL are one.
  private RelNode repeated(RepeatUnion repeat) {
    Optional<ImmutableBitSet> key = Recursion.key(repeat).map(ImmutableBitSet::of);
    RelNode step = key.map(k -> Recursion.step(repeat, k)).orElse(repeat.getIterativeRel());
    boolean asSet = !repeat.all && key.isEmpty();
    return LogicalRepeatUnion.create(
        reduced(repeat.getSeedRel(), asSet),
        reduced(step, asSet),
        !asSet,
        repeat.iterationLimit,
        repeat.getTransientTable());
  }

  private static RelNode columns(RelNode input, ImmutableBitSet columns, List<String> names) {
    List<RexNode> kept =
        columns.toList().stream()
            .map(c -> (RexNode) input.getCluster().getRexBuilder().makeInputRef(input, c))
            .toList();
    return LogicalProject.create(input, List.of(), kept, names, Set.of());
  }

  private static boolean isBlind(AggregateCall call) {
    return call.isDistinct() || BLIND_TO_DUPLICATES.contains(call.getAggregation().getKind());
  }

  private static AggregateCall reduced(
      AggregateCall call, Aggregate aggregate, RelNode input, boolean simple) {
    SqlKind kind = call.getAggregation().getKind();
    ImmutableBitSet different =
        aggregate.getGroupSet().union(ImmutableBitSet.of(call.getArgList()));
    boolean distinct =
        call.isDistinct()
            && !BLIND_TO_DUPLICATES.contains(kind)
            && !(simple && Uniqueness.of(input, different));
    boolean everyRow =
        kind == SqlKind.COUNT
            && !distinct
            && call.getArgList().stream()
                .noneMatch(c -> input.getRowType().getFieldList().get(c).getType().isNullable());
    return call(call, aggregate, input, distinct, everyRow ? List.of() : call.getArgList());
  }

  /// The call over other rows, whose types decide on its own.
  static AggregateCall call(
      AggregateCall call,
      Aggregate aggregate,
      RelNode input,
      boolean distinct,
      List<Integer> arguments) {
    return AggregateCall.create(
        call.getAggregation(),
        distinct,
        call.isApproximate(),
        call.ignoreNulls(),
        call.rexList,
        arguments,
        call.filterArg,
        call.distinctKeys,
        call.getCollation(),
        aggregate.getGroupSets().contains(ImmutableBitSet.of()),
        input,
        null,
        call.getName());
  }

  private RelNode filtered(Filter filter, boolean asSet) {
    RelNode input = reduced(filter.getInput(), asSet);
    RexNode condition =
        simplify(input).simplifyUnknownAsFalse(inside(filter.getCondition(), input));
    if (condition.isAlwaysTrue()) {
      return input;
    }
    return LogicalFilter.create(input, condition, ImmutableSet.copyOf(filter.getVariablesSet()));
  }

  private RelNode projected(Project project, boolean asSet) {
    RelNode input = reduced(project.getInput(), asSet && !project.containsOver());
    RexSimplify simplify = simplify(input);
    Windows windows = new Windows(input);
    List<RexNode> columns = new ArrayList<>();
    for (RexNode column : project.getProjects()) {
      columns.add(windows.reduced(simplify.simplifyPreservingType(inside(column, input))));
    }
    return LogicalProject.create(
        input, List.of(), columns, project.getRowType().getFieldNames(), project.getVariablesSet());
  }

  private RelNode joined(Join join, boolean asSet) {
    JoinRelType type = join.getJoinType();
    RelNode left = reduced(join.getLeft(), asSet);
    RelNode right = reduced(join.getRight(), asSet || !type.projectsRight());
    Join copy =
        join.copy(
            join.getTraitSet(), join.getCondition(), left, right, type, join.isSemiJoinDone());
    RexNode condition = inside(join.getCondition(), copy);
    return partners.found(
        copy.copy(copy.getTraitSet(), condition, left, right, type, copy.isSemiJoinDone()));
  }

  private RelNode combined(SetOp set, boolean asSet) {
    boolean inputsAsSets = !set.all || (asSet && set.kind == SqlKind.UNION);
    List<RelNode> inputs =
        set.getInputs().stream().map(input -> reduced(input, inputsAsSets)).toList();
    return asSet && set.kind == SqlKind.UNION
        ? LogicalUnion.create(inputs, true)
        : set.copy(set.getTraitSet(), inputs);
  }

  /// The expression over the reduced rows, with its subqueries reduced; of those that are searched,
  /// nobody counts rows.
  private RexNode inside(RexNode expression, RelNode rows) {
    return fixed(
        expression.accept(
            new RexShuttle() {
              @Override
              public RexNode visitSubQuery(RexSubQuery query) {
                RexSubQuery outside = (RexSubQuery) super.visitSubQuery(query);
                boolean searched =
                    switch (query.getKind()) {
                      case IN, NOT_IN, EXISTS, SOME, ALL -> true;
                      default -> false;
                    };
                return outside.clone(reduced(demands.of(outside.rel), searched));
              }
            }),
        rows);
  }

  /// The expression with the types that its columns have in the reduced rows.
  static RexNode fixed(RexNode expression, RelNode rows) {
    return new RexUtil.FixNullabilityShuttle(
            rows.getCluster().getRexBuilder(), RelOptUtil.getFieldTypeList(rows.getRowType()))
        .apply(expression);
  }

  private static RexSimplify simplify(RelNode input) {
    RelOptPredicateList known = input.getCluster().getMetadataQuery().getPulledUpPredicates(input);
    return new RexSimplify(input.getCluster().getRexBuilder(), known, RexUtil.EXECUTOR);
  }
}
