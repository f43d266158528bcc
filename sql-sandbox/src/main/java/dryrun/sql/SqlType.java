package dryrun.sql;

import java.util.List;
import java.util.stream.Collectors;

/// The type of a column, spelled as Trino spells it.
public sealed interface SqlType {

  /// A type without parameters.
  enum Simple implements SqlType {
    BOOLEAN,
    TINYINT,
    SMALLINT,
    INTEGER,
    BIGINT,
    REAL,
    DOUBLE,
    VARCHAR,
    VARBINARY,
    DATE,
    TIME,
    TIMESTAMP,
    INTERVAL,
    JSON,
    /// The type of a bare NULL.
    UNKNOWN;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// An exact number of `precision` digits, `scale` of them after the point.
  record Decimal(int precision, int scale) implements SqlType {
    @Override
    public String toString() {
      return "decimal(" + precision + "," + scale + ")";
    }
  }

  /// Text padded with blanks to `length`.
  record Char(int length) implements SqlType {
    @Override
    public String toString() {
      return "char(" + length + ")";
    }
  }

  /// A list of values of one type.
  record Array(SqlType element) implements SqlType {
    @Override
    public String toString() {
      return "array(" + element + ")";
    }
  }

  /// Values found by key.
  record MapOf(SqlType key, SqlType value) implements SqlType {
    @Override
    public String toString() {
      return "map(" + key + ", " + value + ")";
    }
  }

  /// Named (or, with empty names, unnamed) fields.
  record Row(List<Column> fields) implements SqlType {
    @Override
    public String toString() {
      return fields.stream()
          .map(f -> f.name().isEmpty() ? f.type().toString() : f.name() + " " + f.type())
          .collect(Collectors.joining(", ", "row(", ")"));
    }
  }
}
