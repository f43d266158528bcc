package dryrun.sql.mutate;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/// Goes through a tree, and makes copies of it with one node replaced.
final class Walk {
  private Walk() {}

  /// Shows every call of the tree to the mutations.
  static Edits edits(SqlNode tree, List<Mutation> mutations) {
    Edits edits = new Edits();
    List<SqlNode> ancestors = new ArrayList<>();
    tree.accept(
        new SqlBasicVisitor<@Nullable Void>() {
          @Override
          public @Nullable Void visit(SqlCall call) {
            mutations.forEach(m -> m.apply(call, List.copyOf(ancestors), edits));
            ancestors.add(call);
            super.visit(call);
            ancestors.removeLast();
            return null;
          }
        });
    return edits;
  }

  /// The tree with a node replaced; the tree itself stays as it is.
  static SqlNode replaced(SqlNode tree, SqlNode target, SqlNode replacement) {
    SqlNode result =
        tree.accept(
            new SqlShuttle() {
              @Override
              public @Nullable SqlNode visit(SqlCall call) {
                return is(call) ? replacement : super.visit(call);
              }

              @Override
              public @Nullable SqlNode visit(SqlNodeList list) {
                return is(list) ? replacement : super.visit(list);
              }

              @Override
              public @Nullable SqlNode visit(SqlLiteral literal) {
                return is(literal) ? replacement : literal;
              }

              @Override
              public @Nullable SqlNode visit(SqlIdentifier identifier) {
                return is(identifier) ? replacement : identifier;
              }

              // Equal nodes stand in many places; the one meant is this very object.
              @SuppressWarnings("ReferenceEquality")
              private boolean is(SqlNode node) {
                return node == target;
              }
            });
    return result == null ? tree : result;
  }
}
