package dryrun.sql.calcite;

import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeUtil;
import org.apache.calcite.sql2rel.SqlRexContext;
import org.apache.calcite.sql2rel.SqlRexConvertlet;
import org.apache.calcite.sql2rel.SqlRexConvertletTable;
import org.apache.calcite.sql2rel.StandardConvertletTable;
import org.jspecify.annotations.Nullable;

/// Converts casts and subscripts as Trino means them: a boolean is written in lower case, a DOUBLE
/// as text with its exponent, and rounded half up where it becomes a whole number.
final class Casts implements SqlRexConvertletTable {
  @Override
  public @Nullable SqlRexConvertlet get(SqlCall call) {
    SqlRexConvertlet standard = StandardConvertletTable.INSTANCE.get(call);
    if (call.getKind() == SqlKind.ITEM && standard != null) {
      return (context, c) -> subscript(context, c, standard);
    }
    boolean guards = call.getKind() == SqlKind.CASE || call.getKind() == SqlKind.COALESCE;
    if (guards && standard != null) {
      return (context, c) ->
          standard.convertCall(context, c).accept(new GuardedValues(context.getRexBuilder()));
    }
    boolean cast = call.getKind() == SqlKind.CAST || call.getKind() == SqlKind.SAFE_CAST;
    return cast && standard != null ? (context, c) -> converted(context, c, standard) : standard;
  }

  private static RexNode converted(SqlRexContext context, SqlCall call, SqlRexConvertlet standard) {
    RelDataType target = context.getValidator().getValidatedNodeTypeIfKnown(call);
    if (target == null) {
      // One that the conversion of AVG over a window makes.
      return standard.convertCall(context, call);
    }
    RexNode value = context.convertExpression(call.operand(0));
    RexBuilder builder = context.getRexBuilder();
    boolean safe = call.getKind() == SqlKind.SAFE_CAST;
    SqlTypeName from = value.getType().getSqlTypeName();
    boolean approximate = SqlTypeUtil.isApproximateNumeric(value.getType());
    if (SqlTypeUtil.inCharFamily(target) && from == SqlTypeName.BOOLEAN) {
      return builder.makeAbstractCast(target, truth(builder, value), safe);
    }
    if (SqlTypeUtil.inCharFamily(target) && approximate) {
      RexNode digits = builder.makeLiteral(from == SqlTypeName.REAL ? 6 : 19, integer(builder));
      return builder.makeAbstractCast(
          target, builder.makeCall(OwnOperators.doubleText(), value, digits), safe);
    }
    if (SqlTypeUtil.isIntType(target) && approximate) {
      return builder.makeAbstractCast(
          target, builder.makeCall(OwnOperators.roundHalfUp(), value), safe);
    }
    return standard.convertCall(context, call);
  }

  /// Trino fails where there is no such element, Calcite gives NULL.
  private static RexNode subscript(SqlRexContext context, SqlCall call, SqlRexConvertlet standard) {
    RelDataType type = context.getValidator().getValidatedNodeTypeIfKnown(call);
    RexNode collection = context.convertExpression(call.operand(0));
    SqlTypeName name = collection.getType().getSqlTypeName();
    if (type == null || (name != SqlTypeName.ARRAY && name != SqlTypeName.MAP)) {
      return standard.convertCall(context, call);
    }
    RexNode key = context.convertExpression(call.operand(1));
    RexBuilder builder = context.getRexBuilder();
    return builder.makeCall(
        builder.getTypeFactory().createTypeWithNullability(type, true),
        OwnOperators.subscript(),
        List.of(collection, key));
  }

  private static RelDataType integer(RexBuilder builder) {
    return builder.getTypeFactory().createSqlType(SqlTypeName.INTEGER);
  }

  private static RexNode truth(RexBuilder builder, RexNode value) {
    RelDataType text = builder.getTypeFactory().createSqlType(SqlTypeName.VARCHAR);
    return builder.makeCall(
        builder.getTypeFactory().createTypeWithNullability(text, true),
        SqlStdOperatorTable.CASE,
        List.of(
            value,
            builder.makeLiteral("true", text, false),
            builder.makeCall(SqlStdOperatorTable.NOT, value),
            builder.makeLiteral("false", text, false),
            builder.makeNullLiteral(text)));
  }
}
