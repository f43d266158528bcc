package dryrun.sql.h2;

import dryrun.sql.SqlError;
import dryrun.sql.data.TableData;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.UnsupportedByEngine;
import org.apache.calcite.sql.SqlBasicTypeNameSpec;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.jspecify.annotations.Nullable;

/// Refuses what would take H2 a single step without end.
final class H2Limits {
  private static final int LONGEST_CHAR = 10_000;

  /// From that many rows on a frame that H2 goes through row by row takes minutes.
  private static final long MOST_FRAMED_ROWS = 100_000;

  private H2Limits() {}

  /// Whether a window has a frame that H2 goes through for each row, deaf to its timer.
  static boolean hasWideFrame(SqlNode tree) {
    boolean[] found = new boolean[1];
    tree.accept(
        new SqlBasicVisitor<@Nullable Void>() {
          @Override
          public @Nullable Void visit(SqlCall call) {
            if (call instanceof SqlWindow window && !window.isRows()) {
              found[0] |= isOffset(window.getLowerBound()) || isOffset(window.getUpperBound());
            }
            return super.visit(call);
          }
        });
    return found[0];
  }

  private static SqlNode outermost(SqlNode tree) {
    return switch (tree) {
      case SqlOrderBy ordered -> outermost(ordered.query);
      case SqlWith with -> outermost(with.body);
      default -> tree;
    };
  }

  private static boolean namesColumns(SqlNode tree) {
    boolean[] found = new boolean[1];
    tree.accept(
        new SqlBasicVisitor<@Nullable Void>() {
          @Override
          public @Nullable Void visit(SqlIdentifier identifier) {
            found[0] = true;
            return null;
          }
        });
    return found[0];
  }

  private static boolean isOffset(@Nullable SqlNode bound) {
    return bound instanceof SqlCall;
  }

  /// Refuses to run a wide frame over a table that is too long for it.
  static void checkFramed(TableData table) {
    if (table.rowCount() > MOST_FRAMED_ROWS) {
      throw new SqlFailure(
          SqlError.of(
              SqlError.Kind.TIMEOUT,
              "A RANGE or GROUPS frame over the "
                  + table.rowCount()
                  + " rows of "
                  + table.schema().name()
                  + " would run too long"));
    }
  }

  static void check(Statement statement, SqlNode tree) {
    tree.accept(
        new SqlBasicVisitor<@Nullable Void>() {
          @Override
          public @Nullable Void visit(SqlCall call) {
            if (H2Calls.isUnwatched(call)) {
              throw new UnsupportedByEngine(
                  new SqlError(
                      SqlError.Kind.SEMANTIC,
                      "There is no " + call.getOperator().getName() + " on H2",
                      statement.position(call.getParserPosition())));
            }
            // H2 takes rows away before it numbers them where such a query is joined.
            if (call instanceof SqlSelect select
                && select.getQualify() != null
                && !select.equals(outermost(tree))) {
              throw new UnsupportedByEngine(
                  new SqlError(
                      SqlError.Kind.SEMANTIC,
                      "QUALIFY within a subquery cannot be run on H2",
                      statement.position(call.getParserPosition())));
            }
            if (call.getKind() == SqlKind.UNNEST && namesColumns(call)) {
              throw new UnsupportedByEngine(
                  new SqlError(
                      SqlError.Kind.SEMANTIC,
                      "H2 cannot UNNEST a column of another table",
                      statement.position(call.getParserPosition())));
            }
            return super.visit(call);
          }

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
