package dryrun.sql.calcite;

import dryrun.sql.TableSchema;
import dryrun.sql.data.Partition;
import java.util.List;
import org.apache.calcite.DataContext;
import org.apache.calcite.DataContexts;
import org.apache.calcite.linq4j.function.Function1;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexExecutorImpl;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.jspecify.annotations.Nullable;

/// Decides which partitions are read: the predicates are compiled once, and asked once per
/// partition of a dataset.
final class PartitionFilter {
  private final int[] keyColumns;
  private final int width;
  private final @Nullable Function1<DataContext, @Nullable Object @Nullable []> predicate;

  private PartitionFilter(
      int[] keyColumns,
      int width,
      @Nullable Function1<DataContext, @Nullable Object @Nullable []> predicate) {
    this.keyColumns = keyColumns;
    this.width = width;
    this.predicate = predicate;
  }

  static PartitionFilter of(
      RexBuilder builder, TableSchema schema, RelDataType tableRow, List<RexNode> predicates) {
    int[] keys = schema.partitionedBy().stream().mapToInt(schema::indexOf).toArray();
    if (predicates.isEmpty()) {
      return new PartitionFilter(keys, schema.columns().size(), null);
    }
    RexNode all = RexUtil.composeConjunction(builder, predicates);
    return new PartitionFilter(
        keys,
        schema.columns().size(),
        RexExecutorImpl.getExecutable(builder, List.of(all), tableRow).getFunction());
  }

  /// Whether rows of the partition may be wanted.
  boolean keeps(Partition partition, DataContext context) {
    if (predicate == null) {
      return true;
    }
    @Nullable Object[] row = new @Nullable Object[width];
    for (int i = 0; i < keyColumns.length; i++) {
      row[keyColumns[i]] = partition.keys().get(i);
    }
    DataContext withRow =
        DataContexts.of(name -> name.equals("inputRecord") ? row : context.get(name));
    @Nullable Object @Nullable [] result = predicate.apply(withRow);
    return result != null && Boolean.TRUE.equals(result[0]);
  }
}
