package dryrun.sql.calcite;

import dryrun.sql.functions.Jsons;
import dryrun.sql.functions.Numbers;
import org.apache.calcite.sql.type.SqlReturnTypeInference;
import org.apache.calcite.sql.type.SqlTypeFamily;

/// Our own functions of numbers and of JSON, which is text.
final class NumberAndJsonOperators {

  /// Takes an operator: a name, and the static method that computes it.
  @FunctionalInterface
  interface Target {
    void add(
        String name,
        Class<?> functions,
        String method,
        SqlReturnTypeInference returns,
        SqlTypeFamily... takes);
  }

  /// What the operators return; each is NULL when an argument is.
  record Returns(
      SqlReturnTypeInference text,
      SqlReturnTypeInference whole,
      SqlReturnTypeInference number,
      SqlReturnTypeInference truth) {}

  private static final SqlTypeFamily TEXT = SqlTypeFamily.CHARACTER;
  private static final SqlTypeFamily NUMBER = SqlTypeFamily.NUMERIC;
  private static final SqlTypeFamily WHOLE = SqlTypeFamily.INTEGER;

  private NumberAndJsonOperators() {}

  static void addTo(Target target, Returns returns) {
    Class<?> numbers = Numbers.class;
    target.add("bitwise_and", numbers, "and", returns.whole(), WHOLE, WHOLE);
    target.add("bitwise_or", numbers, "or", returns.whole(), WHOLE, WHOLE);
    target.add("bitwise_xor", numbers, "xor", returns.whole(), WHOLE, WHOLE);
    target.add("bitwise_not", numbers, "not", returns.whole(), WHOLE);
    target.add("bitwise_left_shift", numbers, "shiftLeft", returns.whole(), WHOLE, WHOLE);
    target.add("bitwise_right_shift", numbers, "shiftRight", returns.whole(), WHOLE, WHOLE);
    target.add("e", numbers, "e", returns.number());
    target.add("infinity", numbers, "infinity", returns.number());
    target.add("nan", numbers, "nan", returns.number());
    target.add("is_finite", numbers, "isFinite", returns.truth(), NUMBER);
    target.add("is_infinite", numbers, "isInfinite", returns.truth(), NUMBER);
    target.add("is_nan", numbers, "isNan", returns.truth(), NUMBER);
    target.add("sinh", numbers, "sinh", returns.number(), NUMBER);
    target.add("cosh", numbers, "cosh", returns.number(), NUMBER);
    target.add("tanh", numbers, "tanh", returns.number(), NUMBER);
    target.add("from_base", numbers, "fromBase", returns.whole(), TEXT, WHOLE);
    target.add("to_base", numbers, "toBase", returns.text(), WHOLE, WHOLE);
    target.add(
        "width_bucket", numbers, "widthBucket", returns.whole(), NUMBER, NUMBER, NUMBER, WHOLE);
    Class<?> jsons = Jsons.class;
    target.add("json_parse", jsons, "parse", returns.text(), TEXT);
    target.add("json_format", jsons, "parse", returns.text(), TEXT);
    target.add("json_array_length", jsons, "arrayLength", returns.whole(), TEXT);
    target.add("json_array_get", jsons, "arrayGet", returns.text(), TEXT, WHOLE);
    target.add("json_array_contains", jsons, "arrayContains", returns.truth(), TEXT, WHOLE);
    target.add("json_array_contains", jsons, "arrayContainsText", returns.truth(), TEXT, TEXT);
    target.add("json_extract", jsons, "extract", returns.text(), TEXT, TEXT);
    target.add("json_size", jsons, "size", returns.whole(), TEXT, TEXT);
    target.add("is_json_scalar", jsons, "isScalar", returns.truth(), TEXT);
  }
}
