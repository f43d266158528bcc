package dryrun.sql.mutate;

import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDelete;
import org.apache.calcite.sql.SqlMerge;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlUpdate;
import org.apache.calcite.sql.parser.SqlParserPos;

/// Parts of statements that change data forgotten.
final class ChangeMutations implements Mutation {
  @Override
  public void apply(SqlCall call, List<SqlNode> ancestors, Edits edits) {
    switch (call) {
      case SqlMerge merge -> merge(merge, edits);
      case SqlUpdate update -> update(update, ancestors, edits);
      case SqlDelete delete when delete.getCondition() != null ->
          edits.replace(
              Operator.PREDICATE_DROPPED,
              delete,
              new SqlDelete(
                  delete.getParserPosition(),
                  delete.getTargetTable(),
                  null,
                  null,
                  delete.getAlias()),
              delete.getCondition(),
              "WHERE is dropped");
      default -> {}
    }
  }

  private static void merge(SqlMerge merge, Edits edits) {
    if (merge.getUpdateCall() == null || merge.getInsertCall() == null) {
      return;
    }
    SqlParserPos at = merge.getParserPosition();
    edits.replace(
        Operator.CHANGE,
        merge,
        new SqlMerge(
            at,
            merge.getTargetTable(),
            merge.getCondition(),
            merge.getSourceTableRef(),
            merge.getUpdateCall(),
            null,
            null,
            merge.getAlias()),
        merge.getInsertCall(),
        "WHEN NOT MATCHED is dropped");
    edits.replace(
        Operator.CHANGE,
        merge,
        new SqlMerge(
            at,
            merge.getTargetTable(),
            merge.getCondition(),
            merge.getSourceTableRef(),
            null,
            merge.getInsertCall(),
            null,
            merge.getAlias()),
        merge.getUpdateCall(),
        "WHEN MATCHED is dropped");
  }

  private static void update(SqlUpdate update, List<SqlNode> ancestors, Edits edits) {
    for (int i = 0;
        update.getTargetColumnList().size() > 1 && i < update.getTargetColumnList().size();
        i++) {
      edits.replace(
          Operator.CHANGE,
          update,
          new SqlUpdate(
              update.getParserPosition(),
              update.getTargetTable(),
              Nodes.without(update.getTargetColumnList(), i, update),
              Nodes.without(update.getSourceExpressionList(), i, update),
              update.getCondition(),
              null,
              update.getAlias()),
          update.getTargetColumnList().get(i),
          "the assignment of " + Nodes.text(update.getTargetColumnList().get(i)) + " is dropped");
    }
    if (update.getCondition() != null && ancestors.isEmpty()) {
      edits.replace(
          Operator.PREDICATE_DROPPED,
          update,
          new SqlUpdate(
              update.getParserPosition(),
              update.getTargetTable(),
              update.getTargetColumnList(),
              update.getSourceExpressionList(),
              null,
              null,
              update.getAlias()),
          update.getCondition(),
          "WHERE is dropped");
    }
  }
}
