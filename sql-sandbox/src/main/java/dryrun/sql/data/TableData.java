package dryrun.sql.data;

import dryrun.sql.ResultTable;
import dryrun.sql.TableSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a table, by partition in the order of their keys. A table without partition columns
/// is one partition, also when it is empty.
public record TableData(TableSchema schema, List<Partition> partitions) {
  public TableData {
    partitions = List.copyOf(partitions);
  }

  /// A table without rows.
  public static TableData empty(TableSchema schema) {
    return new TableBuilder(schema).build();
  }

  public long rowCount() {
    return partitions.stream().mapToLong(Partition::rowCount).sum();
  }

  /// The first rows, for showing.
  public ResultTable rows(int limit) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Partition partition : partitions) {
      for (int row = 0; row < partition.rowCount() && rows.size() < limit; row++) {
        List<@Nullable Object> cells = new ArrayList<>(partition.columns().size());
        for (ColumnVector column : partition.columns()) {
          cells.add(column.value(row));
        }
        rows.add(cells);
      }
    }
    return new ResultTable(schema.columns(), rows);
  }
}
