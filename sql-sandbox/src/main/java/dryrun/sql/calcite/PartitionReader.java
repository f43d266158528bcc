package dryrun.sql.calcite;

import dryrun.sql.Scan;
import dryrun.sql.columns.Batch;
import dryrun.sql.columns.Batches;
import dryrun.sql.columns.Run;
import dryrun.sql.columns.Storage;
import dryrun.sql.columns.Vector;
import dryrun.sql.data.ColumnVector;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.Partition;
import dryrun.sql.data.TableData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.calcite.DataContext;
import org.apache.calcite.linq4j.AbstractEnumerable;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.linq4j.Enumerator;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a [PartitionScan] from the dataset of a run. Called by generated code.
public final class PartitionReader {
  private final String table;
  private final int[] fields;
  private final PartitionFilter filter;

  PartitionReader(String table, int[] fields, PartitionFilter filter) {
    this.table = table;
    this.fields = fields;
    this.filter = filter;
  }

  /// The rows: arrays of compact values, or the compact values where one column is read.
  public Enumerable<@Nullable Object> read(DataContext context) {
    RunContext run = (RunContext) context;
    List<Partition> partitions = run.partitions(this);
    return new AbstractEnumerable<>() {
      @Override
      public Enumerator<@Nullable Object> enumerator() {
        return new Rows(partitions);
      }
    };
  }

  /// The rows by column.
  ///
  /// @param storages how the columns are kept
  public Batches batches(Run run, Storage[] storages) {
    return () -> new ColumnReader(((RunContext) run).partitions(this), storages);
  }

  /// The partitions of a dataset that are read.
  List<Partition> select(Dataset dataset, DataContext context) {
    return dataset.table(table).partitions().stream()
        .filter(partition -> filter.keeps(partition, context))
        .toList();
  }

  /// What reading these partitions of a dataset amounts to.
  Scan account(Dataset dataset, List<Partition> selected) {
    TableData data = dataset.table(table);
    List<String> names = new ArrayList<>();
    for (int field : fields) {
      names.add(data.schema().columns().get(field).name());
    }
    return new Scan(
        data.schema().name(),
        selected.size(),
        data.partitions().size(),
        names,
        selected.stream().mapToLong(Partition::rowCount).sum());
  }

  private final class ColumnReader implements Batches.Reader {
    private final List<Partition> partitions;
    private final Storage[] storages;
    private int partition;
    private int row;

    ColumnReader(List<Partition> partitions, Storage[] storages) {
      this.partitions = partitions;
      this.storages = storages;
    }

    @Override
    public @Nullable Batch next() {
      while (partition < partitions.size()) {
        Partition current = partitions.get(partition);
        int count = Math.min(Batch.ROWS, current.rowCount() - row);
        if (count > 0) {
          Vector[] columns = new Vector[fields.length];
          for (int i = 0; i < columns.length; i++) {
            columns[i] = current.columns().get(fields[i]).read(row, count, storages[i]);
          }
          row += count;
          return new Batch(count, columns);
        }
        partition++;
        row = 0;
      }
      return null;
    }
  }

  private final class Rows implements Enumerator<@Nullable Object> {
    private final List<Partition> partitions;
    private int partition = -1;
    private int row = -1;
    private int rows;
    private ColumnVector[] columns = {};

    Rows(List<Partition> partitions) {
      this.partitions = partitions;
    }

    @Override
    public boolean moveNext() {
      row++;
      while (row >= rows) {
        partition++;
        if (partition >= partitions.size()) {
          return false;
        }
        Partition next = partitions.get(partition);
        columns = Arrays.stream(fields).mapToObj(next.columns()::get).toArray(ColumnVector[]::new);
        rows = next.rowCount();
        row = 0;
      }
      return true;
    }

    @Override
    public @Nullable Object current() {
      if (columns.length == 1) {
        return columns[0].stored(row);
      }
      @Nullable Object[] values = new @Nullable Object[columns.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = columns[i].stored(row);
      }
      return values;
    }

    @Override
    public void reset() {
      partition = -1;
      row = -1;
      rows = 0;
    }

    @Override
    public void close() {}
  }
}
