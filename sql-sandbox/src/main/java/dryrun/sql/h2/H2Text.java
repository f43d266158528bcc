package dryrun.sql.h2;

import org.apache.calcite.avatica.util.Casing;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.dialect.H2SqlDialect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.jspecify.annotations.Nullable;

/// Writes a tree as H2 reads it, every name in quotes.
final class H2Text extends H2SqlDialect {
  H2Text() {
    super(
        DEFAULT_CONTEXT
            .withIdentifierQuoteString("\"")
            .withUnquotedCasing(Casing.UNCHANGED)
            .withCaseSensitive(false));
  }

  String of(SqlNode tree) {
    return tree.toSqlString(config ->
            config
                .withDialect(this)
                .withQuoteAllIdentifiers(true)
                .withAlwaysUseParentheses(false)
                .withSelectListItemsOnSeparateLines(false)
                .withIndentation(0))
        .getSql();
  }

  @Override
  public boolean supportsCharSet() {
    return false;
  }

  @Override
  public void unparseOffsetFetch(
      SqlWriter writer, @Nullable SqlNode offset, @Nullable SqlNode fetch) {
    clause(writer, "LIMIT", fetch);
    clause(writer, "OFFSET", offset);
  }

  private static void clause(SqlWriter writer, String keyword, @Nullable SqlNode value) {
    if (value != null) {
      writer.newlineAndIndent();
      writer.keyword(keyword);
      value.unparse(writer, -1, -1);
    }
  }

  @Override
  public void unparseCall(SqlWriter writer, SqlCall call, int leftPrec, int rightPrec) {
    if (call.getKind() == SqlKind.ARRAY_VALUE_CONSTRUCTOR) {
      writer.keyword("ARRAY");
      SqlWriter.Frame frame = writer.startList("[", "]");
      for (SqlNode element : call.getOperandList()) {
        writer.sep(",");
        element.unparse(writer, 0, 0);
      }
      writer.endList(frame);
    } else if (call.getOperator().equals(SqlStdOperatorTable.MINUS_DATE)) {
      SqlWriter.Frame frame = writer.startList("(", ")");
      call.operand(0).unparse(writer, 0, 0);
      writer.print("-");
      call.operand(1).unparse(writer, 0, 0);
      writer.endList(frame);
    } else if (call.getKind() == SqlKind.EXISTS) {
      // A query right behind DELETE's WHERE is taken for a part of it, and loses its parentheses.
      SqlWriter.Frame frame = writer.startList("", "");
      super.unparseCall(writer, call, leftPrec, rightPrec);
      writer.endList(frame);
    } else {
      super.unparseCall(writer, call, leftPrec, rightPrec);
    }
  }
}
