package dryrun.sql.h2;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.rewrite.Ast;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.h2.api.Aggregate;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/// An aggregate that is planned in the place of an expression and never run: H2 tells it the type
/// of its argument. Public because H2 finds it by name.
///
/// H2 says nothing of the place in the statement, so the probe's own arguments do: after the value
/// come the binary digits of its number, as constants of two types.
public final class TypeProbe implements Aggregate {
  static final String NAME = "DRYRUN_TYPE_PROBE";

  private static final ScopedValue<Map<Integer, Set<Integer>>> SEEN = ScopedValue.newInstance();

  /// The types (of [Value]) that each probe meets while a statement is planned, by its number.
  ///
  /// @throws SQLException when H2 cannot plan it
  static Map<Integer, Set<Integer>> during(H2Database database, String sql) throws SQLException {
    Map<Integer, Set<Integer>> seen = new HashMap<>();
    ScopedValue.where(SEEN, seen)
        .<Boolean, SQLException>call(() -> {
          try (Connection connection = database.administrator();
              PreparedStatement prepared = connection.prepareStatement(sql)) {
            prepared.getMetaData();
          }
          return true;
        });
    return seen;
  }

  /// What the probe of a number takes: a value, and the digits.
  static List<SqlNode> arguments(SqlNode value, int number) {
    SqlParserPos at = value.getParserPosition();
    List<SqlNode> arguments = new ArrayList<>();
    arguments.add(value);
    for (char digit : Integer.toBinaryString(number).toCharArray()) {
      arguments.add(digit == '1' ? SqlLiteral.createBoolean(true, at) : Ast.number(at, 0));
    }
    return arguments;
  }

  @Override
  public void init(Connection connection) {}

  /// The type that Trino gives to the sum of such values: an outer probe may see it.
  @Override
  public int getInternalType(int[] types) {
    if (SEEN.isBound()) {
      SEEN.get().computeIfAbsent(number(types), n -> new HashSet<>()).add(types[0]);
    }
    return switch (types[0]) {
      case Value.TINYINT, Value.SMALLINT, Value.INTEGER -> Value.BIGINT;
      default -> types[0];
    };
  }

  private static int number(int[] types) {
    int number = 0;
    for (int i = 1; i < types.length; i++) {
      number = 2 * number + (types[i] == Value.BOOLEAN ? 1 : 0);
    }
    return number;
  }

  @Override
  public void add(@Nullable Object value) {
    throw neverRun();
  }

  @Override
  public @Nullable Object getResult() {
    throw neverRun();
  }

  private static SqlFailure neverRun() {
    return new SqlFailure(SqlError.of(SqlError.Kind.SEMANTIC, "This function cannot be called"));
  }
}
