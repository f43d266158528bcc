package dryrun.sql.calcite;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.engine.UnsupportedByEngine;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.calcite.runtime.CalciteException;

/// Sorts what generated code and the planner throw.
final class Failures {
  private static final int LONGEST_DETAIL = 120;

  /// What Java says of a text that it cannot read as a number.
  private static final Pattern NO_NUMBER = Pattern.compile("(?s)For input string: \"(.*)\".*");

  private Failures() {}

  /// Throws what stands behind a failure when that is a stop or an error of our own.
  static void rethrowStop(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SqlFailure ours) {
        throw ours;
      }
      if (cause instanceof CancellationException cancelled) {
        throw cancelled;
      }
    }
  }

  /// The first line of a failure's message for the end of a sentence, or nothing.
  static String detail(Throwable failure) {
    String message = failure.getMessage();
    if (message == null || message.isBlank()) {
      return "";
    }
    String line = message.lines().findFirst().orElse("");
    return ": "
        + (line.length() > LONGEST_DETAIL ? line.substring(0, LONGEST_DETAIL) + "..." : line);
  }

  /// What to tell the user of a failure while rows were computed.
  ///
  /// @throws UnsupportedByEngine when it is the engine's fault
  static SqlError runtime(RuntimeException failure) {
    rethrowStop(failure);
    Throwable cause = failure;
    while (!isKnown(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage());
    if (message.contains("more than one value in agg SINGLE_VALUE")) {
      return error("A subquery that stands for one value gives more than one row");
    }
    if (cause instanceof NumberFormatException) {
      Matcher text = NO_NUMBER.matcher(message);
      return error(
          text.matches() ? "'" + text.group(1) + "' is not a number" : "A text is not a number");
    }
    if (cause instanceof ArithmeticException) {
      return error(arithmetic(message));
    }
    if (isKnown(cause)) {
      return error(message.lines().findFirst().orElse(message));
    }
    throw new UnsupportedByEngine(
        SqlError.of(SqlError.Kind.RUNTIME, "The engine failed on this statement" + detail(cause)),
        failure);
  }

  private static boolean isKnown(Throwable cause) {
    return cause instanceof ArithmeticException
        || cause instanceof NumberFormatException
        || cause instanceof CalciteException
        || (cause instanceof IllegalArgumentException
            && cause.getMessage() != null
            && cause.getMessage().matches("(?s).*(Invalid|invalid|Cannot|Value '|out of range).*"));
  }

  private static String arithmetic(String message) {
    return message.toLowerCase(java.util.Locale.ROOT).contains("zero")
        ? "Division by zero"
        : "A number is out of the range of its type";
  }

  private static SqlError error(String message) {
    return SqlError.of(SqlError.Kind.RUNTIME, message);
  }
}
