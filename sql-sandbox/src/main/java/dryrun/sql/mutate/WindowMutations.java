package dryrun.sql.mutate;

import dryrun.sql.rewrite.Ast;
import java.util.List;
import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlWindow;

/// The wrong window function, or a key of PARTITION BY forgotten.
final class WindowMutations implements Mutation {
  static final int PARTITION = 2;
  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "ROW_NUMBER", List.of("RANK"),
          "RANK", List.of("DENSE_RANK", "ROW_NUMBER"),
          "DENSE_RANK", List.of("RANK", "ROW_NUMBER"),
          "LAG", List.of("LEAD"),
          "LEAD", List.of("LAG"),
          "FIRST_VALUE", List.of("LAST_VALUE"),
          "LAST_VALUE", List.of("FIRST_VALUE"),
          "PERCENT_RANK", List.of("CUME_DIST"),
          "CUME_DIST", List.of("PERCENT_RANK"));

  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    String name = Ast.name(call);
    for (String other : OTHERS.getOrDefault(name, List.of())) {
      edits.replace(
          Operator.WINDOW_FUNCTION, call, Nodes.renamed(call, other), name + " becomes " + other);
    }
    if (call instanceof SqlWindow window) {
      SqlNodeList keys = window.getPartitionList();
      for (int i = 0; i < keys.size(); i++) {
        edits.replace(
            Operator.PARTITION_KEY,
            window,
            Nodes.withOperand(window, PARTITION, Nodes.without(keys, i, keys)),
            keys.get(i),
            Nodes.text(keys.get(i)) + " is dropped from PARTITION BY");
      }
    }
  }
}
