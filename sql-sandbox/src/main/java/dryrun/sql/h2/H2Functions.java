package dryrun.sql.h2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The functions that a statement may call on H2: those of H2 that reach nothing but their
/// arguments, and ours.
final class H2Functions {
  private static final Set<String> BUILT_IN =
      Set.of(
          ("ABS ACOS ANY_VALUE ARRAY_AGG ARRAY_APPEND ARRAY_CAT ARRAY_CONTAINS ARRAY_GET"
               + " ARRAY_LENGTH ARRAY_SLICE ASCII ASIN ATAN ATAN2 AVG BITAND BITOR BITXOR BOOL_AND"
               + " BOOL_OR BTRIM CARDINALITY CAST CEIL CEILING CHAR CHAR_LENGTH CHARACTER_LENGTH"
               + " COALESCE CONCAT CONCAT_WS CORR COS COSH COT COUNT COVAR_POP COVAR_SAMP CUME_DIST"
               + " CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DATEADD DATEDIFF DATE_TRUNC DAY"
               + " DAYNAME DAYOFMONTH DAYOFWEEK DAYOFYEAR DAY_OF_MONTH DAY_OF_WEEK DAY_OF_YEAR"
               + " DECODE DEGREES DENSE_RANK EVERY EXP EXTRACT FIRST_VALUE FLOOR GREATEST HOUR"
               + " INITCAP ISO_DAY_OF_WEEK ISO_WEEK ISO_YEAR JSON_ARRAYAGG JSON_OBJECTAGG LAG"
               + " LAST_VALUE LEAD LEAST LEFT LENGTH LISTAGG LN LOCALTIME LOCALTIMESTAMP LOCATE LOG"
               + " LOG10 LOWER LTRIM MAX MEDIAN MIN MINUTE MOD MODE MONTH MONTHNAME NOW NTH_VALUE"
               + " NTILE NULLIF OCTET_LENGTH PERCENTILE_CONT PERCENTILE_DISC PERCENT_RANK PI"
               + " POSITION POWER QUARTER RADIANS RAND RANDOM RANK REGR_AVGX REGR_AVGY REGR_COUNT"
               + " REGR_INTERCEPT REGR_R2 REGR_SLOPE REGR_SXX REGR_SXY REGR_SYY RIGHT ROUND"
               + " ROW_NUMBER RTRIM SECOND SIGN SIN SINH SOME SOUNDEX SQRT STDDEV STDDEV_POP"
               + " STDDEV_SAMP SUM TAN TANH TIMESTAMPADD TIMESTAMPDIFF TRIM TRUNC TRUNCATE UPPER"
               + " VARIANCE VAR_POP VAR_SAMP WEEK WIDTH_BUCKET YEAR")
              .split(" "));

  private H2Functions() {}

  /// Whether a statement that was rewritten may call a function of that name.
  static boolean mayBeCalled(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return BUILT_IN.contains(upper) || ours().containsKey(upper);
  }

  /// The statements that define our functions.
  static List<String> definitions() {
    List<String> definitions = new ArrayList<>();
    ours()
        .forEach((name, body) ->
            definitions.add("CREATE ALIAS " + name + " DETERMINISTIC FOR '" + body + "'"));
    definitions.add(
        "CREATE AGGREGATE " + TypeProbe.NAME + " FOR '" + TypeProbe.class.getName() + "'");
    return definitions;
  }

  private static Map<String, String> ours() {
    Map<String, String> ours = new TreeMap<>();
    String texts = H2Texts.class.getName() + ".";
    for (String name :
        List.of(
            "repeat",
            "space",
            "lpad",
            "rpad",
            "replace",
            "substr",
            "strpos",
            "split",
            "translate",
            "reverse",
            "splitPart",
            "startsWith",
            "endsWith",
            "regexpLike",
            "regexpExtract",
            "regexpCount",
            "regexpReplace",
            "regexpSplit")) {
      ours.put(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT), texts + name);
    }
    ours.put("INSTR", texts + "strpos");
    ours.put("DRYRUN_SUBSTRING", texts + "substr");
    ours.put("DRYRUN_SPLIT", texts + "split");
    ours.put("DRYRUN_LIKE", texts + "like");
    ours.put("DRYRUN_ILIKE", texts + "ilike");
    String others = H2Bodies.class.getName() + ".";
    ours.put("DATE_FORMAT", others + "dateFormat");
    ours.put("DATE_PARSE", others + "dateParse");
    ours.put("FORMAT_DATETIME", others + "formatDatetime");
    ours.put("SEQUENCE", others + "sequence");
    ours.put("DRYRUN_FROM_UNIXTIME", others + "fromUnixtime");
    ours.put("DRYRUN_JSON_VALUE", others + "jsonValue");
    ours.put("DRYRUN_DATE_DIFF", others + "dateDiff");
    ours.put("DRYRUN_IF_CASTABLE", others + "ifCastable");
    ours.put("DRYRUN_TEXT", others + "text");
    ours.put("DRYRUN_CASTABLE", others + "castable");
    ours.put(SumTypes.ROUNDED_AVERAGE, others + "roundedAverage");
    return ours;
  }
}
