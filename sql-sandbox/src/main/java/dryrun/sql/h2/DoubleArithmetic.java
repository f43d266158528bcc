package dryrun.sql.h2;

import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.rewrite.Ast;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.apache.calcite.sql.util.SqlShuttle;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/// Lets a DOUBLE meet a BIGINT or a decimal as a DOUBLE. H2 computes a DECFLOAT of them, whose
/// digits are others: `score / 7 * 7` and `score` would be two values to GROUP BY and UNION.
final class DoubleArithmetic {
  private static final Set<String> OPERATORS = Set.of("*", "/", "+", "-");

  /// Each is planned as a subquery of its own; statements with more are no exercise.
  private static final int MOST = 50;

  private final IdentityHashMap<SqlCall, Integer> numbers = new IdentityHashMap<>();

  /// The tree with operands cast where it must be.
  ///
  /// @param database one that declares the tables of the statement
  SqlNode apply(SqlNode tree, H2Database database) {
    tree.accept(new Finder());
    if (numbers.isEmpty() || numbers.size() > MOST) {
      return tree;
    }
    try {
      Map<Integer, Set<Integer>> types =
          TypeProbe.during(database, new H2Text().of(accepted(tree, new Probing())));
      return accepted(tree, new Casting(types));
    } catch (SQLException | SqlFailure e) {
      // A subquery cannot stand everywhere. What the statement itself cannot do is told later.
      return tree;
    }
  }

  private static SqlNode accepted(SqlNode tree, SqlShuttle shuttle) {
    SqlNode accepted = tree.accept(shuttle);
    return accepted == null ? tree : accepted;
  }

  private final class Finder extends SqlBasicVisitor<@Nullable Void> {
    @Override
    public @Nullable Void visit(SqlCall call) {
      if (call.operandCount() == 2 && OPERATORS.contains(Ast.name(call))) {
        numbers.putIfAbsent(call, numbers.size());
      }
      return super.visit(call);
    }
  }

  /// Puts `(SELECT probe(a * b))` in the place of `a * b`.
  private final class Probing extends SqlShuttle {
    @Override
    public @Nullable SqlNode visit(SqlCall call) {
      SqlNode visited = super.visit(call);
      Integer number = numbers.get(call);
      if (number == null || visited == null) {
        return visited;
      }
      SqlParserPos at = call.getParserPosition();
      SqlNode probe =
          Ast.function(
              at, TypeProbe.NAME, TypeProbe.arguments(visited, number).toArray(new SqlNode[0]));
      return Ast.call(at, SqlStdOperatorTable.SCALAR_QUERY, select(at, probe));
    }

    private static SqlSelect select(SqlParserPos at, SqlNode item) {
      return new SqlSelect(
          at,
          null,
          SqlNodeList.of(item),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);
    }
  }

  private final class Casting extends SqlShuttle {
    private final Map<Integer, Set<Integer>> types;

    Casting(Map<Integer, Set<Integer>> types) {
      this.types = types;
    }

    @Override
    public @Nullable SqlNode visit(SqlCall call) {
      SqlNode visited = super.visit(call);
      Integer number = numbers.get(call);
      return number != null
              && visited instanceof SqlCall arithmetic
              && types.getOrDefault(number, Set.of()).equals(Set.of(Value.DECFLOAT))
          ? Ast.withOperands(
              arithmetic,
              List.of(
                  Ast.cast(arithmetic.operand(0), SqlTypeName.DOUBLE),
                  Ast.cast(arithmetic.operand(1), SqlTypeName.DOUBLE)))
          : visited;
    }
  }
}
