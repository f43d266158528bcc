package dryrun.sql.calcite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlOperatorTable;
import org.apache.calcite.sql.SqlSyntax;
import org.apache.calcite.sql.fun.SqlLibrary;
import org.apache.calcite.sql.fun.SqlLibraryOperatorTableFactory;
import org.apache.calcite.sql.fun.SqlLibraryOperators;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/// What a statement may call: our own functions first, then those of Calcite that are named here. A
/// function that is not named does not exist.
final class Operators {
  private static final Set<String> STANDARD =
      Set.of(
          """
          $SUM0 ABS ACOS ANY_VALUE ASCII ASIN ATAN ATAN2 AVG CARDINALITY CBRT CEIL CHARACTER_LENGTH
          CHAR_LENGTH COALESCE COLLECT COS COT COUNT COVAR_POP COVAR_SAMP CUME_DIST DAYOFMONTH
          DAYOFWEEK DAYOFYEAR DEGREES DENSE_RANK ELEMENT EVERY EXP EXTRACT FIRST_VALUE FLOOR GROUPING
          GROUPING_ID HOUR INITCAP JSON_EXISTS JSON_QUERY JSON_VALUE LAG LAST_DAY LAST_VALUE LEAD
          LISTAGG LN LOG10 LOWER MAX MIN MINUTE MOD MODE MONTH NTH_VALUE NTILE NULLIF OCTET_LENGTH
          PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK POSITION POWER QUARTER RADIANS RAND RANK
          REGR_COUNT REGR_SXX REGR_SYY ROUND ROW_NUMBER SECOND SIGN SIN SINGLE_VALUE SQRT STDDEV
          STDDEV_POP STDDEV_SAMP SUBSTRING SUM TAN TIMESTAMPADD TIMESTAMPDIFF TRIM TRUNCATE UPPER
          VARIANCE VAR_POP VAR_SAMP WEEK YEAR CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP LOCALTIME
          LOCALTIMESTAMP PI BIT_AND BIT_OR BIT_XOR
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> LIBRARY =
      Set.of(
          """
          :: <=> ARRAYS_OVERLAP ARRAY_AGG ARRAY_APPEND ARRAY_CONCAT ARRAY_CONTAINS ARRAY_DISTINCT
          ARRAY_EXCEPT ARRAY_INTERSECT ARRAY_LENGTH ARRAY_MAX ARRAY_MIN ARRAY_POSITION ARRAY_REMOVE
          ARRAY_REVERSE ARRAY_UNION BOOL_AND BOOL_OR CHR DAYNAME GREATEST GROUP_CONCAT IS_INF IS_NAN
          LEAST LEFT LENGTH LEVENSHTEIN LOG2 LTRIM MAP_CONCAT MAP_ENTRIES MAP_KEYS MAP_VALUES MAX_BY
          MD5 MIN_BY MONTHNAME RIGHT RTRIM SAFE_CAST SORT_ARRAY STRING_AGG TRY_CAST SHA256 TO_HEX
          """
              .strip()
              .split("\\s+"));

  /// Syntax of the standard that would match regular expressions unwatched, reach the session, or
  /// name things that are not there.
  private static final Set<String> REFUSED =
      Set.of(
          "SIMILAR TO",
          "NOT SIMILAR TO",
          "POSIX REGEX CASE SENSITIVE",
          "POSIX REGEX CASE INSENSITIVE",
          "NEGATED POSIX REGEX CASE SENSITIVE",
          "NEGATED POSIX REGEX CASE INSENSITIVE",
          "CURRENT_USER",
          "SESSION_USER",
          "SYSTEM_USER",
          "USER",
          "CURRENT_ROLE",
          "CURRENT_CATALOG",
          "CURRENT_PATH",
          "CURRENT_SCHEMA",
          "NEXT_VALUE",
          "CURRENT_VALUE",
          "NEW",
          "CALL",
          "CURSOR");

  private static final List<SqlLibrary> LIBRARIES =
      List.of(
          SqlLibrary.SPARK,
          SqlLibrary.BIG_QUERY,
          SqlLibrary.POSTGRESQL,
          SqlLibrary.MYSQL,
          SqlLibrary.MSSQL,
          SqlLibrary.ORACLE,
          SqlLibrary.SNOWFLAKE);

  private Operators() {}

  static SqlOperatorTable table() {
    List<SqlOperator> operators = new ArrayList<>(OwnOperators.all());
    // Of the several in the libraries, those for which a NULL makes the result NULL.
    operators.add(SqlLibraryOperators.GREATEST);
    operators.add(SqlLibraryOperators.LEAST);
    Set<String> own = new HashSet<>();
    operators.forEach(operator -> own.add(name(operator)));
    Set<String> standard = new HashSet<>();
    for (SqlOperator operator : SqlStdOperatorTable.instance().getOperatorList()) {
      String name = name(operator);
      boolean function =
          operator.getSyntax() == SqlSyntax.FUNCTION
              || operator.getSyntax() == SqlSyntax.FUNCTION_ID
              || operator.getSyntax() == SqlSyntax.FUNCTION_ID_CONSTANT
              || operator.getSyntax() == SqlSyntax.FUNCTION_STAR;
      if (function ? STANDARD.contains(name) && !own.contains(name) : !REFUSED.contains(name)) {
        operators.add(operator);
        standard.add(name);
      }
    }
    Set<String> taken = new HashSet<>(own);
    taken.addAll(standard);
    for (SqlLibrary library : LIBRARIES) {
      Set<String> added = new HashSet<>();
      SqlOperatorTable table = SqlLibraryOperatorTableFactory.INSTANCE.getOperatorTable(library);
      for (SqlOperator operator : table.getOperatorList()) {
        String name = name(operator);
        if (LIBRARY.contains(name) && !taken.contains(name)) {
          operators.add(operator);
          added.add(name);
        }
      }
      taken.addAll(added);
    }
    return new NamedOperators(operators);
  }

  private static String name(SqlOperator operator) {
    return operator.getName().toUpperCase(Locale.ROOT);
  }
}
