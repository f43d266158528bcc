package dryrun.sql.data;

import dryrun.sql.SqlType;
import dryrun.sql.TableSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects the rows of a table and splits them by its partition columns. Equal values are kept
/// once.
public final class TableBuilder {
  private final TableSchema schema;
  private final int[] keyColumns;
  private final boolean[] isKey;
  private final Map<Object, Object> interned = new HashMap<>();
  private final Map<List<@Nullable Object>, PartitionBuilder> partitions = new LinkedHashMap<>();

  public TableBuilder(TableSchema schema) {
    this.schema = schema;
    keyColumns = schema.partitionedBy().stream().mapToInt(schema::indexOf).toArray();
    isKey = new boolean[schema.columns().size()];
    for (int column : keyColumns) {
      isKey[column] = true;
    }
    if (keyColumns.length == 0) {
      partition(List.of());
    }
  }

  /// Adds a row of compact or documented values, in the order of the columns.
  public TableBuilder add(@Nullable Object... row) {
    return add(Arrays.asList(row));
  }

  /// Adds a row of compact or documented values, in the order of the columns.
  public TableBuilder add(List<? extends @Nullable Object> row) {
    if (row.size() != isKey.length) {
      throw new IllegalArgumentException(
          row.size() + " values for the " + isKey.length + " columns of " + schema.name());
    }
    List<@Nullable Object> keys = new ArrayList<>(keyColumns.length);
    for (int column : keyColumns) {
      keys.add(ColumnVector.toStored(type(column), row.get(column)));
    }
    PartitionBuilder partition = partition(keys);
    for (int column = 0; column < isKey.length; column++) {
      if (!isKey[column]) {
        partition.column(column).add(row.get(column));
      }
    }
    partition.endRow();
    return this;
  }

  /// The partition with these compact key values, made when it is not there: for adding values by
  /// column.
  public PartitionBuilder partition(List<? extends @Nullable Object> keys) {
    List<@Nullable Object> copy = new ArrayList<>(keys);
    return partitions.computeIfAbsent(copy, k -> new PartitionBuilder(copy));
  }

  /// The table so far.
  public TableData build() {
    List<Partition> built = new ArrayList<>();
    for (PartitionBuilder partition : partitions.values()) {
      built.add(partition.build());
    }
    built.sort((a, b) -> compareKeys(a.keys(), b.keys()));
    return new TableData(schema, built);
  }

  private SqlType type(int column) {
    return schema.columns().get(column).type();
  }

  private static int compareKeys(List<@Nullable Object> a, List<@Nullable Object> b) {
    Comparator<@Nullable Object> nullsLast = Comparator.nullsLast(TableBuilder::compareValues);
    for (int i = 0; i < a.size(); i++) {
      int order = nullsLast.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /// Values of one partition column are of one class, and all that can be a key are comparable.
  @SuppressWarnings("unchecked")
  private static int compareValues(Object a, Object b) {
    return ((Comparable<Object>) a).compareTo(b);
  }

  /// Collects the rows of one partition, column by column.
  public final class PartitionBuilder {
    private final ColumnBuilder[] columns = new ColumnBuilder[isKey.length];
    private final List<@Nullable Object> keys;
    private int rowCount;

    private PartitionBuilder(List<@Nullable Object> keys) {
      this.keys = keys;
      for (int column = 0; column < columns.length; column++) {
        columns[column] = new ColumnBuilder(type(column), interned);
      }
    }

    /// Where the next value of a column goes; the partition columns take none.
    public ColumnBuilder column(int index) {
      return columns[index];
    }

    /// Counts a row whose values were added to all columns but the partition columns.
    public void endRow() {
      rowCount++;
    }

    private Partition build() {
      List<ColumnVector> vectors = new ArrayList<>(columns.length);
      for (int column = 0; column < columns.length; column++) {
        vectors.add(isKey[column] ? constant(column) : columns[column].build());
      }
      return new Partition(keys, rowCount, vectors);
    }

    private ColumnVector constant(int column) {
      int position = Arrays.stream(keyColumns).boxed().toList().indexOf(column);
      return new ColumnVector.Constant(type(column), rowCount, keys.get(position));
    }
  }
}
