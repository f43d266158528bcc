package dryrun.sql.data;

import dryrun.sql.SqlType;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects the values of a column, row by row.
public final class ColumnBuilder {
  private final SqlType type;
  private final Map<Object, Object> interned;
  private final BitSet nulls = new BitSet();
  private int size;
  private long[] longs = {};
  private int[] ints = {};
  private double[] doubles = {};
  private @Nullable Object[] objects = {};

  public ColumnBuilder(SqlType type) {
    this(type, new HashMap<>());
  }

  /// A builder that shares equal values with others of the same table.
  ColumnBuilder(SqlType type, Map<Object, Object> interned) {
    this.type = type;
    this.interned = interned;
  }

  /// Adds a value, compact or as [dryrun.sql.ResultTable] documents it.
  ///
  /// @throws ClassCastException when it is neither
  public ColumnBuilder add(@Nullable Object value) {
    Object stored = ColumnVector.toStored(type, value);
    if (stored == null) {
      nulls.set(size);
    }
    switch (shape()) {
      case LONGS -> addLong(stored == null ? 0 : (Long) stored);
      case INTS -> addInt(stored == null ? 0 : (Integer) stored);
      case DOUBLES -> addDouble(stored == null ? 0 : (Double) stored);
      case OBJECTS -> {
        objects = size == objects.length ? Arrays.copyOf(objects, grown()) : objects;
        objects[size++] = stored == null ? null : interned.computeIfAbsent(stored, o -> o);
      }
    }
    return this;
  }

  /// Adds a BIGINT, or a TIMESTAMP in epoch milliseconds.
  public ColumnBuilder addLong(long value) {
    longs = size == longs.length ? Arrays.copyOf(longs, grown()) : longs;
    longs[size++] = value;
    return this;
  }

  /// Adds an INTEGER, or a DATE as epoch day.
  public ColumnBuilder addInt(int value) {
    ints = size == ints.length ? Arrays.copyOf(ints, grown()) : ints;
    ints[size++] = value;
    return this;
  }

  /// Adds a DOUBLE.
  public ColumnBuilder addDouble(double value) {
    doubles = size == doubles.length ? Arrays.copyOf(doubles, grown()) : doubles;
    doubles[size++] = value;
    return this;
  }

  /// The values so far.
  public ColumnVector build() {
    BitSet missing = (BitSet) nulls.clone();
    return switch (shape()) {
      case LONGS -> new ColumnVector.Longs(type, Arrays.copyOf(longs, size), missing);
      case INTS -> new ColumnVector.Ints(type, Arrays.copyOf(ints, size), missing);
      case DOUBLES -> new ColumnVector.Doubles(Arrays.copyOf(doubles, size), missing);
      case OBJECTS -> new ColumnVector.Objects(type, Arrays.copyOf(objects, size));
    };
  }

  private enum Shape {
    LONGS,
    INTS,
    DOUBLES,
    OBJECTS
  }

  private Shape shape() {
    return switch (type) {
      case SqlType.Simple.BIGINT, SqlType.Simple.TIMESTAMP -> Shape.LONGS;
      case SqlType.Simple.INTEGER, SqlType.Simple.DATE -> Shape.INTS;
      case SqlType.Simple.DOUBLE -> Shape.DOUBLES;
      default -> Shape.OBJECTS;
    };
  }

  private int grown() {
    return Math.max(16, size + (size >> 1));
  }
}
