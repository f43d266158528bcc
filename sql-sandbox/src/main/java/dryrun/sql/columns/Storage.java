package dryrun.sql.columns;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/// How a value stands in a row of objects, and how it is kept in a vector.
public enum Storage {
  LONG(Vector.Kind.LONG),
  INTEGER(Vector.Kind.LONG),
  SHORT(Vector.Kind.LONG),
  BYTE(Vector.Kind.LONG),
  BOOLEAN(Vector.Kind.LONG),
  DOUBLE(Vector.Kind.DOUBLE),
  OBJECT(Vector.Kind.OBJECT);

  private final Vector.Kind kind;

  Storage(Vector.Kind kind) {
    this.kind = kind;
  }

  /// The storage of values of a class of Java.
  public static Storage of(Type type) {
    return switch (type.getTypeName()) {
      case "long", "java.lang.Long" -> LONG;
      case "int", "java.lang.Integer" -> INTEGER;
      case "short", "java.lang.Short" -> SHORT;
      case "byte", "java.lang.Byte" -> BYTE;
      case "boolean", "java.lang.Boolean" -> BOOLEAN;
      case "double", "java.lang.Double" -> DOUBLE;
      default -> OBJECT;
    };
  }

  public Vector.Kind kind() {
    return kind;
  }

  public boolean isWholeNumber() {
    return switch (this) {
      case LONG, INTEGER, SHORT, BYTE -> true;
      case BOOLEAN, DOUBLE, OBJECT -> false;
    };
  }

  /// A value of a vector as an object.
  public @Nullable Object get(Vector vector, int row) {
    if (vector.isNull(row)) {
      return null;
    }
    return switch (this) {
      case LONG -> vector.longs()[row];
      case INTEGER -> (int) vector.longs()[row];
      case SHORT -> (short) vector.longs()[row];
      case BYTE -> (byte) vector.longs()[row];
      case BOOLEAN -> vector.longs()[row] != 0;
      case DOUBLE -> vector.doubles()[row];
      case OBJECT -> vector.objects()[row];
    };
  }

  /// Puts an object into a vector.
  public void put(Vector vector, int row, @Nullable Object value) {
    if (value == null) {
      vector.setNull(row);
      return;
    }
    switch (this) {
      case LONG, INTEGER, SHORT, BYTE -> vector.longs()[row] = ((Number) value).longValue();
      case BOOLEAN -> vector.longs()[row] = (Boolean) value ? 1 : 0;
      case DOUBLE -> vector.doubles()[row] = ((Number) value).doubleValue();
      case OBJECT -> vector.objects()[row] = value;
    }
  }
}
