package dryrun.sql.columns;

import dryrun.sql.engine.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Adds window functions to rows, and brings the rows into the order of the last window.
public final class Windowing {
  private final List<WindowGroup> groups;
  private final Vector.Kind[] input;
  private final int place;

  /// @param input the kinds of the columns that are read
  /// @param place where the rows are held
  public Windowing(List<WindowGroup> groups, Vector.Kind[] input, int place) {
    this.groups = List.copyOf(groups);
    this.input = input.clone();
    this.place = place;
  }

  /// The rows, with the functions of all groups behind their columns.
  public Batches over(Batches rows, Run run) {
    return () -> new Windows(rows, run);
  }

  private final class Windows implements Batches.Reader {
    private final Batches rows;
    private final Run run;
    private Batches.@Nullable Reader result;

    Windows(Batches rows, Run run) {
      this.rows = rows;
      this.run = run;
    }

    @Override
    public @Nullable Batch next() {
      Batches.Reader computed = result;
      if (computed == null) {
        computed = compute();
        result = computed;
      }
      run.watch().check();
      return computed.next();
    }

    private Batches.Reader compute() {
      RowTable table = RowTable.of(rows, input, run, place);
      for (WindowGroup group : groups) {
        table = computed(group, table, run.watch());
        run.holds(place, table.bytes());
      }
      return table.reader();
    }
  }

  private static RowTable computed(WindowGroup group, RowTable unordered, Watch watch) {
    int size = unordered.size();
    int[] starts = {0, size};
    int[] rows = new int[size];
    Arrays.setAll(rows, i -> i);
    if (!group.partitionBy().isEmpty()) {
      Vector[] keys = unordered.columns(group.partitionBy());
      GroupTable parts =
          new GroupTable(Arrays.stream(keys).map(Vector::kind).toArray(Vector.Kind[]::new));
      int[] partOf = new int[size];
      parts.group(keys, size, partOf);
      starts = Partitions.starts(partOf, size, parts.size());
      rows = Partitions.order(partOf, size, starts);
    }
    RowOrder order = order(group, unordered, watch);
    for (int part = 0; part + 1 < starts.length; part++) {
      watch.tick();
      order.sort(rows, starts[part], starts[part + 1]);
    }
    RowTable table = unordered.inOrder(rows);
    WindowPart part = new WindowPart(group, order(group, table, watch), watch);
    List<Vector> results = new ArrayList<>();
    for (WindowGroup.Call call : group.calls()) {
      results.add(result(call, table, part, starts));
    }
    return table.with(results.toArray(Vector[]::new));
  }

  private static RowOrder order(WindowGroup group, RowTable table, Watch watch) {
    return RowOrder.of(table, group.orderBy(), watch);
  }

  private static Vector result(
      WindowGroup.Call call, RowTable table, WindowPart part, int[] starts) {
    Vector values = table.column(Math.max(call.column(), 0));
    Vector result = new Vector(call.storage().kind(), table.size());
    for (int i = 0; i + 1 < starts.length; i++) {
      part.move(starts[i], starts[i + 1]);
      switch (call.function()) {
        case ROW_NUMBER, RANK, DENSE_RANK -> part.number(call.function(), result);
        case SHIFTED -> part.shift(call, values, result);
        case FIRST_VALUE -> part.edge(true, values, result);
        case LAST_VALUE -> part.edge(false, values, result);
        default -> part.aggregate(FrameValue.of(call, values), result);
      }
    }
    return result;
  }
}
