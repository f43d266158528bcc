package dryrun.sql.calcite;

import java.math.RoundingMode;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rel.type.RelDataTypeSystemImpl;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;
import org.jspecify.annotations.Nullable;

/// Types as Trino derives them: decimals of 38 digits, whole sums as BIGINT, averages of whole
/// numbers as DOUBLE.
final class DialectTypeSystem extends RelDataTypeSystemImpl {
  static final int MAX_DECIMAL = 38;
  private static final int LEAST_DIVISION_SCALE = 6;

  @Override
  public RoundingMode roundingMode() {
    return RoundingMode.HALF_UP;
  }

  @Override
  public int getMaxPrecision(SqlTypeName type) {
    return type == SqlTypeName.DECIMAL ? MAX_DECIMAL : super.getMaxPrecision(type);
  }

  @Override
  public int getMaxScale(SqlTypeName type) {
    return type == SqlTypeName.DECIMAL ? MAX_DECIMAL : super.getMaxScale(type);
  }

  @Override
  public int getDefaultPrecision(SqlTypeName type) {
    return type == SqlTypeName.TIMESTAMP ? 3 : super.getDefaultPrecision(type);
  }

  /// Else texts of different lengths become one padded CHAR.
  @Override
  public boolean shouldConvertRaggedUnionTypesToVarying() {
    return true;
  }

  @Override
  public RelDataType deriveAvgAggType(RelDataTypeFactory factory, RelDataType argument) {
    if (SqlTypeUtil.isIntType(argument)) {
      return nullable(factory, factory.createSqlType(SqlTypeName.DOUBLE), argument);
    }
    return super.deriveAvgAggType(factory, argument);
  }

  @Override
  public RelDataType deriveSumType(RelDataTypeFactory factory, RelDataType argument) {
    if (SqlTypeUtil.isIntType(argument)) {
      return nullable(factory, factory.createSqlType(SqlTypeName.BIGINT), argument);
    }
    if (SqlTypeUtil.isDecimal(argument)) {
      RelDataType sum =
          factory.createSqlType(SqlTypeName.DECIMAL, MAX_DECIMAL, argument.getScale());
      return nullable(factory, sum, argument);
    }
    return super.deriveSumType(factory, argument);
  }

  /// Trino's rule since version 478, which is also Spark's and SQL Server's.
  @Override
  public @Nullable RelDataType deriveDecimalDivideType(
      RelDataTypeFactory factory, RelDataType dividend, RelDataType divisor) {
    if (!SqlTypeUtil.isExactNumeric(dividend)
        || !SqlTypeUtil.isExactNumeric(divisor)
        || !(SqlTypeUtil.isDecimal(dividend) || SqlTypeUtil.isDecimal(divisor))) {
      return super.deriveDecimalDivideType(factory, dividend, divisor);
    }
    RelDataType left = factory.decimalOf(dividend);
    RelDataType right = factory.decimalOf(divisor);
    int whole = left.getPrecision() - left.getScale() + right.getScale();
    int scale = Math.max(LEAST_DIVISION_SCALE, left.getScale() + right.getPrecision() + 1);
    if (whole + scale > MAX_DECIMAL) {
      scale = Math.max(Math.min(scale, LEAST_DIVISION_SCALE), MAX_DECIMAL - whole);
    }
    RelDataType quotient =
        factory.createSqlType(SqlTypeName.DECIMAL, Math.min(MAX_DECIMAL, whole + scale), scale);
    boolean isNullable = dividend.isNullable() || divisor.isNullable();
    return factory.createTypeWithNullability(quotient, isNullable);
  }

  private static RelDataType nullable(
      RelDataTypeFactory factory, RelDataType type, RelDataType like) {
    return factory.createTypeWithNullability(type, like.isNullable());
  }
}
