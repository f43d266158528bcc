package dryrun.sql.h2;

import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.apache.calcite.sql.util.SqlShuttle;
import org.jspecify.annotations.Nullable;

/// Calls of a tree whose types only H2 knows: it is asked once, with a [TypeProbe] in the place of
/// each.
final class ProbedCalls {
  private final SqlNode tree;
  private final IdentityHashMap<SqlCall, Integer> numbers = new IdentityHashMap<>();

  ProbedCalls(SqlNode tree, Predicate<SqlCall> which) {
    this.tree = tree;
    tree.accept(new Finder(which));
  }

  int size() {
    return numbers.size();
  }

  /// The types (of [org.h2.value.Value]) that the probe of each call meets: one, where the type is
  /// certain.
  ///
  /// @param database one that declares the tables of the statement
  /// @param probe what stands in the place of a call, with its number; its operands may hold probes
  /// @throws SQLException when H2 cannot plan the tree
  IdentityHashMap<SqlCall, Set<Integer>> types(
      H2Database database, BiFunction<SqlCall, Integer, SqlNode> probe) throws SQLException {
    Map<Integer, Set<Integer>> met =
        TypeProbe.during(database, new H2Text().of(accepted(new Probing(probe))));
    IdentityHashMap<SqlCall, Set<Integer>> types = new IdentityHashMap<>();
    numbers.forEach((call, number) -> types.put(call, met.getOrDefault(number, Set.of())));
    return types;
  }

  /// The tree after a shuttle went through it.
  SqlNode accepted(SqlShuttle shuttle) {
    SqlNode accepted = tree.accept(shuttle);
    return accepted == null ? tree : accepted;
  }

  private final class Finder extends SqlBasicVisitor<@Nullable Void> {
    private final Predicate<SqlCall> which;

    Finder(Predicate<SqlCall> which) {
      this.which = which;
    }

    @Override
    public @Nullable Void visit(SqlCall call) {
      if (which.test(call)) {
        numbers.putIfAbsent(call, numbers.size());
      }
      return super.visit(call);
    }
  }

  private final class Probing extends SqlShuttle {
    private final BiFunction<SqlCall, Integer, SqlNode> probe;

    Probing(BiFunction<SqlCall, Integer, SqlNode> probe) {
      this.probe = probe;
    }

    @Override
    public @Nullable SqlNode visit(SqlCall call) {
      SqlNode visited = super.visit(call);
      Integer number = numbers.get(call);
      return number != null && visited instanceof SqlCall probed
          ? probe.apply(probed, number)
          : visited;
    }
  }
}
