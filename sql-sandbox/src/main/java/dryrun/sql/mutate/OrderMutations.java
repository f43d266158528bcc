package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlWindow;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.jspecify.annotations.Nullable;

/// The wrong order of windows, limits and results, and the wrong limit.
final class OrderMutations implements Mutation {
  private static final int OFFSET = 2;
  private static final int FETCH = 3;

  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    if (call instanceof SqlWindow window) {
      keys(window.getOrderList(), true, edits);
    } else if (call instanceof SqlOrderBy order) {
      keys(order.orderList, order.fetch != null || order.offset != null, edits);
      limit(order, edits);
    }
  }

  private static void keys(SqlNodeList keys, boolean chooses, Edits edits) {
    for (int i = 0; i < keys.size(); i++) {
      SqlNode key = keys.get(i);
      SqlNode bare = Ast.orderKey(key);
      boolean descending = descends(key);
      edits.replace(
          chooses ? Operator.DIRECTION : Operator.RESULT_ORDER,
          keys,
          Nodes.with(keys, i, descending ? bare : descending(bare), keys),
          key,
          Nodes.text(bare) + (descending ? " ascends" : " descends"));
      if (!chooses) {
        continue;
      }
      edits.replace(
          Operator.NULL_ORDER,
          keys,
          Nodes.with(keys, i, nullsFirst(key), keys),
          key,
          "NULLs of " + Nodes.text(bare) + " change ends");
      if (keys.size() > 1) {
        edits.replace(
            Operator.ORDER_KEY,
            keys,
            Nodes.without(keys, i, keys),
            key,
            Nodes.text(bare) + " is dropped from ORDER BY");
      }
      if (i + 1 < keys.size()) {
        List<SqlNode> swapped = new ArrayList<>(keys);
        Collections.swap(swapped, i, i + 1);
        edits.replace(
            Operator.ORDER_KEY,
            keys,
            new SqlNodeList(swapped, keys.getParserPosition()),
            key,
            Nodes.text(bare) + " comes after the next key");
      }
    }
  }

  private static boolean descends(SqlNode key) {
    boolean nulls = key.getKind() == SqlKind.NULLS_FIRST || key.getKind() == SqlKind.NULLS_LAST;
    return nulls ? descends(((SqlCall) key).operand(0)) : Ast.isDescending(key);
  }

  private static SqlNode descending(SqlNode key) {
    return Ast.call(key.getParserPosition(), SqlStdOperatorTable.DESC, key);
  }

  private static SqlNode nullsFirst(SqlNode key) {
    return switch (key.getKind()) {
      case NULLS_FIRST -> ((SqlCall) key).operand(0);
      case NULLS_LAST -> nullsFirst(((SqlCall) key).operand(0));
      default -> Ast.call(key.getParserPosition(), SqlStdOperatorTable.NULLS_FIRST, key);
    };
  }

  private static void limit(SqlOrderBy order, Edits edits) {
    if (order.fetch instanceof SqlNumericLiteral number && number.isInteger()) {
      long rows = number.longValue(true);
      for (long other : new long[] {rows - 1, rows + 1}) {
        if (other >= 0) {
          edits.replace(
              Operator.LIMIT,
              order,
              with(order, FETCH, Ast.number(number.getParserPosition(), other)),
              number,
              "LIMIT " + rows + " becomes " + other);
        }
      }
    }
    if (order.offset != null) {
      edits.replace(
          Operator.LIMIT, order, with(order, OFFSET, null), order.offset, "OFFSET is dropped");
    }
  }

  private static SqlOrderBy with(SqlOrderBy order, int operand, @Nullable SqlNode value) {
    return new SqlOrderBy(
        order.getParserPosition(),
        order.query,
        order.orderList,
        operand == OFFSET ? value : order.offset,
        operand == FETCH ? value : order.fetch);
  }
}
