package dryrun.sql.h2;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelectKeyword;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/// Functions and operators of other dialects that H2 has under another name or as an expression.
final class H2Calls implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    return switch (Ast.name(call) + "/" + call.operandCount()) {
      case "IF/2" -> Ast.when(at, call.operand(0), call.operand(1), Ast.nothing(at));
      case "IF/3" -> Ast.when(at, call.operand(0), call.operand(1), call.operand(2));
      case "NVL/2", "IFNULL/2" -> Ast.function(at, "COALESCE", call.operand(0), call.operand(1));
      case "APPROX_DISTINCT/1", "APPROX_DISTINCT/2" ->
          SqlStdOperatorTable.COUNT.createCall(
              SqlSelectKeyword.DISTINCT.symbol(at), at, call.getOperandList().getFirst());
      case "APPROX_PERCENTILE/2" ->
          Ast.call(
              at,
              SqlStdOperatorTable.WITHIN_GROUP,
              Ast.call(at, SqlStdOperatorTable.PERCENTILE_DISC, call.operand(1)),
              SqlNodeList.of(call.operand(0)));
      case "COUNT_IF/1", "COUNTIF/1" ->
          Ast.call(
              at,
              SqlStdOperatorTable.COUNT,
              Ast.when(at, call.operand(0), Ast.number(at, 1), Ast.nothing(at)));
      case "ARBITRARY/1" -> Ast.function(at, "ANY_VALUE", call.operand(0));
      case "CONTAINS/2" -> Ast.function(at, "ARRAY_CONTAINS", call.operand(0), call.operand(1));
      case "STRPOS/2" -> Ast.function(at, "LOCATE", call.operand(1), call.operand(0));
      case "STRING_AGG/2" -> Ast.function(at, "LISTAGG", call.operand(0), call.operand(1));
      case "TRY/1" -> attempt(call.operand(0));
      case "TRY_CAST/2" -> tryCast(call);
      case "COUNT/1" -> countRows(call);
      default -> byKind(call);
    };
  }

  private static SqlNode byKind(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    if (call.getKind() == SqlKind.RLIKE) {
      SqlNode like = Ast.function(at, "REGEXP_LIKE", call.operand(0), call.operand(1));
      boolean negated = call.getOperator().getName().toUpperCase(Locale.ROOT).startsWith("NOT");
      return negated ? Ast.call(at, SqlStdOperatorTable.NOT, like) : like;
    }
    return call;
  }

  /// `COUNT(DISTINCT (a, b))` counts rows also where a or b is NULL: H2 compares rows as rows.
  private static SqlNode countRows(SqlCall call) {
    if (!Ast.isDistinct(call) || !Ast.name(call.operand(0)).equals("ROW")) {
      return call;
    }
    SqlParserPos at = call.getParserPosition();
    List<SqlNode> parts = new ArrayList<>();
    for (SqlNode part : ((SqlCall) call.operand(0)).getOperandList()) {
      parts.add(Ast.function(at, "DRYRUN_KEY", Ast.cast(part, SqlTypeName.VARCHAR)));
    }
    SqlNode key = parts.getFirst();
    for (SqlNode part : parts.subList(1, parts.size())) {
      key = Ast.call(at, SqlStdOperatorTable.CONCAT, key, part);
    }
    return SqlStdOperatorTable.COUNT.createCall(call.getFunctionQuantifier(), at, key);
  }

  private static SqlNode tryCast(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    if (!(call.operand(1) instanceof SqlDataTypeSpec type)) {
      return call;
    }
    String name = type.getTypeName().getSimple().toUpperCase(Locale.ROOT);
    SqlNode text = Ast.cast(call.operand(0), SqlTypeName.VARCHAR);
    SqlNode checked = Ast.function(at, "DRYRUN_CASTABLE", text, Ast.text(at, name));
    return Ast.when(
        at,
        checked,
        SqlStdOperatorTable.CAST.createCall(at, call.operand(0), type),
        Ast.nothing(at));
  }

  /// What can fail inside TRY, as what is NULL instead.
  private static SqlNode attempt(SqlNode expression) {
    SqlNode result =
        expression.accept(
            new SqlShuttle() {
              @Override
              public @Nullable SqlNode visit(SqlCall call) {
                SqlNode visited = super.visit(call);
                if (!(visited instanceof SqlCall inner)) {
                  return visited;
                }
                SqlParserPos at = inner.getParserPosition();
                return switch (inner.getKind()) {
                  case DIVIDE, MOD ->
                      Ast.call(
                          at,
                          inner.getOperator(),
                          inner.operand(0),
                          Ast.function(at, "NULLIF", inner.operand(1), Ast.number(at, 0)));
                  case CAST -> tryCast(inner);
                  default -> inner;
                };
              }
            });
    return result == null ? expression : result;
  }
}
