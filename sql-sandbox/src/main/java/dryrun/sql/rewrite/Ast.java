package dryrun.sql.rewrite;

import java.util.List;
import java.util.Locale;
import org.apache.calcite.avatica.util.TimeUnit;
import org.apache.calcite.sql.SqlBasicTypeNameSpec;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlSelectKeyword;
import org.apache.calcite.sql.SqlUnresolvedFunction;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.jspecify.annotations.Nullable;

/// Builds and reads parts of a tree. What is built stands at the place of the call that it stands
/// for, so that errors point there.
public final class Ast {
  private Ast() {}

  /// The name of a call's function or operator in upper case.
  public static String name(SqlNode node) {
    return node instanceof SqlCall call
        ? call.getOperator().getName().toUpperCase(Locale.ROOT)
        : "";
  }

  /// Whether a node calls a function of that name with that many arguments.
  public static boolean isCall(SqlNode node, String name, int arguments) {
    return node instanceof SqlCall call
        && call.operandCount() == arguments
        && name(call).equals(name);
  }

  /// Whether a call has the quantifier DISTINCT.
  public static boolean isDistinct(SqlCall call) {
    SqlLiteral quantifier = call.getFunctionQuantifier();
    return quantifier != null && quantifier.getValue() == SqlSelectKeyword.DISTINCT;
  }

  /// A call of a function that the engine looks up by name.
  public static SqlCall function(SqlParserPos at, String name, SqlNode... arguments) {
    return new SqlUnresolvedFunction(
            new SqlIdentifier(name, at),
            null,
            null,
            null,
            null,
            SqlFunctionCategory.USER_DEFINED_FUNCTION)
        .createCall(at, arguments);
  }

  /// A call of an operator.
  public static SqlCall call(SqlParserPos at, SqlOperator operator, @Nullable SqlNode... operands) {
    return operator.createCall(at, operands);
  }

  /// `aggregate(DISTINCT argument)`.
  public static SqlCall distinct(SqlParserPos at, SqlOperator aggregate, SqlNode argument) {
    return aggregate.createCall(SqlSelectKeyword.DISTINCT.symbol(at), at, argument);
  }

  /// The same call of other operands, with its quantifier kept.
  public static SqlCall withOperands(SqlCall call, List<? extends @Nullable SqlNode> operands) {
    return call.getOperator()
        .createCall(
            call.getFunctionQuantifier(),
            call.getParserPosition(),
            operands.toArray(new SqlNode[0]));
  }

  public static SqlCall cast(SqlNode node, SqlTypeName type) {
    SqlParserPos at = node.getParserPosition();
    return SqlStdOperatorTable.CAST.createCall(
        at, node, new SqlDataTypeSpec(new SqlBasicTypeNameSpec(type, at), at));
  }

  public static SqlLiteral number(SqlParserPos at, long value) {
    return SqlLiteral.createExactNumeric(Long.toString(value), at);
  }

  public static SqlLiteral text(SqlParserPos at, String value) {
    return SqlLiteral.createCharString(value, at);
  }

  public static SqlLiteral nothing(SqlParserPos at) {
    return SqlLiteral.createNull(at);
  }

  /// `CASE WHEN condition THEN yes ELSE no END`.
  public static SqlNode when(SqlParserPos at, SqlNode condition, SqlNode yes, SqlNode no) {
    return new SqlCase(at, null, SqlNodeList.of(condition), SqlNodeList.of(yes), no);
  }

  /// `aggregate OVER window`.
  public static SqlCall over(SqlParserPos at, SqlNode aggregate, SqlNode window) {
    return SqlStdOperatorTable.OVER.createCall(at, aggregate, window);
  }

  /// `SELECT item FROM from WHERE where`.
  public static SqlSelect select(
      SqlParserPos at, SqlNode item, @Nullable SqlNode from, @Nullable SqlNode where) {
    return new SqlSelect(
        at,
        null,
        SqlNodeList.of(item),
        from,
        where,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /// A window like another with a different order and frame.
  public static SqlWindow window(
      SqlWindow like,
      SqlNodeList order,
      boolean rows,
      @Nullable SqlNode lower,
      @Nullable SqlNode upper) {
    SqlParserPos at = like.getParserPosition();
    return SqlWindow.create(
        null,
        like.getRefName(),
        like.getPartitionList(),
        order,
        SqlLiteral.createBoolean(rows, at),
        lower,
        upper,
        null,
        at);
  }

  public static boolean isDescending(SqlNode orderItem) {
    return orderItem.getKind() == org.apache.calcite.sql.SqlKind.DESCENDING;
  }

  /// What an item of ORDER BY orders by, without DESC and NULLS FIRST or LAST.
  public static SqlNode orderKey(SqlNode orderItem) {
    return switch (orderItem.getKind()) {
      case DESCENDING, NULLS_FIRST, NULLS_LAST -> orderKey(((SqlCall) orderItem).operand(0));
      default -> orderItem;
    };
  }

  /// Whether a node is a literal number.
  public static boolean isNumber(SqlNode node) {
    return node instanceof SqlNumericLiteral;
  }

  public static SqlIntervalQualifier unit(SqlParserPos at, TimeUnit unit) {
    return new SqlIntervalQualifier(unit, null, at);
  }
}
