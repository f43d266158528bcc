package dryrun.sql.calcite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.SqlSyntax;
import org.apache.calcite.sql.validate.SqlNameMatcher;
import org.jspecify.annotations.Nullable;

/// Operators by name, without regard to case.
final class NamedOperators implements SqlOperatorTable {
  private final List<SqlOperator> operators;
  private final Map<String, List<SqlOperator>> byName = new HashMap<>();

  NamedOperators(List<SqlOperator> operators) {
    this.operators = List.copyOf(operators);
    for (SqlOperator operator : operators) {
      byName.computeIfAbsent(key(operator.getName()), k -> new ArrayList<>()).add(operator);
    }
  }

  @Override
  public void lookupOperatorOverloads(
      SqlIdentifier name,
      @Nullable SqlFunctionCategory category,
      SqlSyntax syntax,
      List<SqlOperator> found,
      SqlNameMatcher matcher) {
    if (!name.isSimple()) {
      return;
    }
    for (SqlOperator operator : byName.getOrDefault(key(name.getSimple()), List.of())) {
      // COUNT, CURRENT_DATE and LISTAGG have a syntax of their own, and are called as functions
      // too.
      boolean asFunction = syntax == SqlSyntax.FUNCTION && operator instanceof SqlFunction;
      if (operator.getSyntax() == syntax || operator.getSyntax().family == syntax || asFunction) {
        found.add(operator);
      }
    }
  }

  @Override
  public List<SqlOperator> getOperatorList() {
    return operators;
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
