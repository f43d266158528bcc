package dryrun.sql.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Groups rows by the values of columns and computes measures of each group.
public final class HashAggregation {
  private final int[] keys;
  private final List<int[]> groupingSets;
  private final List<Measure> measures;
  private final Vector.Kind[] input;
  private final int place;

  /// @param keys the columns that rows are grouped by in any of the sets
  /// @param groupingSets for each set, the columns that rows are grouped by
  /// @param input the kinds of the columns that are read
  /// @param place where the groups are held
  public HashAggregation(
      int[] keys,
      List<int[]> groupingSets,
      List<Measure> measures,
      Vector.Kind[] input,
      int place) {
    this.keys = keys.clone();
    this.groupingSets = List.copyOf(groupingSets);
    this.measures = List.copyOf(measures);
    this.input = input.clone();
    this.place = place;
  }

  /// The groups of rows, the keys first.
  public Batches over(Batches rows, Run run) {
    return () -> new Groups(rows, run);
  }

  private final class Groups implements Batches.Reader {
    private final Batches rows;
    private final Run run;
    private Batches.@Nullable Reader result;

    Groups(Batches rows, Run run) {
      this.rows = rows;
      this.run = run;
    }

    @Override
    public @Nullable Batch next() {
      Batches.Reader groups = result;
      if (groups == null) {
        groups = compute();
        result = groups;
      }
      run.watch().check();
      return groups.next();
    }

    private Batches.Reader compute() {
      List<GroupingSet> sets = groupingSets.stream().map(GroupingSet::new).toList();
      Batches.Reader reader = rows.open();
      for (Batch batch = reader.next(); batch != null; batch = reader.next()) {
        run.watch().check();
        long bytes = 0;
        for (GroupingSet set : sets) {
          set.add(batch);
          bytes += RowTable.bytes(set.size(), keys.length + measures.size()) + set.weight();
        }
        run.holds(place, bytes);
      }
      RowTable table = new RowTable(kinds());
      sets.forEach(set -> table.add(set.result()));
      return table.reader();
    }
  }

  private Vector.Kind[] kinds() {
    List<Vector.Kind> kinds = new ArrayList<>();
    for (int key : keys) {
      kinds.add(input[key]);
    }
    measures.forEach(measure -> kinds.add(measure.kind()));
    return kinds.toArray(Vector.Kind[]::new);
  }

  private final class GroupingSet {
    private final int[] columns;
    private final GroupTable table;
    private final List<Accumulator> accumulators = new ArrayList<>();
    private int[] groups = {};
    private int[] counted = {};

    GroupingSet(int[] columns) {
      this.columns = columns;
      this.table =
          new GroupTable(
              Arrays.stream(columns).mapToObj(c -> input[c]).toArray(Vector.Kind[]::new));
      measures.forEach(measure -> accumulators.add(measure.accumulator(input, columns)));
    }

    /// Without keys there is one group, also of no rows.
    int size() {
      return columns.length == 0 ? 1 : table.size();
    }

    long weight() {
      long weight = table.weight();
      for (Accumulator accumulator : accumulators) {
        weight += accumulator.weight();
      }
      return weight;
    }

    void add(Batch batch) {
      if (groups.length < batch.size()) {
        groups = new int[batch.size()];
        counted = new int[batch.size()];
      }
      if (columns.length > 0) {
        table.group(batch.columns(columns), batch.size(), groups);
      }
      for (int i = 0; i < measures.size(); i++) {
        int filter = measures.get(i).filter();
        int[] rows = filter < 0 ? groups : filtered(batch.column(filter), batch.size());
        accumulators.get(i).add(batch, rows, size());
      }
    }

    private int[] filtered(Vector filter, int size) {
      for (int row = 0; row < size; row++) {
        boolean counts = !filter.isNull(row) && filter.longs()[row] != 0;
        counted[row] = counts ? groups[row] : -1;
      }
      return counted;
    }

    Batch result() {
      Vector[] result = new Vector[keys.length + measures.size()];
      for (int i = 0; i < keys.length; i++) {
        int part = Arrays.stream(columns).boxed().toList().indexOf(keys[i]);
        result[i] = part < 0 ? Vector.ofNulls(input[keys[i]], size()) : table.key(part);
      }
      for (int i = 0; i < accumulators.size(); i++) {
        result[keys.length + i] = accumulators.get(i).result(size());
      }
      return new Batch(size(), result);
    }
  }
}
