package dryrun.sql.h2;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import org.apache.calcite.sql.SqlBasicTypeNameSpec;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.jspecify.annotations.Nullable;

/// Refuses what would take H2 a single step without end.
final class H2Frames {
  private static final int LONGEST_CHAR = 10_000;

  private H2Frames() {}

  static void check(Statement statement, SqlNode tree) {
    tree.accept(
        new SqlBasicVisitor<@Nullable Void>() {
          @Override
          public @Nullable Void visit(SqlDataTypeSpec type) {
            if (type.getTypeNameSpec() instanceof SqlBasicTypeNameSpec basic
                && basic.getTypeName().getSimple().equalsIgnoreCase("CHAR")
                && basic.getPrecision() > LONGEST_CHAR) {
              throw new SqlFailure(
                  new SqlError(
                      SqlError.Kind.MEMORY,
                      "A CHAR of " + basic.getPrecision() + " characters is too long",
                      statement.position(type.getParserPosition())));
            }
            return null;
          }
        });
  }
}
