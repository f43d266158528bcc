package dryrun.sql.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Joins rows whose keys are equal: those of the right side are held, those of the left pass by.
public final class HashJoin {
  /// Which rows a join gives.
  public enum Type {
    /// Pairs.
    INNER,
    /// Pairs, and rows of the left side without a partner.
    LEFT,
    /// Rows of the left side with a partner.
    SEMI,
    /// Rows of the left side without one.
    ANTI
  }

  private final Type type;
  private final int[] leftKeys;
  private final int[] rightKeys;
  private final Vector.Kind[] right;
  private final int place;

  /// @param right the kinds of the columns of the right side
  /// @param place where its rows are held
  public HashJoin(Type type, int[] leftKeys, int[] rightKeys, Vector.Kind[] right, int place) {
    this.type = type;
    this.leftKeys = leftKeys.clone();
    this.rightKeys = rightKeys.clone();
    this.right = right.clone();
    this.place = place;
  }

  /// The joined rows, those of the left side in their order.
  public Batches over(Batches leftRows, Batches rightRows, Run run) {
    return () -> new Pairs(leftRows.open(), rightRows, run);
  }

  /// The rows of the right side, found by their keys.
  private final class Build {
    private final RowTable rows;
    private final GroupTable table;
    private final int[] next;
    private final int[] first;

    Build(Batches input, Run run) {
      rows = RowTable.of(input, right, run, place);
      Vector[] keys = rows.columns(Arrays.stream(rightKeys).boxed().toList());
      table =
          new GroupTable(
              Arrays.stream(rightKeys).mapToObj(k -> right[k]).toArray(Vector.Kind[]::new));
      int[] groups = new int[rows.size()];
      table.group(keys, rows.size(), groups);
      next = new int[rows.size()];
      first = new int[table.size()];
      Arrays.fill(first, -1);
      for (int row = rows.size() - 1; row >= 0; row--) {
        next[row] = first[groups[row]];
        first[groups[row]] = row;
      }
    }
  }

  private final class Pairs implements Batches.Reader {
    private final Batches.Reader left;
    private final Batches rightRows;
    private final Run run;
    private final int[] lefts = new int[Batch.ROWS];
    private final int[] rights = new int[Batch.ROWS];
    private @Nullable Build build;
    private @Nullable Batch batch;
    private int[] groups = {};
    private int row;
    private int partner = -1;

    Pairs(Batches.Reader left, Batches rightRows, Run run) {
      this.left = left;
      this.rightRows = rightRows;
      this.run = run;
    }

    @Override
    public @Nullable Batch next() {
      Build built = build;
      if (built == null) {
        built = new Build(rightRows, run);
        build = built;
      }
      while (true) {
        run.watch().check();
        Batch current = batch;
        if (current == null || row == current.size()) {
          current = left.next();
          if (current == null) {
            return null;
          }
          begin(current, built);
        }
        int count = pairs(current, built);
        if (count > 0) {
          return joined(current, built, count);
        }
      }
    }

    private void begin(Batch current, Build built) {
      batch = current;
      row = 0;
      if (groups.length < current.size()) {
        groups = new int[current.size()];
      }
      built.table.find(current.columns(leftKeys), current.size(), groups);
      partner = partner(built, 0);
    }

    private int partner(Build built, int leftRow) {
      return groups[leftRow] < 0 ? -1 : built.first[groups[leftRow]];
    }

    /// Fills the next pairs in, as many as fit.
    private int pairs(Batch current, Build built) {
      int count = 0;
      while (count < Batch.ROWS && row < current.size()) {
        boolean found = groups[row] >= 0;
        switch (type) {
          case INNER, LEFT -> {
            if (found || type == Type.LEFT) {
              lefts[count] = row;
              rights[count++] = partner;
            }
            partner = found ? built.next[partner] : -1;
          }
          case SEMI, ANTI -> {
            if (found == (type == Type.SEMI)) {
              lefts[count++] = row;
            }
            partner = -1;
          }
        }
        if (partner < 0 && ++row < current.size()) {
          partner = partner(built, row);
        }
      }
      return count;
    }

    private Batch joined(Batch current, Build built, int count) {
      boolean both = type == Type.INNER || type == Type.LEFT;
      Vector[] columns = new Vector[current.width() + (both ? right.length : 0)];
      for (int i = 0; i < columns.length; i++) {
        columns[i] =
            i < current.width()
                ? current.column(i).gather(lefts, 0, count)
                : built.rows.column(i - current.width()).gather(rights, 0, count);
      }
      return new Batch(count, columns);
    }
  }
}
