package dryrun.sql.h2;

import dryrun.sql.SqlError;
import dryrun.sql.SqlError.Kind;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.UnsupportedByEngine;
import dryrun.sql.engine.Watch;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.util.SqlBasicVisitor;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Says in our words what H2 says.
final class H2Errors {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  private static final Pattern CONVERTED =
      Pattern.compile("(?s)Data conversion error converting \"(.*)\"");

  private final Statement statement;

  H2Errors(Statement statement) {
    this.statement = statement;
  }

  /// The failure that an exception of H2 stands for.
  SqlFailure failure(SQLException e, Watch watch) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SqlFailure failure) {
        return failure;
      }
      if (cause instanceof OutOfMemoryError) {
        return watch.outOfMemory();
      }
    }
    int code = e.getErrorCode();
    return switch (code) {
      case ErrorCode.COLUMN_NOT_FOUND_1, ErrorCode.AMBIGUOUS_COLUMN_NAME_1 ->
          named(Kind.SEMANTIC, e);
      case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
          ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1,
          ErrorCode.DUPLICATE_COLUMN_NAME_1,
          ErrorCode.MUST_GROUP_BY_COLUMN_1 ->
          named(Kind.SEMANTIC, e);
      case ErrorCode.DIVISION_BY_ZERO_1 -> failure(Kind.RUNTIME, "Division by zero");
      case ErrorCode.SCALAR_SUBQUERY_CONTAINS_MORE_THAN_ONE_ROW ->
          failure(Kind.RUNTIME, "A subquery that stands for one value gives more than one row");
      case ErrorCode.DUPLICATE_KEY_1 -> duplicate(e);
      case ErrorCode.OUT_OF_MEMORY -> watch.outOfMemory();
      case ErrorCode.STATEMENT_WAS_CANCELED -> canceled(watch);
      case ErrorCode.SYNTAX_ERROR_1, ErrorCode.SYNTAX_ERROR_2 ->
          new UnsupportedByEngine(
              SqlError.of(Kind.SEMANTIC, "H2 has no syntax for what this statement asks for"), e);
      case ErrorCode.DATA_CONVERSION_ERROR_1 -> failure(Kind.RUNTIME, unfit(plain(e)));
      case ErrorCode.FUNCTION_NOT_FOUND_1,
          ErrorCode.FEATURE_NOT_SUPPORTED_1,
          ErrorCode.UNKNOWN_DATA_TYPE_1,
          ErrorCode.INVALID_PARAMETER_COUNT_2,
          ErrorCode.METHOD_NOT_FOUND_1 ->
          new UnsupportedByEngine(
              SqlError.of(Kind.SEMANTIC, "H2 cannot run this statement: " + plain(e)), e);
      case ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1, ErrorCode.ADMIN_RIGHTS_REQUIRED ->
          failure(Kind.FORBIDDEN, "The statement reaches for more than the dataset");
      default -> failure(isOfData(e) ? Kind.RUNTIME : Kind.SEMANTIC, plain(e));
    };
  }

  /// H2 names the value, and where it was to go when that is a column.
  private static String unfit(String message) {
    Matcher value = CONVERTED.matcher(message);
    return value.matches()
        ? value.group(1).replace("\"\"", "") + " does not fit the type that it is to have"
        : message;
  }

  /// No table here has a unique key, so it is MERGE that complains.
  private static SqlFailure duplicate(SQLException e) {
    return failure(
        Kind.RUNTIME,
        String.valueOf(e.getMessage()).contains("Merge using")
            ? "A row of the target of MERGE matches more than one row of the source"
            : plain(e));
  }

  private static SqlFailure canceled(Watch watch) {
    watch.check();
    return failure(Kind.TIMEOUT, "The statement was stopped");
  }

  /// SQL states of class 22 (data) and 23 (constraints).
  private static boolean isOfData(SQLException e) {
    String state = e.getSQLState();
    return state != null && (state.startsWith("22") || state.startsWith("23"));
  }

  private SqlFailure named(Kind kind, SQLException e) {
    String message = plain(e);
    Matcher name = QUOTED.matcher(message);
    String last = "";
    if (name.find()) {
      String[] parts = name.group(1).split("\\.", -1);
      last = parts[parts.length - 1];
    }
    return new SqlFailure(new SqlError(kind, message, place(last)), e);
  }

  /// Where the name first stands in the text as typed.
  private Optional<SqlError.Position> place(String name) {
    Finder finder = new Finder(name);
    statement.ast().accept(finder);
    SqlParserPos found = finder.found;
    return found == null ? Optional.empty() : statement.position(found);
  }

  private static final class Finder extends SqlBasicVisitor<@Nullable Void> {
    private final String name;
    private @Nullable SqlParserPos found;

    Finder(String name) {
      this.name = name;
    }

    @Override
    public @Nullable Void visit(SqlIdentifier identifier) {
      for (int i = 0; i < identifier.names.size(); i++) {
        if (found == null && identifier.names.get(i).equalsIgnoreCase(name)) {
          found = identifier.getComponentParserPosition(i);
        }
      }
      return null;
    }
  }

  private static SqlFailure failure(Kind kind, String message) {
    return new SqlFailure(SqlError.of(kind, message));
  }

  /// The message without the statement, which is not the one that was typed.
  private static String plain(SQLException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf("; SQL statement:");
    String text = end < 0 ? message : message.substring(0, end);
    return text.replaceAll("\\s+\\[[-\\d]+]$", "").replace("[*]", "");
  }
}
