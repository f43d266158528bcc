package dryrun.sql.calcite;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.FunctionList;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.calcite.runtime.CalciteContextException;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.SqlSyntax;

/// Words the validator's errors for the user, with the place in the text as typed.
final class ValidationErrors {
  private static final Pattern NO_FUNCTION =
      Pattern.compile("No match found for function signature (\\w+)\\((.*)\\)");
  private static final int FAR = 3;

  private final Statement statement;
  private final SqlOperatorTable operators;

  ValidationErrors(Statement statement, SqlOperatorTable operators) {
    this.statement = statement;
    this.operators = operators;
  }

  SqlFailure failure(CalciteContextException e) {
    String cause =
        e.getCause() == null || e.getCause().getMessage() == null
            ? String.valueOf(e.getMessage())
            : e.getCause().getMessage();
    Optional<SqlError.Position> position =
        e.getPosLine() > 0
            ? Optional.of(statement.position(e.getPosLine(), e.getPosColumn()))
            : Optional.empty();
    return new SqlFailure(new SqlError(SqlError.Kind.SEMANTIC, wording(cause), position), e);
  }

  private String wording(String cause) {
    Matcher function = NO_FUNCTION.matcher(cause);
    return function.matches()
        ? noFunction(function.group(1), function.group(2))
        : ValidationWords.of(cause);
  }

  private String noFunction(String name, String arguments) {
    return FunctionList.refusal(name).orElseGet(() -> unknown(name, arguments));
  }

  private String unknown(String name, String arguments) {
    List<String> names =
        operators.getOperatorList().stream()
            .filter(operator -> operator.getSyntax().family == SqlSyntax.FUNCTION)
            .map(SqlOperator::getName)
            .filter(n -> n.matches("\\w+"))
            .map(n -> n.toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    String lower = name.toLowerCase(Locale.ROOT);
    if (names.contains(lower) || FunctionList.isSupported(lower)) {
      return ValidationWords.untaken(name, arguments);
    }
    return names.stream()
        .min(Comparator.comparingInt(n -> distance(lower, n)))
        .filter(n -> distance(lower, n) < Math.min(FAR, lower.length() - 1))
        .map(n -> "There is no function " + lower + "; did you mean " + n + "?")
        .orElse("There is no function " + lower);
  }

  /// How many letters must be put in, left out or changed to get from one word to the other.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
