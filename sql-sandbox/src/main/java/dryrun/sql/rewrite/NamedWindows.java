package dryrun.sql.rewrite;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/// Writes each window of a WINDOW clause out where it is used, so that rules meet every window in
/// one form. It is applied to the whole tree before the rules, by [Rewriter].
final class NamedWindows {
  private static final int WINDOW_LIST = 6;

  private NamedWindows() {}

  /// The tree without WINDOW clauses.
  static SqlNode writeOut(SqlNode tree) {
    SqlNode written =
        tree.accept(
            new SqlShuttle() {
              @Override
              public @Nullable SqlNode visit(SqlCall call) {
                SqlNode visited = super.visit(call);
                return visited instanceof SqlSelect select && !select.getWindowList().isEmpty()
                    ? withoutClause(select)
                    : visited;
              }
            });
    return written == null ? tree : written;
  }

  private static SqlSelect withoutClause(SqlSelect select) {
    Map<String, SqlWindow> named = new HashMap<>();
    for (SqlNode node : select.getWindowList()) {
      SqlWindow window = (SqlWindow) node;
      SqlIdentifier name = window.getDeclName();
      if (name != null) {
        named.put(key(name), merged(window, named));
      }
    }
    SqlShuttle inliner =
        new SqlShuttle() {
          @Override
          public @Nullable SqlNode visit(SqlCall call) {
            if (call instanceof SqlSelect) {
              return call;
            }
            SqlNode visited = super.visit(call);
            if (visited instanceof SqlCall over && over.getKind() == SqlKind.OVER) {
              SqlNode window = over.operand(1);
              SqlWindow meant = window instanceof SqlIdentifier name ? named.get(key(name)) : null;
              if (meant != null) {
                return Ast.over(over.getParserPosition(), over.operand(0), meant);
              }
              if (window instanceof SqlWindow own && own.getRefName() != null) {
                return Ast.over(over.getParserPosition(), over.operand(0), merged(own, named));
              }
            }
            return visited;
          }
        };
    SqlSelect result = (SqlSelect) select.clone(select.getParserPosition());
    result.setSelectList((SqlNodeList) result.getSelectList().accept(inliner));
    SqlNodeList order = result.getOrderList();
    if (order != null) {
      result.setOrderBy((SqlNodeList) order.accept(inliner));
    }
    SqlNode qualify = result.getQualify();
    if (qualify != null) {
      result.setQualify(qualify.accept(inliner));
    }
    result.setOperand(WINDOW_LIST, SqlNodeList.EMPTY);
    return result;
  }

  private static SqlWindow merged(SqlWindow window, Map<String, SqlWindow> named) {
    SqlIdentifier reference = window.getRefName();
    SqlWindow base = reference == null ? null : named.get(key(reference));
    if (base == null) {
      return reference == null ? unnamed(window, window) : window;
    }
    return unnamed(window, base);
  }

  private static SqlWindow unnamed(SqlWindow window, SqlWindow base) {
    SqlNodeList order =
        window.getOrderList().isEmpty() ? base.getOrderList() : window.getOrderList();
    boolean ownFrame = window.getLowerBound() != null;
    SqlWindow frame = ownFrame ? window : base;
    return SqlWindow.create(
        null,
        null,
        base.getPartitionList(),
        order,
        org.apache.calcite.sql.SqlLiteral.createBoolean(frame.isRows(), window.getParserPosition()),
        frame.getLowerBound(),
        frame.getUpperBound(),
        null,
        frame.getExclude(),
        window.getParserPosition());
  }

  private static String key(SqlIdentifier name) {
    return name.getSimple().toLowerCase(Locale.ROOT);
  }
}
