package dryrun.sql.h2;

import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.rewrite.Ast;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.util.SqlShuttle;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/// Lets a DOUBLE meet a BIGINT or a decimal as a DOUBLE. H2 computes a DECFLOAT of them, whose
/// digits are others: `score / 7 * 7` and `score` would be two values to GROUP BY and UNION.
final class DoubleArithmetic {
  private static final Set<String> OPERATORS = Set.of("*", "/", "+", "-");

  /// Each is planned as a subquery of its own; statements with more are no exercise.
  private static final int MOST = 50;

  private DoubleArithmetic() {}

  /// The tree with operands cast where it must be.
  ///
  /// @param database one that declares the tables of the statement
  static SqlNode apply(SqlNode tree, H2Database database) {
    ProbedCalls calls =
        new ProbedCalls(
            tree, call -> call.operandCount() == 2 && OPERATORS.contains(Ast.name(call)));
    if (calls.size() == 0 || calls.size() > MOST) {
      return tree;
    }
    try {
      return calls.accepted(new Casting(calls.types(database, DoubleArithmetic::probe)));
    } catch (SQLException | SqlFailure e) {
      // A subquery cannot stand everywhere. What the statement itself cannot do is told later.
      return tree;
    }
  }

  /// `(SELECT probe(a * b))`.
  private static SqlNode probe(SqlCall call, int number) {
    SqlParserPos at = call.getParserPosition();
    List<SqlNode> arguments = TypeProbe.arguments(call, number);
    SqlNode probe = Ast.function(at, TypeProbe.NAME, arguments.toArray(new SqlNode[0]));
    return Ast.call(at, SqlStdOperatorTable.SCALAR_QUERY, Ast.select(at, probe, null, null));
  }

  private static final class Casting extends SqlShuttle {
    private final IdentityHashMap<SqlCall, Set<Integer>> types;

    Casting(IdentityHashMap<SqlCall, Set<Integer>> types) {
      this.types = types;
    }

    @Override
    public @Nullable SqlNode visit(SqlCall call) {
      SqlNode visited = super.visit(call);
      return visited instanceof SqlCall arithmetic
              && types.getOrDefault(call, Set.of()).equals(Set.of(Value.DECFLOAT))
          ? Ast.withOperands(
              arithmetic,
              List.of(
                  Ast.cast(arithmetic.operand(0), SqlTypeName.DOUBLE),
                  Ast.cast(arithmetic.operand(1), SqlTypeName.DOUBLE)))
          : visited;
    }
  }
}
