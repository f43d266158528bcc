package dryrun.sql.columns;

import dryrun.sql.engine.Weight;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The values of one column in some rows. Whoever made it may fill it; whoever is given it reads.
public final class Vector {
  private static final long[] NO_LONGS = {};
  private static final double[] NO_DOUBLES = {};
  private static final @Nullable Object[] NO_OBJECTS = {};

  /// How values are kept.
  public enum Kind {
    /// Whole numbers, days, times and truth values.
    LONG,
    DOUBLE,
    /// Anything else; NULL is null.
    OBJECT
  }

  private final Kind kind;
  private long[] longs = NO_LONGS;
  private double[] doubles = NO_DOUBLES;
  private @Nullable Object[] objects = NO_OBJECTS;
  private boolean @Nullable [] nulls;

  public Vector(Kind kind, int capacity) {
    this.kind = kind;
    reserve(capacity);
  }

  /// Values that are NULL, all of them.
  static Vector ofNulls(Kind kind, int size) {
    Vector vector = new Vector(kind, size);
    if (kind != Kind.OBJECT) {
      boolean[] all = new boolean[size];
      Arrays.fill(all, true);
      vector.nulls = all;
    }
    return vector;
  }

  public Kind kind() {
    return kind;
  }

  /// The values of a vector of [Kind#LONG].
  public long[] longs() {
    return longs;
  }

  /// The values of a vector of [Kind#DOUBLE].
  public double[] doubles() {
    return doubles;
  }

  /// The values of a vector of [Kind#OBJECT].
  public @Nullable Object[] objects() {
    return objects;
  }

  /// Which numbers are NULL, or null when none is.
  public boolean @Nullable [] nulls() {
    return nulls;
  }

  boolean mayBeNull() {
    return kind == Kind.OBJECT || nulls != null;
  }

  public boolean isNull(int row) {
    return kind == Kind.OBJECT ? objects[row] == null : nulls != null && nulls[row];
  }

  /// Makes a number NULL. An object is NULL as long as none is put there.
  public void setNull(int row) {
    if (kind != Kind.OBJECT) {
      boolean[] known = nulls;
      if (known == null) {
        known = new boolean[capacity()];
        nulls = known;
      }
      known[row] = true;
    }
  }

  private int capacity() {
    return switch (kind) {
      case LONG -> longs.length;
      case DOUBLE -> doubles.length;
      case OBJECT -> objects.length;
    };
  }

  /// Makes room for that many values, the ones there are kept.
  void reserve(int capacity) {
    if (capacity <= capacity()) {
      return;
    }
    switch (kind) {
      case LONG -> longs = Arrays.copyOf(longs, capacity);
      case DOUBLE -> doubles = Arrays.copyOf(doubles, capacity);
      case OBJECT -> objects = Arrays.copyOf(objects, capacity);
    }
    if (nulls != null) {
      nulls = Arrays.copyOf(nulls, capacity);
    }
  }

  /// Puts a value of another vector at a place that held none before.
  void put(int at, Vector from, int row) {
    switch (kind) {
      case LONG -> longs[at] = from.longs[row];
      case DOUBLE -> doubles[at] = from.doubles[row];
      case OBJECT -> objects[at] = from.objects[row];
    }
    if (from.nulls != null && from.nulls[row]) {
      setNull(at);
    }
  }

  /// Puts the first values of another vector behind those that are there.
  void append(int size, Vector from, int count) {
    if (size + count > capacity()) {
      reserve(Math.max(size + count, size + (size >> 1)));
    }
    copy(from, 0, size, count);
  }

  /// The values from one row on.
  Vector slice(int from, int count) {
    Vector slice = new Vector(kind, count);
    slice.copy(this, from, 0, count);
    return slice;
  }

  private void copy(Vector from, int row, int at, int count) {
    switch (kind) {
      case LONG -> System.arraycopy(from.longs, row, longs, at, count);
      case DOUBLE -> System.arraycopy(from.doubles, row, doubles, at, count);
      case OBJECT -> System.arraycopy(from.objects, row, objects, at, count);
    }
    boolean[] missing = from.nulls;
    if (missing != null) {
      boolean[] known = nulls;
      if (known == null) {
        known = new boolean[capacity()];
        nulls = known;
      }
      System.arraycopy(missing, row, known, at, count);
    }
  }

  /// The values of some rows; NULL for a row below zero.
  Vector gather(int[] rows, int from, int count) {
    Vector result = new Vector(kind, count);
    switch (kind) {
      case LONG -> {
        for (int i = 0; i < count; i++) {
          int row = rows[from + i];
          result.longs[i] = row < 0 ? 0 : longs[row];
        }
      }
      case DOUBLE -> {
        for (int i = 0; i < count; i++) {
          int row = rows[from + i];
          result.doubles[i] = row < 0 ? 0 : doubles[row];
        }
      }
      case OBJECT -> {
        for (int i = 0; i < count; i++) {
          int row = rows[from + i];
          result.objects[i] = row < 0 ? null : objects[row];
        }
      }
    }
    if (kind != Kind.OBJECT) {
      result.gatherNulls(nulls, rows, from, count);
    }
    return result;
  }

  private void gatherNulls(boolean @Nullable [] missing, int[] rows, int from, int count) {
    for (int i = 0; i < count; i++) {
      int row = rows[from + i];
      if (row < 0 || (missing != null && missing[row])) {
        setNull(i);
      }
    }
  }

  /// The [Weight] of a value.
  long weight(int row) {
    return kind == Kind.OBJECT ? Weight.of(objects[row]) : 0;
  }

  /// The [Weight] of the first values; one that stands in row after row is weighed once.
  long weightOfFirst(int size) {
    long weight = 0;
    for (int row = 0; row < size && kind == Kind.OBJECT; row++) {
      weight += Weight.behind(row > 0 ? objects[row - 1] : null, objects[row]);
    }
    return weight;
  }

  /// Mixes what tells values apart into the hashes of rows.
  void hash(int[] hashes, int size) {
    switch (kind) {
      case LONG -> {
        for (int i = 0; i < size; i++) {
          hashes[i] = mix(hashes[i], nulls != null && nulls[i] ? 0 : longs[i]);
        }
      }
      case DOUBLE -> {
        for (int i = 0; i < size; i++) {
          hashes[i] =
              mix(hashes[i], nulls != null && nulls[i] ? 0 : Double.doubleToLongBits(doubles[i]));
        }
      }
      case OBJECT -> {
        for (int i = 0; i < size; i++) {
          Object value = objects[i];
          hashes[i] = mix(hashes[i], value == null ? 0 : value.hashCode());
        }
      }
    }
  }

  private static int mix(int hash, long value) {
    long mixed = (value ^ hash * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
    return (int) (mixed ^ mixed >>> 32);
  }

  /// Whether two values are the same, NULL being the same as NULL.
  boolean same(int row, Vector other, int otherRow) {
    if (kind == Kind.OBJECT) {
      return Objects.equals(objects[row], other.objects[otherRow]);
    }
    boolean isNull = isNull(row);
    if (isNull || other.isNull(otherRow)) {
      return isNull == other.isNull(otherRow);
    }
    return kind == Kind.LONG
        ? longs[row] == other.longs[otherRow]
        : Double.doubleToLongBits(doubles[row]) == Double.doubleToLongBits(other.doubles[otherRow]);
  }

  /// Gives up, with a -1, candidates whose values are not those of rows.
  ///
  /// @param candidates a row of this vector for each row of the other, or -1
  void reject(int[] candidates, Vector other, int size) {
    if (kind == Kind.LONG && nulls == null && other.nulls == null) {
      long[] theirs = other.longs;
      for (int row = 0; row < size; row++) {
        int candidate = candidates[row];
        if (candidate >= 0 && longs[candidate] != theirs[row]) {
          candidates[row] = -1;
        }
      }
      return;
    }
    for (int row = 0; row < size; row++) {
      int candidate = candidates[row];
      if (candidate >= 0 && !same(candidate, other, row)) {
        candidates[row] = -1;
      }
    }
  }

  /// Compares two values that are not NULL; objects must be comparable.
  @SuppressWarnings("unchecked")
  int compare(int row, int otherRow) {
    return switch (kind) {
      case LONG -> Long.compare(longs[row], longs[otherRow]);
      case DOUBLE -> Double.compare(doubles[row], doubles[otherRow]);
      case OBJECT ->
          ((Comparable<@Nullable Object>) Objects.requireNonNull(objects[row]))
              .compareTo(objects[otherRow]);
    };
  }
}
