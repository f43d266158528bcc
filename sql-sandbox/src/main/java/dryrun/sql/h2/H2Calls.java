package dryrun.sql.h2;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.SqlBasicTypeNameSpec;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlCollectionTypeNameSpec;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;

/// Functions and operators of other dialects that H2 has under another name or as an expression,
/// and those whose own version in H2 knows no limit.
final class H2Calls implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    return switch (Ast.name(call) + "/" + call.operandCount()) {
      case "APPROX_PERCENTILE/2" ->
          Ast.call(
              at,
              SqlStdOperatorTable.WITHIN_GROUP,
              Ast.call(at, SqlStdOperatorTable.PERCENTILE_DISC, call.operand(1)),
              SqlNodeList.of(call.operand(0)));
      case "ELEMENT_AT/2" -> Ast.function(at, "ARRAY_GET", call.operand(0), call.operand(1));
      case "STRING_AGG/2" -> Ast.function(at, "LISTAGG", call.operand(0), call.operand(1));
      case "SUBSTRING/2", "SUBSTRING/3", "JSON_VALUE/2" -> ours(call);
      case "SPLIT/2" -> arrayOf(ours(call), SqlTypeName.VARCHAR);
      case "REGEXP_SPLIT/2" -> arrayOf(call, SqlTypeName.VARCHAR);
      case "SEQUENCE/2", "SEQUENCE/3" -> arrayOf(call, SqlTypeName.BIGINT);
      case "TRY_CAST/2", "SAFE_CAST/2" -> tryCast(call);
      case "MOD/2", "%/2" -> remainder(call);
      case "CAST/2" -> textCast(call);
      case "UNNEST/1" -> typed(call);
      default -> Ast.name(call).equals("CONCAT") ? concat(call) : pattern(call);
    };
  }

  /// H2 does not know the type of what our functions put into an array, and MIN of it is NULL.
  private static SqlNode typed(SqlCall unnest) {
    SqlParserPos at = unnest.getParserPosition();
    return switch (Ast.name(unnest.operand(0))) {
      case "SEQUENCE" -> Ast.call(at, unnest.getOperator(), array(unnest, SqlTypeName.BIGINT));
      case "DRYRUN_SPLIT" -> Ast.call(at, unnest.getOperator(), array(unnest, SqlTypeName.VARCHAR));
      default -> unnest;
    };
  }

  private static SqlNode array(SqlCall unnest, SqlTypeName element) {
    SqlParserPos at = unnest.getParserPosition();
    SqlCollectionTypeNameSpec type =
        new SqlCollectionTypeNameSpec(new SqlBasicTypeNameSpec(element, at), SqlTypeName.ARRAY, at);
    return Ast.call(at, SqlStdOperatorTable.CAST, unnest.operand(0), new SqlDataTypeSpec(type, at));
  }

  /// H2 gives the remainder the type of the divisor, which is widened to that of both.
  private static SqlNode remainder(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    SqlNode nothing = Ast.call(at, SqlStdOperatorTable.MINUS, call.operand(0), call.operand(0));
    SqlNode divisor = Ast.call(at, SqlStdOperatorTable.PLUS, call.operand(1), nothing);
    return Ast.call(at, SqlStdOperatorTable.MOD, call.operand(0), divisor);
  }

  /// A NULL makes the whole NULL, and what is no text becomes one.
  private static SqlNode concat(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    SqlNode whole = text(call.operand(0));
    for (SqlNode part : call.getOperandList().subList(1, call.operandCount())) {
      whole = Ast.call(at, SqlStdOperatorTable.CONCAT, whole, text(part));
    }
    return whole;
  }

  private static SqlNode textCast(SqlCall call) {
    boolean toText =
        call.operand(1) instanceof SqlDataTypeSpec type
            && type.getTypeNameSpec() instanceof SqlBasicTypeNameSpec basic
            && basic.getTypeName().getSimple().toUpperCase(Locale.ROOT).matches("(VAR)?CHAR");
    return toText ? Ast.withOperands(call, List.of(text(call.operand(0)), call.operand(1))) : call;
  }

  private static SqlNode text(SqlNode node) {
    boolean isText =
        node instanceof SqlLiteral literal && literal.getTypeName() == SqlTypeName.CHAR;
    return isText ? node : Ast.function(node.getParserPosition(), "DRYRUN_TEXT", node);
  }

  /// Under a name that H2 has no grammar of its own for.
  private static SqlNode ours(SqlCall call) {
    return Ast.function(
        call.getParserPosition(),
        "DRYRUN_" + Ast.name(call),
        call.getOperandList().toArray(new SqlNode[0]));
  }

  /// H2 does not know of what the array of a function is, and takes the least and the largest of
  /// values of no type for NULL.
  private static SqlNode arrayOf(SqlNode array, SqlTypeName element) {
    SqlParserPos at = array.getParserPosition();
    SqlDataTypeSpec type =
        new SqlDataTypeSpec(
            new SqlCollectionTypeNameSpec(
                new SqlBasicTypeNameSpec(element, at), SqlTypeName.ARRAY, at),
            at);
    return SqlStdOperatorTable.CAST.createCall(at, array, type);
  }

  private static SqlNode pattern(SqlCall call) {
    return switch (call.getOperator().getName().toUpperCase(Locale.ROOT)) {
      case "LIKE" -> matches(call, "DRYRUN_LIKE", false);
      case "NOT LIKE" -> matches(call, "DRYRUN_LIKE", true);
      case "ILIKE" -> matches(call, "DRYRUN_ILIKE", false);
      case "NOT ILIKE" -> matches(call, "DRYRUN_ILIKE", true);
      case "RLIKE", "POSIX REGEX CASE SENSITIVE" -> matches(call, "REGEXP_LIKE", false);
      case "NOT RLIKE", "NEGATED POSIX REGEX CASE SENSITIVE" -> matches(call, "REGEXP_LIKE", true);
      default -> call;
    };
  }

  private static SqlNode matches(SqlCall call, String function, boolean negated) {
    SqlParserPos at = call.getParserPosition();
    SqlNode matches = Ast.function(at, function, call.getOperandList().toArray(new SqlNode[0]));
    return negated ? Ast.call(at, SqlStdOperatorTable.NOT, matches) : matches;
  }

  private static SqlNode tryCast(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    if (!(call.operand(1) instanceof SqlDataTypeSpec type)) {
      return call;
    }
    String name = type.getTypeName().getSimple().toUpperCase(Locale.ROOT);
    if (call.operand(0) instanceof SqlLiteral) {
      // H2 casts a literal before it looks at the condition.
      SqlNode text = Ast.cast(call.operand(0), SqlTypeName.VARCHAR);
      SqlNode castable = Ast.function(at, "DRYRUN_IF_CASTABLE", text, Ast.text(at, name));
      return SqlStdOperatorTable.CAST.createCall(at, castable, type);
    }
    return Ast.when(
        at,
        Ast.function(at, "DRYRUN_CASTABLE", call.operand(0), Ast.text(at, name)),
        SqlStdOperatorTable.CAST.createCall(at, call.operand(0), type),
        Ast.nothing(at));
  }

  /// Whether a call matches a regular expression in a way that H2 would run without a limit.
  static boolean isUnwatched(SqlCall call) {
    return call.getKind() == SqlKind.SIMILAR
        || call.getOperator().getName().toUpperCase(Locale.ROOT).contains("POSIX REGEX");
  }
}
