package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.util.Litmus;

/// A key of GROUP BY forgotten. Where the key is selected, the smallest of its values takes its
/// place, since any other answer would be refused at once.
final class GroupMutations implements Mutation {
  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    if (!(call instanceof SqlSelect select) || select.getGroup() == null) {
      return;
    }
    SqlNodeList keys = select.getGroup();
    for (int i = 0; i < keys.size(); i++) {
      SqlSelect copy = Nodes.copy(select);
      copy.setGroupBy(keys.size() == 1 ? null : Nodes.without(keys, i, keys));
      copy.setSelectList(items(select.getSelectList(), keys.get(i)));
      edits.replace(
          Operator.GROUP_KEY,
          select,
          copy,
          keys.get(i),
          Nodes.text(keys.get(i)) + " is dropped from GROUP BY");
    }
  }

  private static SqlNodeList items(SqlNodeList items, SqlNode key) {
    List<SqlNode> changed = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      SqlNode item = items.get(i);
      changed.add(isKey(item, i, key) ? smallest(item) : item);
    }
    return new SqlNodeList(changed, items.getParserPosition());
  }

  private static boolean isKey(SqlNode item, int index, SqlNode key) {
    if (key instanceof SqlNumericLiteral ordinal) {
      return ordinal.isInteger() && ordinal.longValue(true) == index + 1;
    }
    if (item.getKind() == SqlKind.AS) {
      SqlCall as = (SqlCall) item;
      return same(as.operand(0), key) || same(as.operand(1), key);
    }
    return same(item, key);
  }

  private static boolean same(SqlNode a, SqlNode b) {
    if (a instanceof SqlIdentifier one && b instanceof SqlIdentifier other) {
      return last(one).equalsIgnoreCase(last(other));
    }
    return a.equalsDeep(b, Litmus.IGNORE);
  }

  private static String last(SqlIdentifier name) {
    return name.names.getLast();
  }

  private static SqlNode smallest(SqlNode item) {
    if (item.getKind() == SqlKind.AS) {
      SqlNode selected = ((SqlCall) item).operand(0);
      SqlNode min = Ast.function(item.getParserPosition(), "MIN", selected);
      return Nodes.withOperand((SqlCall) item, 0, min);
    }
    SqlNode min = Ast.function(item.getParserPosition(), "MIN", item);
    return item instanceof SqlIdentifier name
        ? Ast.call(
            item.getParserPosition(),
            SqlStdOperatorTable.AS,
            min,
            new SqlIdentifier(last(name), item.getParserPosition()))
        : min;
  }
}
