package dryrun.sql.calcite;

import dryrun.sql.rewrite.Ast;
import dryrun.sql.rewrite.CallRule;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/// `f(x) FILTER (WHERE c) OVER w`, which is `f(CASE WHEN c THEN x END) OVER w`.
final class FilteredWindows implements CallRule {
  @Override
  public SqlNode apply(SqlCall call) {
    if (call.getKind() != SqlKind.OVER
        || !(call.operand(0) instanceof SqlCall filter)
        || filter.getKind() != SqlKind.FILTER) {
      return call;
    }
    SqlParserPos at = call.getParserPosition();
    SqlCall aggregate = filter.operand(0);
    boolean star =
        aggregate.operandCount() == 0
            || (aggregate.operand(0) instanceof SqlIdentifier argument && argument.isStar());
    SqlNode argument = star ? Ast.number(at, 1) : aggregate.operand(0);
    SqlNode kept = Ast.when(at, filter.operand(1), argument, Ast.nothing(at));
    SqlNode filtered =
        aggregate.getOperator().createCall(aggregate.getFunctionQuantifier(), at, kept);
    return Ast.over(at, filtered, call.operand(1));
  }
}
