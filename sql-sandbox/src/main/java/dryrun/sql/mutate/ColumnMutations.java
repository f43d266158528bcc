package dryrun.sql.mutate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.jspecify.annotations.Nullable;

/// Columns of the wrong table, and columns of the result in the wrong place.
final class ColumnMutations implements Mutation {
  private static final Set<SqlKind> ABOVE_RESULT = Set.of(SqlKind.ORDER_BY, SqlKind.WITH);

  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    if (!(call instanceof SqlSelect select)) {
      return;
    }
    if (ancestors.stream().allMatch(a -> ABOVE_RESULT.contains(a.getKind()))) {
      swap(select.getSelectList(), edits);
    }
    Set<String> names = new LinkedHashSet<>();
    tables(select.getFrom(), names);
    if (names.size() > 1) {
      select.getSelectList().forEach(item -> sides(item, names, edits));
      sides(select.getWhere(), names, edits);
    }
  }

  private static void swap(SqlNodeList items, Edits edits) {
    for (int i = 0; i + 1 < items.size(); i++) {
      List<SqlNode> swapped = new ArrayList<>(items);
      Collections.swap(swapped, i, i + 1);
      edits.replace(
          Operator.SWAPPED,
          items,
          new SqlNodeList(swapped, items.getParserPosition()),
          items.get(i),
          "columns " + (i + 1) + " and " + (i + 2) + " of the result are swapped");
    }
  }

  private static void tables(@Nullable SqlNode from, Set<String> names) {
    if (from instanceof SqlJoin join) {
      tables(join.getLeft(), names);
      tables(join.getRight(), names);
    } else if (from instanceof SqlIdentifier table) {
      names.add(table.names.getLast());
    } else if (from != null && from.getKind() == SqlKind.AS) {
      names.add(((SqlIdentifier) ((SqlCall) from).operand(1)).getSimple());
    }
  }

  private static void sides(@Nullable SqlNode within, Set<String> names, Edits edits) {
    if (within == null) {
      return;
    }
    within.accept(
        new SqlBasicVisitor<@Nullable Void>() {
          @Override
          public @Nullable Void visit(SqlCall call) {
            return call instanceof SqlSelect ? null : super.visit(call);
          }

          @Override
          public @Nullable Void visit(SqlIdentifier column) {
            if (column.names.size() == 2 && !column.isStar()) {
              names.stream()
                  .filter(other -> !other.equalsIgnoreCase(column.names.getFirst()))
                  .forEach(other -> side(column, other, edits));
            }
            return null;
          }
        });
  }

  private static void side(SqlIdentifier column, String other, Edits edits) {
    SqlNode replacement =
        new SqlIdentifier(List.of(other, column.names.getLast()), column.getParserPosition());
    edits.replace(
        Operator.COLUMN_SIDE,
        column,
        replacement,
        Nodes.text(column) + " becomes " + Nodes.text(replacement));
  }
}
