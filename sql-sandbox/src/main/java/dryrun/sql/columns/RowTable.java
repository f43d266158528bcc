package dryrun.sql.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows that are all held at once, by column.
final class RowTable {
  private static final int BYTES_PER_ROW = 8;
  private static final int BYTES_PER_VALUE = 16;

  private final Vector[] columns;
  private int size;
  private long weight;

  private RowTable(Vector[] columns, int size, long weight) {
    this.columns = columns;
    this.size = size;
    this.weight = weight;
  }

  RowTable(Vector.Kind[] kinds) {
    this(new Vector[kinds.length], 0, 0);
    for (int i = 0; i < kinds.length; i++) {
      columns[i] = new Vector(kinds[i], 0);
    }
  }

  /// All rows of an input.
  ///
  /// @param place where they are held
  static RowTable of(Batches input, Vector.Kind[] kinds, Run run, int place) {
    RowTable table = new RowTable(kinds);
    Batches.Reader rows = input.open();
    for (Batch batch = rows.next(); batch != null; batch = rows.next()) {
      run.watch().check();
      if (run.watch().hasMadeLarge()) {
        table.weigh(batch);
      }
      table.add(batch);
      run.holds(place, table.bytes());
    }
    return table;
  }

  /// What so many rows of so many columns are reckoned to take, beside the [Weight] of their
  /// values.
  static long bytes(long rows, int columns) {
    return rows * (BYTES_PER_ROW + (long) BYTES_PER_VALUE * columns);
  }

  /// What all rows are reckoned to take.
  long bytes() {
    return bytes(size, columns.length) + weight;
  }

  private void weigh(Batch batch) {
    for (int i = 0; i < batch.width(); i++) {
      weight += batch.column(i).weightOfFirst(batch.size());
    }
  }

  void add(Batch batch) {
    for (int i = 0; i < columns.length; i++) {
      columns[i].append(size, batch.column(i), batch.size());
    }
    size += batch.size();
  }

  int size() {
    return size;
  }

  Vector column(int index) {
    return columns[index];
  }

  Vector[] columns(List<Integer> indexes) {
    return indexes.stream().map(index -> columns[index]).toArray(Vector[]::new);
  }

  int width() {
    return columns.length;
  }

  /// The same rows in another order.
  ///
  /// @param order the numbers of all rows
  RowTable inOrder(int[] order) {
    boolean isOrdered = true;
    for (int i = 0; i < size && isOrdered; i++) {
      isOrdered = order[i] == i;
    }
    if (isOrdered) {
      return this;
    }
    Vector[] ordered = new Vector[columns.length];
    for (int i = 0; i < ordered.length; i++) {
      ordered[i] = columns[i].gather(order, 0, size);
    }
    return new RowTable(ordered, size, weight);
  }

  /// The same rows with columns added.
  RowTable with(Vector[] more) {
    Vector[] all = new Vector[columns.length + more.length];
    System.arraycopy(columns, 0, all, 0, columns.length);
    System.arraycopy(more, 0, all, columns.length, more.length);
    return new RowTable(all, size, weight);
  }

  /// Reads the rows in their order.
  Batches.Reader reader() {
    return new Slices(null, 0, size);
  }

  /// Reads rows in another order.
  ///
  /// @param order the numbers of rows
  Batches.Reader reader(int[] order, int from, int to) {
    return new Slices(order, from, to);
  }

  private final class Slices implements Batches.Reader {
    private final int @Nullable [] order;
    private final int to;
    private int next;

    Slices(int @Nullable [] order, int from, int to) {
      this.order = order;
      this.next = from;
      this.to = to;
    }

    @Override
    public @Nullable Batch next() {
      int count = Math.min(Batch.ROWS, to - next);
      if (count <= 0) {
        return null;
      }
      Vector[] slice = new Vector[columns.length];
      for (int i = 0; i < slice.length; i++) {
        slice[i] =
            order == null ? columns[i].slice(next, count) : columns[i].gather(order, next, count);
      }
      next += count;
      return new Batch(count, slice);
    }
  }
}
