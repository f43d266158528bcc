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

/// A table of a schema, without rows: they are found in the dataset when the plan runs.
final class DatasetTable extends AbstractTable implements TranslatableTable {
  /// Small enough that the plan does not depend on which of the practice datasets it meets.
  private static final double ASSUMED_ROWS = 10_000;

  private final TableSchema schema;

  DatasetTable(TableSchema schema) {
    this.schema = schema;
  }

  TableSchema schema() {
    return schema;
  }

  @Override
  public RelDataType getRowType(RelDataTypeFactory factory) {
    RelDataTypeFactory.Builder row = factory.builder();
    for (Column column : schema.columns()) {
      row.add(column.name(), Types.toCalcite(factory, column.type(), true));
    }
    return row.build();
  }

  /// Keys are not told to the planner, nor which columns are never NULL: a practice dataset may
  /// break on purpose what the schema promises, and the answer must not depend on the promise.
  @Override
  public Statistic getStatistic() {
    return Statistics.of(ASSUMED_ROWS, List.of());
  }

  @Override
  public RelNode toRel(RelOptTable.ToRelContext context, RelOptTable table) {
    return PartitionScan.ofAll(context, table, schema);
  }
}
