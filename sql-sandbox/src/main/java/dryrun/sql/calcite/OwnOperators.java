package dryrun.sql.calcite;

import dryrun.sql.functions.ArrayValues;
import dryrun.sql.functions.Numbers;
import dryrun.sql.functions.Patterns;
import dryrun.sql.functions.Texts;
import dryrun.sql.functions.aggregates.Correlation;
import dryrun.sql.functions.aggregates.DistinctCount;
import dryrun.sql.functions.aggregates.FirstNotNull;
import dryrun.sql.functions.aggregates.Last;
import dryrun.sql.functions.aggregates.LastNotNull;
import dryrun.sql.functions.aggregates.MapOf;
import dryrun.sql.functions.aggregates.Nth;
import dryrun.sql.functions.aggregates.Percentiles;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.schema.impl.AggregateFunctionImpl;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.InferTypes;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.sql.type.SqlOperandMetadata;
import org.apache.calcite.sql.type.SqlReturnTypeInference;
import org.apache.calcite.sql.type.SqlTypeFamily;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.sql.type.SqlTypeTransforms;
import org.apache.calcite.sql.validate.SqlUserDefinedAggFunction;
import org.apache.calcite.sql.validate.SqlUserDefinedFunction;
import org.apache.calcite.util.Optionality;

/// Our own functions as operators of Calcite. A name with a `$` is reached through rewriting only.
final class OwnOperators {
  private static final SqlTypeFamily TEXT = SqlTypeFamily.CHARACTER;
  private static final SqlTypeFamily NUMBER = SqlTypeFamily.NUMERIC;
  private static final SqlTypeFamily ARRAY = SqlTypeFamily.ARRAY;
  private static final SqlTypeFamily ANY = SqlTypeFamily.ANY;
  private static final SqlTypeFamily TIME = SqlTypeFamily.TIMESTAMP;

  private static final SqlReturnTypeInference VARCHAR = nullable(SqlTypeName.VARCHAR);
  private static final SqlReturnTypeInference BIGINT = nullable(SqlTypeName.BIGINT);
  private static final SqlReturnTypeInference BOOLEAN = nullable(SqlTypeName.BOOLEAN);
  private static final SqlReturnTypeInference DOUBLE = nullable(SqlTypeName.DOUBLE);
  private static final SqlReturnTypeInference TIMESTAMP =
      ReturnTypes.explicit(SqlTypeName.TIMESTAMP, 3).andThen(SqlTypeTransforms.FORCE_NULLABLE);
  private static final SqlReturnTypeInference DATE = nullable(SqlTypeName.DATE);
  private static final SqlReturnTypeInference TEXTS =
      VARCHAR.andThen(SqlTypeTransforms.TO_ARRAY_NULLABLE);
  private static final SqlReturnTypeInference SAME =
      ReturnTypes.ARG0.andThen(SqlTypeTransforms.FORCE_NULLABLE);
  private static final SqlReturnTypeInference ELEMENT =
      ReturnTypes.TO_COLLECTION_ELEMENT_FORCE_NULLABLE;

  private final List<SqlOperator> operators = new ArrayList<>();

  /// All of them.
  static List<SqlOperator> all() {
    OwnOperators own = new OwnOperators();
    own.texts();
    own.patterns();
    own.times();
    own.arrays();
    own.aggregates();
    own.operators.add(GroupsFrames.NUMBER);
    NumberAndJsonOperators.addTo(
        own::add, new NumberAndJsonOperators.Returns(VARCHAR, BIGINT, DOUBLE, BOOLEAN));
    return own.operators;
  }

  /// `a || b` of texts, bounded.
  static SqlOperator concat() {
    return function("$CONCAT", method(Texts.class, "concat", 2), VARCHAR, TEXT, TEXT);
  }

  /// A DOUBLE as text, with at most so many digits after the point.
  static SqlOperator doubleText() {
    Method method = method(Numbers.class, "text", 2);
    return function("$DOUBLE_TEXT", method, VARCHAR, NUMBER, NUMBER);
  }

  /// A DOUBLE without what is after the point.
  static SqlOperator roundHalfUp() {
    return function("$ROUND_HALF_UP", method(Numbers.class, "rounded", 1), DOUBLE, NUMBER);
  }

  /// A number that is the key of a RANGE frame and may be NULL.
  static SqlOperator farFromTheEnds() {
    Method method = method(Numbers.class, "farFromTheEnds", 1);
    return function("$FAR_FROM_THE_ENDS", method, BIGINT, NUMBER);
  }

  /// `a[n]`, an error where there is no such element.
  static SqlOperator subscript() {
    return function("$SUBSCRIPT", method(ArrayValues.class, "subscript", 2), VARCHAR, ANY, ANY);
  }

  private void texts() {
    add("repeat", Texts.class, "repeat", VARCHAR, TEXT, NUMBER);
    add("space", Texts.class, "space", VARCHAR, NUMBER);
    add("lpad", Texts.class, "lpad", VARCHAR, TEXT, NUMBER, TEXT);
    add("lpad", Texts.class, "lpad", VARCHAR, TEXT, NUMBER);
    add("rpad", Texts.class, "rpad", VARCHAR, TEXT, NUMBER, TEXT);
    add("rpad", Texts.class, "rpad", VARCHAR, TEXT, NUMBER);
    add("replace", Texts.class, "replace", VARCHAR, TEXT, TEXT, TEXT);
    add("replace", Texts.class, "replace", VARCHAR, TEXT, TEXT);
    add("substr", Texts.class, "substr", VARCHAR, TEXT, NUMBER, NUMBER);
    add("substr", Texts.class, "substr", VARCHAR, TEXT, NUMBER);
    add("strpos", Texts.class, "strpos", BIGINT, TEXT, TEXT);
    add("instr", Texts.class, "strpos", BIGINT, TEXT, TEXT);
    add("strpos", Texts.class, "strpos", BIGINT, TEXT, TEXT, NUMBER);
    add("locate", Texts.class, "locate", BIGINT, TEXT, TEXT);
    add("locate", Texts.class, "locate", BIGINT, TEXT, TEXT, NUMBER);
    add("codepoint", Texts.class, "codepoint", BIGINT, TEXT);
    add("hamming_distance", Texts.class, "hammingDistance", BIGINT, TEXT, TEXT);
    add("substring_index", Texts.class, "substringIndex", VARCHAR, TEXT, TEXT, NUMBER);
    add("find_in_set", Texts.class, "findInSet", BIGINT, TEXT, TEXT);
    add("soundex", Texts.class, "soundex", VARCHAR, TEXT);
    add("split", Texts.class, "split", TEXTS, TEXT, TEXT, NUMBER);
    add("split", Texts.class, "split", TEXTS, TEXT, TEXT);
    add("split_part", Texts.class, "splitPart", VARCHAR, TEXT, TEXT, NUMBER);
    add("starts_with", Texts.class, "startsWith", BOOLEAN, TEXT, TEXT);
    add("ends_with", Texts.class, "endsWith", BOOLEAN, TEXT, TEXT);
    add("reverse", Texts.class, "reverse", VARCHAR, TEXT);
    add("translate", Texts.class, "translate", VARCHAR, TEXT, TEXT, TEXT);
  }

  private void patterns() {
    add("regexp_like", Patterns.class, "regexpLike", BOOLEAN, TEXT, TEXT);
    add("regexp_extract", Patterns.class, "regexpExtract", VARCHAR, TEXT, TEXT);
    add("regexp_extract", Patterns.class, "regexpExtract", VARCHAR, TEXT, TEXT, NUMBER);
    add("regexp_extract_all", Patterns.class, "regexpExtractAll", TEXTS, TEXT, TEXT);
    add("regexp_extract_all", Patterns.class, "regexpExtractAll", TEXTS, TEXT, TEXT, NUMBER);
    add("regexp_count", Patterns.class, "regexpCount", BIGINT, TEXT, TEXT);
    add("regexp_replace", Patterns.class, "regexpReplace", VARCHAR, TEXT, TEXT);
    add("regexp_replace", Patterns.class, "regexpReplace", VARCHAR, TEXT, TEXT, TEXT);
    add("regexp_position", Patterns.class, "regexpPosition", BIGINT, TEXT, TEXT);
    add("regexp_split", Patterns.class, "regexpSplit", TEXTS, TEXT, TEXT);
    add("$LIKE", Patterns.class, "like", BOOLEAN, TEXT, TEXT);
    add("$LIKE", Patterns.class, "like", BOOLEAN, TEXT, TEXT, TEXT);
    add("$ILIKE", Patterns.class, "ilike", BOOLEAN, TEXT, TEXT);
  }

  private void times() {
    add("date_format", InternalTimes.class, "dateFormat", VARCHAR, TIME, TEXT);
    add("date_parse", InternalTimes.class, "dateParse", TIMESTAMP, TEXT, TEXT);
    add("format_datetime", InternalTimes.class, "formatDatetime", VARCHAR, TIME, TEXT);
    add("to_iso8601", InternalTimes.class, "isoText", VARCHAR, SqlTypeFamily.DATE);
    add("to_iso8601", InternalTimes.class, "isoTextOfTime", VARCHAR, TIME);
    add("$MILLIS", InternalTimes.class, "millis", BIGINT, TIME);
    add("$MILLISECOND", InternalTimes.class, "millisecond", BIGINT, TIME);
    add("$MONTHS", InternalTimes.class, "months", BIGINT, TIME, TIME);
    add("$TO_UNIXTIME", InternalTimes.class, "toSeconds", DOUBLE, TIME);
    add("$FROM_UNIXTIME", InternalTimes.class, "fromSeconds", TIMESTAMP, NUMBER);
    add("from_iso8601_date", InternalTimes.class, "isoDate", DATE, TEXT);
    SqlReturnTypeInference dates = DATE.andThen(SqlTypeTransforms.TO_ARRAY_NULLABLE);
    SqlReturnTypeInference times = TIMESTAMP.andThen(SqlTypeTransforms.TO_ARRAY_NULLABLE);
    SqlTypeFamily date = SqlTypeFamily.DATE;
    SqlTypeFamily days = SqlTypeFamily.INTERVAL_DAY_TIME;
    SqlTypeFamily months = SqlTypeFamily.INTERVAL_YEAR_MONTH;
    add("sequence", InternalTimes.class, "dates", dates, date, date);
    add("sequence", InternalTimes.class, "datesByMillis", dates, date, date, days);
    add("sequence", InternalTimes.class, "datesByMonths", dates, date, date, months);
    add("sequence", InternalTimes.class, "timesByMillis", times, TIME, TIME, days);
    add("sequence", InternalTimes.class, "timesByMonths", times, TIME, TIME, months);
  }

  private void arrays() {
    SqlReturnTypeInference numbers = BIGINT.andThen(SqlTypeTransforms.TO_ARRAY_NULLABLE);
    SqlTypeFamily whole = SqlTypeFamily.INTEGER;
    add("sequence", ArrayValues.class, "sequence", numbers, whole, whole);
    add("sequence", ArrayValues.class, "sequence", numbers, whole, whole, whole);
    add("array_join", ArrayValues.class, "join", VARCHAR, ARRAY, TEXT);
    add("array_join", ArrayValues.class, "join", VARCHAR, ARRAY, TEXT, TEXT);
    add("flatten", ArrayValues.class, "flatten", ELEMENT, ARRAY);
    add("trim_array", ArrayValues.class, "trim", SAME, ARRAY, NUMBER);
    add("slice", ArrayValues.class, "slice", SAME, ARRAY, NUMBER, NUMBER);
    SqlReturnTypeInference found =
        binding ->
            binding
                .getTypeFactory()
                .createTypeWithNullability(element(binding.getOperandType(0)), true);
    add("$ELEMENT_AT", ArrayValues.class, "elementAt", found, ANY, ANY);
    add("array_contains", ArrayValues.class, "contains", BOOLEAN, ARRAY, ANY);
    add("array_max", ArrayValues.class, "max", ELEMENT, ARRAY);
    add("array_min", ArrayValues.class, "min", ELEMENT, ARRAY);
    add("array_sort", ArrayValues.class, "sorted", SAME, ARRAY);
    add("$UNBOXED", ArrayValues.class, "unboxed", ELEMENT, ARRAY);
    SqlReturnTypeInference map =
        binding ->
            binding
                .getTypeFactory()
                .createTypeWithNullability(
                    binding
                        .getTypeFactory()
                        .createMapType(
                            component(binding.getOperandType(0)),
                            component(binding.getOperandType(1))),
                    true);
    add("$MAP", ArrayValues.class, "map", map, ARRAY, ARRAY);
  }

  private static RelDataType element(RelDataType collection) {
    RelDataType value = collection.getValueType();
    return value == null ? component(collection) : value;
  }

  private static RelDataType component(RelDataType array) {
    return java.util.Objects.requireNonNull(array.getComponentType());
  }

  private void aggregates() {
    aggregate("$FIRST_NOT_NULL", FirstNotNull.class, SAME, ANY);
    aggregate("$LAST_NOT_NULL", LastNotNull.class, SAME, ANY);
    aggregate("$FIRST", FirstNotNull.class, SAME, ANY);
    aggregate("$LAST", Last.class, SAME, ANY);
    aggregate("$NTH", Nth.class, SAME, ANY, NUMBER);
    aggregate("$COUNT_DISTINCT", DistinctCount.class, ReturnTypes.BIGINT, ANY);
    aggregate("$PERCENTILE_CONT", Percentiles.Continuous.class, DOUBLE, NUMBER, NUMBER);
    aggregate("$PERCENTILE_DISC", Percentiles.Discrete.class, SAME, ANY, NUMBER);
    aggregate("corr", Correlation.class, DOUBLE, NUMBER, NUMBER);
    SqlReturnTypeInference map =
        binding ->
            binding
                .getTypeFactory()
                .createTypeWithNullability(
                    binding
                        .getTypeFactory()
                        .createMapType(
                            binding.getOperandType(0), component(binding.getOperandType(1))),
                    true);
    aggregate("$MAP_AGG", MapOf.class, map, ANY, ANY);
  }

  private void add(
      String name,
      Class<?> functions,
      String method,
      SqlReturnTypeInference returns,
      SqlTypeFamily... takes) {
    operators.add(function(name, method(functions, method, takes.length), returns, takes));
  }

  private void aggregate(
      String name, Class<?> accumulator, SqlReturnTypeInference returns, SqlTypeFamily... takes) {
    operators.add(
        new SqlUserDefinedAggFunction(
            new SqlIdentifier(name, SqlParserPos.ZERO),
            SqlKind.OTHER_FUNCTION,
            returns,
            InferTypes.RETURN_TYPE,
            operands(takes),
            java.util.Objects.requireNonNull(AggregateFunctionImpl.create(accumulator)),
            false,
            false,
            Optionality.FORBIDDEN));
  }

  private static SqlFunction function(
      String name, Method method, SqlReturnTypeInference returns, SqlTypeFamily... takes) {
    return new SqlUserDefinedFunction(
        new SqlIdentifier(name, SqlParserPos.ZERO),
        SqlKind.OTHER_FUNCTION,
        returns,
        InferTypes.RETURN_TYPE,
        operands(takes),
        new StrictFunction(method));
  }

  private static Method method(Class<?> functions, String name, int arguments) {
    return Arrays.stream(functions.getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(functions + " has no " + name));
  }

  private static SqlOperandMetadata operands(SqlTypeFamily... families) {
    return OperandTypes.operandMetadata(
        List.of(families),
        factory -> Arrays.stream(families).map(f -> parameter(factory, f)).toList(),
        i -> "a" + i,
        i -> false);
  }

  private static RelDataType parameter(RelDataTypeFactory factory, SqlTypeFamily family) {
    RelDataType any =
        factory.createTypeWithNullability(factory.createSqlType(SqlTypeName.ANY), true);
    if (family == SqlTypeFamily.ANY || family == SqlTypeFamily.ARRAY) {
      return any;
    }
    RelDataType type = family.getDefaultConcreteType(factory);
    return type == null ? any : type;
  }

  private static SqlReturnTypeInference nullable(SqlTypeName type) {
    return ReturnTypes.explicit(type).andThen(SqlTypeTransforms.FORCE_NULLABLE);
  }
}
