package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.apache.calcite.util.Util;
import org.jspecify.annotations.Nullable;

/// Finds expressions that look at many rows: aggregates and window functions.
final class Computed extends SqlBasicVisitor<@Nullable Void> {
  private static final Set<String> AGGREGATES =
      Set.of("COUNT", "SUM", "AVG", "MIN", "MAX", "COUNT_IF", "APPROX_DISTINCT", "ARRAY_AGG");

  private Computed() {}

  static boolean in(SqlNode expression) {
    try {
      expression.accept(new Computed());
      return false;
    } catch (Util.FoundOne found) {
      Util.swallow(found, null);
      return true;
    }
  }

  @Override
  public @Nullable Void visit(SqlCall call) {
    if (call instanceof SqlSelect) {
      return null;
    }
    if (call.getKind() == SqlKind.OVER || AGGREGATES.contains(Ast.name(call))) {
      throw Util.FoundOne.NULL;
    }
    return super.visit(call);
  }
}
