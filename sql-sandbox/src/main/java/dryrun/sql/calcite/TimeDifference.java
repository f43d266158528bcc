package dryrun.sql.calcite;

import java.util.List;
import org.apache.calcite.avatica.util.TimeUnit;
import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/// Lets one time be subtracted from another.
///
/// For Calcite that is another operator than the minus of numbers. Which minus is meant is known
/// only from types, so the validator is asked first and where it refuses the other one is put.
final class TimeDifference extends SqlShuttle {

  /// Where a minus stands in the parsed text.
  record Place(int line, int column) {}

  private final List<Place> places;

  TimeDifference(List<Place> places) {
    this.places = places;
  }

  /// Whether the validator refused a difference of times.
  static boolean isCause(CalciteContextException e) {
    String message = e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
    return message.startsWith("Cannot apply '-' to arguments of type '<TIMESTAMP")
        || message.startsWith("Cannot apply '-' to arguments of type '<DATE> - <");
  }

  SqlNode apply(SqlNode tree) {
    SqlNode result = places.isEmpty() ? tree : tree.accept(this);
    return result == null ? tree : result;
  }

  @Override
  public @Nullable SqlNode visit(SqlCall call) {
    SqlNode visited = super.visit(call);
    SqlParserPos at = call.getParserPosition();
    if (visited instanceof SqlCall minus
        && minus.getOperator().equals(SqlStdOperatorTable.MINUS)
        && places.contains(new Place(at.getLineNum(), at.getColumnNum()))) {
      return SqlStdOperatorTable.MINUS_DATE.createCall(
          at,
          minus.operand(0),
          minus.operand(1),
          new SqlIntervalQualifier(TimeUnit.DAY, TimeUnit.SECOND, at));
    }
    return visited;
  }
}
