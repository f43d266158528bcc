package dryrun.sql.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a table that share the values of its partition columns.
///
/// @param keys those values in compact form ([ColumnVector#stored]), in the order of the table's
///   `partitionedBy`; empty for a table without partitions
/// @param columns all columns of the table in its order, the partition columns among them
public record Partition(List<@Nullable Object> keys, int rowCount, List<ColumnVector> columns) {
  public Partition {
    keys = Collections.unmodifiableList(new ArrayList<>(keys));
    columns = List.copyOf(columns);
    for (ColumnVector column : columns) {
      if (column.size() != rowCount) {
        throw new IllegalArgumentException(
            "a column of " + column.size() + " rows in a partition of " + rowCount);
      }
    }
  }
}
