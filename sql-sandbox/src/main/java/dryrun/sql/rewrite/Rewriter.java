package dryrun.sql.rewrite;

import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.util.SqlShuttle;

/// Writes named windows out, then applies rules to every call of a tree, from the leaves up, each
/// rule to what the one before left.
public final class Rewriter {
  private final List<CallRule> rules;

  public Rewriter(List<CallRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /// The rewritten tree; parts of the given one are used in it.
  public SqlNode apply(SqlNode tree) {
    SqlNode rewritten = NamedWindows.writeOut(tree).accept(new Shuttle());
    return rewritten == null ? tree : rewritten;
  }

  private final class Shuttle extends SqlShuttle {
    @Override
    public SqlNode visit(SqlCall call) {
      SqlNode node = super.visit(call);
      SqlNode result = node == null ? call : node;
      for (CallRule rule : rules) {
        if (result instanceof SqlCall current) {
          result = rule.apply(current);
        }
      }
      return result;
    }
  }
}
