package dryrun.sql.data;

import dryrun.sql.SqlType;
import dryrun.sql.columns.Storage;
import dryrun.sql.columns.Vector;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The values of one column over the rows of one partition, immutable once built.
public sealed interface ColumnVector {

  SqlType type();

  /// How many rows it has.
  int size();

  /// The value in its compact form: DATE as Integer (epoch day), TIMESTAMP as Long (epoch
  /// milliseconds, UTC), anything else as in [#value].
  @Nullable Object stored(int row);

  /// Some values, copied.
  ///
  /// @param storage how they are kept in the copy
  default Vector read(int from, int count, Storage storage) {
    Vector copy = new Vector(storage.kind(), count);
    for (int i = 0; i < count; i++) {
      storage.put(copy, i, stored(from + i));
    }
    return copy;
  }

  /// The value as [dryrun.sql.ResultTable] documents it.
  default @Nullable Object value(int row) {
    return toValue(type(), stored(row));
  }

  /// The documented value of a compact one.
  static @Nullable Object toValue(SqlType type, @Nullable Object stored) {
    if (type == SqlType.Simple.DATE && stored instanceof Integer day) {
      return LocalDate.ofEpochDay(day);
    }
    if (type == SqlType.Simple.TIMESTAMP && stored instanceof Long millis) {
      return LocalDateTime.ofEpochSecond(
          Math.floorDiv(millis, 1000L),
          (int) Math.floorMod(millis, 1000L) * 1_000_000,
          ZoneOffset.UTC);
    }
    return stored;
  }

  /// The compact form of a documented value; a value that is compact already stays as it is.
  static @Nullable Object toStored(SqlType type, @Nullable Object value) {
    if (type == SqlType.Simple.DATE && value instanceof LocalDate date) {
      return Math.toIntExact(date.toEpochDay());
    }
    if (type == SqlType.Simple.TIMESTAMP && value instanceof LocalDateTime time) {
      return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
    return value;
  }

  private static Vector withNulls(Vector copy, BitSet nulls, int from, int count) {
    for (int i = nulls.nextSetBit(from); i >= 0 && i < from + count; i = nulls.nextSetBit(i + 1)) {
      copy.setNull(i - from);
    }
    return copy;
  }

  /// BIGINT and TIMESTAMP.
  final class Longs implements ColumnVector {
    private final SqlType type;
    private final long[] values;
    private final BitSet nulls;

    Longs(SqlType type, long[] values, BitSet nulls) {
      this.type = type;
      this.values = values;
      this.nulls = nulls;
    }

    @Override
    public SqlType type() {
      return type;
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public Vector read(int from, int count, Storage storage) {
      Vector copy = new Vector(storage.kind(), count);
      System.arraycopy(values, from, copy.longs(), 0, count);
      return withNulls(copy, nulls, from, count);
    }

    @Override
    public @Nullable Object stored(int row) {
      return nulls.get(row) ? null : (Object) values[row];
    }
  }

  /// INTEGER and DATE.
  final class Ints implements ColumnVector {
    private final SqlType type;
    private final int[] values;
    private final BitSet nulls;

    Ints(SqlType type, int[] values, BitSet nulls) {
      this.type = type;
      this.values = values;
      this.nulls = nulls;
    }

    @Override
    public SqlType type() {
      return type;
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public Vector read(int from, int count, Storage storage) {
      Vector copy = new Vector(storage.kind(), count);
      long[] longs = copy.longs();
      for (int i = 0; i < count; i++) {
        longs[i] = values[from + i];
      }
      return withNulls(copy, nulls, from, count);
    }

    @Override
    public @Nullable Object stored(int row) {
      return nulls.get(row) ? null : (Object) values[row];
    }
  }

  /// DOUBLE.
  final class Doubles implements ColumnVector {
    private final double[] values;
    private final BitSet nulls;

    Doubles(double[] values, BitSet nulls) {
      this.values = values;
      this.nulls = nulls;
    }

    @Override
    public SqlType type() {
      return SqlType.Simple.DOUBLE;
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public Vector read(int from, int count, Storage storage) {
      Vector copy = new Vector(storage.kind(), count);
      System.arraycopy(values, from, copy.doubles(), 0, count);
      return withNulls(copy, nulls, from, count);
    }

    @Override
    public @Nullable Object stored(int row) {
      return nulls.get(row) ? null : (Object) values[row];
    }
  }

  /// Every other type.
  final class Objects implements ColumnVector {
    private final SqlType type;
    private final @Nullable Object[] values;

    Objects(SqlType type, @Nullable Object[] values) {
      this.type = type;
      this.values = values;
    }

    @Override
    public SqlType type() {
      return type;
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public Vector read(int from, int count, Storage storage) {
      if (storage != Storage.OBJECT) {
        return ColumnVector.super.read(from, count, storage);
      }
      Vector copy = new Vector(storage.kind(), count);
      System.arraycopy(values, from, copy.objects(), 0, count);
      return copy;
    }

    @Override
    public @Nullable Object stored(int row) {
      return values[row];
    }
  }

  /// One value for every row, as a partition column has.
  record Constant(SqlType type, int size, @Nullable Object stored) implements ColumnVector {
    @Override
    public @Nullable Object stored(int row) {
      return stored;
    }
  }
}
