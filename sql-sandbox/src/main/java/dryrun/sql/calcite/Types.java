package dryrun.sql.calcite;

import dryrun.sql.Column;
import dryrun.sql.SqlType;
import dryrun.sql.SqlType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.sql.type.SqlTypeName;

/// Translates between the types of columns and Calcite's.
final class Types {
  private Types() {}

  /// Calcite's type of a column, nullable unless it says otherwise.
  static RelDataType toCalcite(RelDataTypeFactory factory, SqlType type, boolean nullable) {
    return factory.createTypeWithNullability(toCalcite(factory, type), nullable);
  }

  private static RelDataType toCalcite(RelDataTypeFactory factory, SqlType type) {
    return switch (type) {
      case Simple simple -> factory.createSqlType(name(simple));
      case SqlType.Decimal(int precision, int scale) ->
          factory.createSqlType(SqlTypeName.DECIMAL, precision, scale);
      case SqlType.Char(int length) -> factory.createSqlType(SqlTypeName.CHAR, length);
      case SqlType.Array(SqlType element) ->
          factory.createArrayType(toCalcite(factory, element, true), -1);
      case SqlType.MapOf(SqlType key, SqlType value) ->
          factory.createMapType(toCalcite(factory, key, false), toCalcite(factory, value, true));
      case SqlType.Row(List<Column> fields) -> {
        RelDataTypeFactory.Builder builder = factory.builder();
        for (Column field : fields) {
          builder.add(field.name(), toCalcite(factory, field.type(), true));
        }
        yield builder.build();
      }
    };
  }

  private static SqlTypeName name(Simple type) {
    return switch (type) {
      case BOOLEAN -> SqlTypeName.BOOLEAN;
      case TINYINT -> SqlTypeName.TINYINT;
      case SMALLINT -> SqlTypeName.SMALLINT;
      case INTEGER -> SqlTypeName.INTEGER;
      case BIGINT -> SqlTypeName.BIGINT;
      case REAL -> SqlTypeName.REAL;
      case DOUBLE -> SqlTypeName.DOUBLE;
      case VARCHAR, JSON, INTERVAL -> SqlTypeName.VARCHAR;
      case VARBINARY -> SqlTypeName.VARBINARY;
      case DATE -> SqlTypeName.DATE;
      case TIME -> SqlTypeName.TIME;
      case TIMESTAMP -> SqlTypeName.TIMESTAMP;
      case UNKNOWN -> SqlTypeName.NULL;
    };
  }

  /// The type of a result's column.
  static SqlType fromCalcite(RelDataType type) {
    if (type.isStruct()) {
      return row(type);
    }
    return switch (type.getSqlTypeName()) {
      case BOOLEAN -> Simple.BOOLEAN;
      case TINYINT -> Simple.TINYINT;
      case SMALLINT -> Simple.SMALLINT;
      case INTEGER -> Simple.INTEGER;
      case BIGINT -> Simple.BIGINT;
      case REAL -> Simple.REAL;
      case FLOAT, DOUBLE -> Simple.DOUBLE;
      case DECIMAL -> new SqlType.Decimal(type.getPrecision(), type.getScale());
      case CHAR -> new SqlType.Char(type.getPrecision());
      case BINARY, VARBINARY -> Simple.VARBINARY;
      case DATE -> Simple.DATE;
      case TIME -> Simple.TIME;
      case TIMESTAMP -> Simple.TIMESTAMP;
      case NULL, ANY -> Simple.UNKNOWN;
      case ARRAY, MULTISET ->
          new SqlType.Array(fromCalcite(Objects.requireNonNull(type.getComponentType())));
      case MAP ->
          new SqlType.MapOf(
              fromCalcite(Objects.requireNonNull(type.getKeyType())),
              fromCalcite(Objects.requireNonNull(type.getValueType())));
      default -> isInterval(type) ? Simple.INTERVAL : Simple.VARCHAR;
    };
  }

  static boolean isInterval(RelDataType type) {
    return SqlTypeName.INTERVAL_TYPES.contains(type.getSqlTypeName());
  }

  private static SqlType row(RelDataType type) {
    List<Column> fields = new ArrayList<>();
    boolean named =
        type.getFieldNames().stream().noneMatch(n -> n.isEmpty() || n.startsWith("EXPR$"));
    for (RelDataTypeField field : type.getFieldList()) {
      fields.add(new Column(named ? field.getName() : "", fromCalcite(field.getType())));
    }
    return new SqlType.Row(fields);
  }
}
