package dryrun.sql.h2;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import java.sql.Connection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.h2.api.Aggregate;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/// An aggregate that is planned in the place of a SUM or AVG and never run: H2 tells it the type of
/// its argument. Public because H2 finds it by name.
///
/// H2 says nothing of the place in the statement, so the probe's own arguments do: after the value
/// come the binary digits of its number, as constants of two types.
public final class TypeProbe implements Aggregate {
  private static final ScopedValue<Map<Integer, Set<Integer>>> SEEN = ScopedValue.newInstance();

  /// What is done while probes report; may fail as the work of a database does.
  @FunctionalInterface
  interface Work<X extends Exception> {
    void run() throws X;
  }

  /// The types (of [Value]) that each probe met while the work was done, by its number.
  static <X extends Exception> Map<Integer, Set<Integer>> during(Work<X> work) throws X {
    Map<Integer, Set<Integer>> seen = new HashMap<>();
    ScopedValue.where(SEEN, seen)
        .<Boolean, X>call(() -> {
          work.run();
          return true;
        });
    return seen;
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
