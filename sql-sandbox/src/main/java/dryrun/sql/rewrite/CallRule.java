package dryrun.sql.rewrite;

import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;

/// Turns one kind of call into another expression of the same meaning.
@FunctionalInterface
public interface CallRule {

  /// The expression that stands for the call, or the call itself when the rule is not for it. Its
  /// operands have been rewritten already.
  SqlNode apply(SqlCall call);
}
