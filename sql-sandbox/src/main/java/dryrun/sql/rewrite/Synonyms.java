package dryrun.sql.rewrite;

import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlUnresolvedFunction;

/// Functions that only differ in name from one of the standard or of Trino.
final class Synonyms implements CallRule {
  private static final Map<String, String> STANDARD =
      Map.ofEntries(
          Map.entry("ARBITRARY", "ANY_VALUE"),
          Map.entry("BITWISE_AND_AGG", "BIT_AND"),
          Map.entry("BITWISE_OR_AGG", "BIT_OR"),
          Map.entry("BOOLAND_AGG", "BOOL_AND"),
          Map.entry("BOOLOR_AGG", "BOOL_OR"),
          Map.entry("CEILING", "CEIL"),
          Map.entry("COLLECT_LIST", "ARRAY_AGG"),
          Map.entry("CONTAINS", "ARRAY_CONTAINS"),
          Map.entry("ENDSWITH", "ENDS_WITH"),
          Map.entry("GET_JSON_OBJECT", "JSON_VALUE"),
          Map.entry("IFNULL", "COALESCE"),
          Map.entry("JSON_EXTRACT_SCALAR", "JSON_VALUE"),
          Map.entry("LCASE", "LOWER"),
          Map.entry("UCASE", "UPPER"),
          Map.entry("LAST_DAY_OF_MONTH", "LAST_DAY"),
          Map.entry("LEVENSHTEIN_DISTANCE", "LEVENSHTEIN"),
          Map.entry("NVL", "COALESCE"),
          Map.entry("POW", "POWER"),
          Map.entry("RANDOM", "RAND"),
          Map.entry("REGEXP_SUBSTR", "REGEXP_EXTRACT"),
          Map.entry("SIZE", "CARDINALITY"),
          Map.entry("STARTSWITH", "STARTS_WITH"),
          Map.entry("STDDEV_SAMPLE", "STDDEV_SAMP"));

  @Override
  public SqlNode apply(SqlCall call) {
    String standard = STANDARD.get(Ast.name(call));
    if (standard == null || !(call.getOperator() instanceof SqlUnresolvedFunction)) {
      return call;
    }
    SqlCall renamed =
        Ast.function(
            call.getParserPosition(), standard, call.getOperandList().toArray(new SqlNode[0]));
    return renamed
        .getOperator()
        .createCall(
            call.getFunctionQuantifier(), call.getParserPosition(), renamed.getOperandList());
  }
}
