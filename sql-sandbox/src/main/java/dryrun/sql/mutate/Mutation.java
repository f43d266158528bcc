package dryrun.sql.mutate;

import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;

/// A family of mistakes.
@FunctionalInterface
interface Mutation {

  /// Adds the mistakes that can be made in a call.
  ///
  /// @param ancestors the nodes around the call, the outermost first
  void apply(SqlCall call, List<SqlNode> ancestors, Edits edits);
}
