package dryrun.sql.calcite;

import dryrun.sql.Column;
import dryrun.sql.TableSchema;
import java.util.List;
import org.apache.calcite.plan.RelOptTable;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.schema.Statistic;
import org.apache.calcite.schema.Statistics;
import org.apache.calcite.schema.TranslatableTable;
import org.apache.calcite.schema.impl.AbstractTable;
import org.apache.calcite.util.ImmutableBitSet;

/// A table of a schema, without rows: they are found in the dataset when the plan runs.
final class DatasetTable extends AbstractTable implements TranslatableTable {
  /// Small enough that the plan does not depend on which of the practice datasets it meets.
  private static final double ASSUMED_ROWS = 10_000;

  private final TableSchema schema;
  private final boolean asDeclared;

  /// @param asDeclared whether the planner is told what is declared of the rows
  DatasetTable(TableSchema schema, boolean asDeclared) {
    this.schema = schema;
    this.asDeclared = asDeclared;
  }

  TableSchema schema() {
    return schema;
  }

  @Override
  public RelDataType getRowType(RelDataTypeFactory factory) {
    RelDataTypeFactory.Builder row = factory.builder();
    for (Column column : schema.columns()) {
      boolean nullable = !(asDeclared && schema.notNull().contains(column.name()));
      row.add(column.name(), Types.toCalcite(factory, column.type(), nullable));
    }
    return row.build();
  }

  /// For a plan that is to be run, keys are not told, nor which columns are never NULL: a practice
  /// dataset may break on purpose what the schema promises, and the answer must not depend on the
  /// promise.
  @Override
  public Statistic getStatistic() {
    List<ImmutableBitSet> keys =
        asDeclared
            ? schema.keys().stream()
                .map(key -> ImmutableBitSet.of(key.stream().map(schema::indexOf).toList()))
                .toList()
            : List.of();
    return Statistics.of(ASSUMED_ROWS, keys);
  }

  @Override
  public RelNode toRel(RelOptTable.ToRelContext context, RelOptTable table) {
    return PartitionScan.ofAll(context, table, schema);
  }
}
