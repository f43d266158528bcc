package dryrun.sql.h2;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.UnsupportedByEngine;
import dryrun.sql.rewrite.Ast;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.calcite.sql.SqlBasicTypeNameSpec;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.util.SqlShuttle;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/// Gives sums and averages the types of Trino: a sum of whole numbers is a BIGINT, and dividing it
/// by a count truncates; their average is a DOUBLE; the average of decimals keeps their scale.
///
/// H2 makes a NUMERIC of a sum of BIGINT. What an argument's type is only H2 knows, so the
/// statement is planned once with a [TypeProbe] for each aggregate.
final class SumTypes {
  static final String ROUNDED_AVERAGE = "DRYRUN_ROUNDED_AVERAGE";
  private static final int MAX_DECIMAL = 38;

  private final Statement statement;

  SumTypes(Statement statement) {
    this.statement = statement;
  }

  /// The tree with typed aggregates.
  ///
  /// @param database one that declares the tables of the statement
  /// @throws SQLException when H2 cannot plan the tree
  /// @throws UnsupportedByEngine when the type of an argument is not certain
  SqlNode apply(SqlNode tree, H2Database database) throws SQLException {
    ProbedCalls calls =
        new ProbedCalls(tree, call -> Ast.isCall(call, "SUM", 1) || Ast.isCall(call, "AVG", 1));
    return calls.size() == 0
        ? tree
        : calls.accepted(new Typing(calls.types(database, SumTypes::probe)));
  }

  private static SqlNode probe(SqlCall aggregate, int number) {
    List<SqlNode> arguments = TypeProbe.arguments(aggregate.operand(0), number);
    return Ast.function(aggregate.getParserPosition(), TypeProbe.NAME)
        .getOperator()
        .createCall(
            aggregate.getFunctionQuantifier(),
            aggregate.getParserPosition(),
            arguments.toArray(new SqlNode[0]));
  }

  private final class Typing extends SqlShuttle {
    private final IdentityHashMap<SqlCall, Set<Integer>> types;
    private final IdentityHashMap<SqlNode, Wrapped> wrapped = new IdentityHashMap<>();

    Typing(IdentityHashMap<SqlCall, Set<Integer>> types) {
      this.types = types;
    }

    @Override
    public @Nullable SqlNode visit(SqlCall call) {
      SqlNode visited = super.visit(call);
      if (!(visited instanceof SqlCall current)) {
        return visited;
      }
      Set<Integer> met = types.get(call);
      if (met != null) {
        return typed(current, type(current, met));
      }
      return switch (current.getKind()) {
        case FILTER, OVER, RESPECT_NULLS -> outside(current);
        default -> current;
      };
    }

    /// What stands around an aggregate, moved around what belongs to it: its FILTER and its window.
    private SqlNode outside(SqlCall around) {
      Wrapped inside = wrapped.get(around.operand(0));
      if (inside == null) {
        return around;
      }
      List<SqlNode> operands = new ArrayList<>(around.getOperandList());
      operands.set(0, inside.aggregate());
      return wrapped(Ast.withOperands(around, operands), inside.wrap());
    }

    private int type(SqlCall aggregate, Set<Integer> met) {
      if (met.size() != 1) {
        throw new UnsupportedByEngine(
            new SqlError(
                SqlError.Kind.SEMANTIC,
                "H2 does not tell what type this " + Ast.name(aggregate) + " is of",
                statement.position(aggregate.getParserPosition())));
      }
      return met.iterator().next();
    }

    private SqlNode typed(SqlCall call, int type) {
      boolean sum = Ast.name(call).equals("SUM");
      return switch (type) {
        case Value.TINYINT, Value.SMALLINT, Value.INTEGER, Value.BIGINT ->
            sum ? wrapped(call, a -> cast(a, basic(call, SqlTypeName.BIGINT))) : ofDoubles(call);
        case Value.NUMERIC ->
            sum
                ? call
                : wrapped(
                    call,
                    a ->
                        cast(
                            Ast.function(call.getParserPosition(), ROUNDED_AVERAGE, a),
                            decimal(call)));
        case Value.REAL -> wrapped(call, a -> cast(a, basic(call, SqlTypeName.REAL)));
        case Value.DECFLOAT -> ofDoubles(call);
        case Value.BOOLEAN, Value.CHAR, Value.VARCHAR -> throw noNumber(call, type);
        default -> call;
      };
    }

    private SqlFailure noNumber(SqlCall call, int type) {
      return new SqlFailure(
          new SqlError(
              SqlError.Kind.SEMANTIC,
              Ast.name(call)
                  + " takes numbers, not "
                  + Value.getTypeName(type).toLowerCase(Locale.ROOT),
              statement.position(call.getParserPosition())));
    }

    private SqlNode wrapped(SqlCall aggregate, UnaryOperator<SqlCall> wrap) {
      SqlNode whole = wrap.apply(aggregate);
      wrapped.put(whole, new Wrapped(aggregate, wrap));
      return whole;
    }
  }

  /// An aggregate and what is to stand around it.
  private record Wrapped(SqlCall aggregate, UnaryOperator<SqlCall> wrap) {}

  private static SqlCall cast(SqlNode node, SqlDataTypeSpec type) {
    return SqlStdOperatorTable.CAST.createCall(node.getParserPosition(), node, type);
  }

  private static SqlCall ofDoubles(SqlCall call) {
    return Ast.withOperands(call, List.of(cast(call.operand(0), basic(call, SqlTypeName.DOUBLE))));
  }

  private static SqlDataTypeSpec basic(SqlCall call, SqlTypeName type) {
    SqlParserPos at = call.getParserPosition();
    return new SqlDataTypeSpec(new SqlBasicTypeNameSpec(type, at), at);
  }

  private static SqlDataTypeSpec decimal(SqlCall call) {
    SqlParserPos at = call.getParserPosition();
    return new SqlDataTypeSpec(
        new SqlBasicTypeNameSpec(SqlTypeName.DECIMAL, MAX_DECIMAL, H2Bodies.MOST_DIGITS, at), at);
  }
}
