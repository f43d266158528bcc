package dryrun.sql.h2;

import dryrun.sql.rewrite.Ast;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.util.SqlShuttle;

/// Gives `1e0` the type DOUBLE. H2 reads it as a DECFLOAT, and where it folds `0.5e0 / 9 + 0.5e0`
/// it fails on digits that never end.
final class Doubles extends SqlShuttle {
  private Doubles() {}

  static SqlNode apply(SqlNode tree) {
    SqlNode typed = tree.accept(new Doubles());
    return typed == null ? tree : typed;
  }

  @Override
  public SqlNode visit(SqlLiteral literal) {
    return literal instanceof SqlNumericLiteral number && !number.isExact()
        ? Ast.cast(literal, SqlTypeName.DOUBLE)
        : literal;
  }
}
