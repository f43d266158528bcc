package dryrun.sql.h2;

import dryrun.sql.Column;
import dryrun.sql.DataException;
import dryrun.sql.SqlError;
import dryrun.sql.SqlType;
import dryrun.sql.data.TypeReader;
import dryrun.sql.engine.UnsupportedByEngine;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/// The types of H2 as those of the sandbox, and back.
final class H2Types {
  private static final int MAX_PRECISION = 38;

  private H2Types() {}

  /// How H2 spells a type.
  ///
  /// @throws UnsupportedByEngine when H2 has no such type
  static String spelled(SqlType type) {
    return switch (type) {
      case SqlType.Simple simple ->
          switch (simple) {
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, REAL, VARCHAR, VARBINARY, DATE ->
                simple.name();
            case DOUBLE -> "DOUBLE PRECISION";
            case TIME -> "TIME(3)";
            case TIMESTAMP -> "TIMESTAMP(3)";
            case JSON -> "VARCHAR";
            case INTERVAL -> "INTERVAL DAY TO SECOND";
            case UNKNOWN -> throw unsupported(type);
          };
      case SqlType.Decimal(int precision, int scale) -> "DECIMAL(" + precision + "," + scale + ")";
      case SqlType.Char(int length) -> "CHAR(" + length + ")";
      case SqlType.Array(SqlType element) -> spelled(element) + " ARRAY";
      case SqlType.MapOf _, SqlType.Row _ -> throw unsupported(type);
    };
  }

  /// The columns of a result.
  static List<Column> columns(ResultSetMetaData meta) throws SQLException {
    List<Column> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(new Column(meta.getColumnLabel(i), type(meta, i)));
    }
    return columns;
  }

  private static SqlType type(ResultSetMetaData meta, int i) throws SQLException {
    return switch (meta.getColumnType(i)) {
      case Types.BOOLEAN -> SqlType.Simple.BOOLEAN;
      case Types.TINYINT -> SqlType.Simple.TINYINT;
      case Types.SMALLINT -> SqlType.Simple.SMALLINT;
      case Types.INTEGER -> SqlType.Simple.INTEGER;
      case Types.BIGINT -> SqlType.Simple.BIGINT;
      case Types.REAL -> SqlType.Simple.REAL;
      case Types.FLOAT, Types.DOUBLE -> SqlType.Simple.DOUBLE;
      case Types.NUMERIC, Types.DECIMAL ->
          meta.getColumnTypeName(i).startsWith("DECFLOAT")
              ? SqlType.Simple.DOUBLE
              : new SqlType.Decimal(
                  Math.min(meta.getPrecision(i), MAX_PRECISION),
                  Math.clamp(meta.getScale(i), 0, MAX_PRECISION));
      case Types.CHAR -> new SqlType.Char(meta.getPrecision(i));
      case Types.BINARY, Types.VARBINARY, Types.BLOB -> SqlType.Simple.VARBINARY;
      case Types.DATE -> SqlType.Simple.DATE;
      case Types.TIME -> SqlType.Simple.TIME;
      case Types.TIMESTAMP -> SqlType.Simple.TIMESTAMP;
      case Types.ARRAY -> nested(meta.getColumnTypeName(i));
      case Types.NULL -> SqlType.Simple.UNKNOWN;
      case Types.OTHER -> other(meta.getColumnTypeName(i));
      default -> SqlType.Simple.VARCHAR;
    };
  }

  private static SqlType other(String name) {
    if (name.startsWith("INTERVAL")) {
      return SqlType.Simple.INTERVAL;
    }
    return name.startsWith("ROW") ? nested(name) : SqlType.Simple.JSON;
  }

  private static SqlType nested(String name) {
    try {
      return TypeReader.read(name);
    } catch (DataException e) {
      return new SqlType.Array(SqlType.Simple.VARCHAR);
    }
  }

  private static UnsupportedByEngine unsupported(SqlType type) {
    return new UnsupportedByEngine(
        SqlError.of(SqlError.Kind.SEMANTIC, "H2 has no columns of type " + type));
  }
}
