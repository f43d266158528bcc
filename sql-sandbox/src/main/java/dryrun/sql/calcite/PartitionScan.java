package dryrun.sql.calcite;

import dryrun.sql.TableSchema;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.adapter.enumerable.EnumerableConvention;
import org.apache.calcite.adapter.enumerable.EnumerableRel;
import org.apache.calcite.adapter.enumerable.EnumerableRelImplementor;
import org.apache.calcite.adapter.enumerable.JavaRowFormat;
import org.apache.calcite.adapter.enumerable.PhysType;
import org.apache.calcite.adapter.enumerable.PhysTypeImpl;
import org.apache.calcite.linq4j.tree.Blocks;
import org.apache.calcite.linq4j.tree.Expressions;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelOptCost;
import org.apache.calcite.plan.RelOptPlanner;
import org.apache.calcite.plan.RelOptTable;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.core.TableScan;
import org.apache.calcite.rel.hint.RelHint;
import org.apache.calcite.rel.metadata.RelMetadataQuery;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableIntList;

/// Reads some columns of those partitions of a table that may hold what is asked for.
///
/// Which partitions these are is decided for each dataset when the plan runs: the scan carries the
/// predicates, over the whole row of the table, that use partition columns only.
final class PartitionScan extends TableScan implements EnumerableRel {
  private static final double KEPT_BY_PREDICATE = 0.2;

  private final TableSchema schema;
  private final ImmutableIntList fields;
  private final List<RexNode> predicates;

  private PartitionScan(
      RelOptCluster cluster,
      RelTraitSet traits,
      List<RelHint> hints,
      RelOptTable table,
      TableSchema schema,
      ImmutableIntList fields,
      List<RexNode> predicates) {
    super(cluster, traits, hints, table);
    this.schema = schema;
    this.fields = fields;
    this.predicates = List.copyOf(predicates);
  }

  /// A scan of all columns and partitions.
  static PartitionScan ofAll(
      RelOptTable.ToRelContext context, RelOptTable table, TableSchema schema) {
    return new PartitionScan(
        context.getCluster(),
        context.getCluster().traitSetOf(EnumerableConvention.INSTANCE),
        context.getTableHints(),
        table,
        schema,
        ImmutableIntList.identity(schema.columns().size()),
        List.of());
  }

  TableSchema schema() {
    return schema;
  }

  /// The columns read, as indexes into the table's.
  ImmutableIntList fields() {
    return fields;
  }

  /// What a partition must satisfy to be read, over the whole row of the table.
  List<RexNode> predicates() {
    return predicates;
  }

  RelDataType tableRow() {
    return table.getRowType();
  }

  PartitionScan reading(ImmutableIntList otherFields) {
    return new PartitionScan(
        getCluster(), traitSet, getHints(), table, schema, otherFields, predicates);
  }

  PartitionScan keeping(List<RexNode> more) {
    List<RexNode> all = new ArrayList<>(predicates);
    all.addAll(more);
    return new PartitionScan(getCluster(), traitSet, getHints(), table, schema, fields, all);
  }

  @Override
  public RelDataType deriveRowType() {
    RelDataTypeFactory.Builder row = getCluster().getTypeFactory().builder();
    List<RelDataTypeField> all = table.getRowType().getFieldList();
    for (int field : fields) {
      row.add(all.get(field));
    }
    return row.build();
  }

  @Override
  public RelWriter explainTerms(RelWriter writer) {
    List<String> names = fields.stream().map(f -> schema.columns().get(f).name()).toList();
    return super.explainTerms(writer)
        .item("columns", names)
        .itemIf("partitions", predicates, !predicates.isEmpty());
  }

  @Override
  public double estimateRowCount(RelMetadataQuery metadata) {
    return table.getRowCount() * Math.pow(KEPT_BY_PREDICATE, predicates.size());
  }

  @Override
  public RelOptCost computeSelfCost(RelOptPlanner planner, RelMetadataQuery metadata) {
    double rows = estimateRowCount(metadata);
    double width = 0.5 + 0.5 * fields.size() / schema.columns().size();
    return planner.getCostFactory().makeCost(rows * width, rows * fields.size(), 0);
  }

  @Override
  public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
    return this;
  }

  @Override
  public RelNode withHints(List<RelHint> hints) {
    return new PartitionScan(getCluster(), traitSet, hints, table, schema, fields, predicates);
  }

  @Override
  public void register(RelOptPlanner planner) {
    planner.addRule(PrunePartitions.RULE);
    planner.addRule(PruneColumns.RULE);
  }

  @Override
  public Result implement(EnumerableRelImplementor implementor, Prefer prefer) {
    JavaRowFormat format = fields.size() == 1 ? JavaRowFormat.SCALAR : JavaRowFormat.ARRAY;
    PhysType row = PhysTypeImpl.of(implementor.getTypeFactory(), getRowType(), format);
    PartitionReader reader = reader();
    return implementor.result(
        row,
        Blocks.toBlock(
            Expressions.call(
                implementor.stash(reader, PartitionReader.class),
                "read",
                implementor.getRootExpression())));
  }

  /// What reads the rows in a run.
  PartitionReader reader() {
    return new PartitionReader(
        schema.name(),
        fields.toIntArray(),
        PartitionFilter.of(getCluster().getRexBuilder(), schema, tableRow(), predicates));
  }
}
