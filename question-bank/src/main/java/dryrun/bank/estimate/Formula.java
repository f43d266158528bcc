package dryrun.bank.estimate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A formula of an estimate.
public sealed interface Formula {

  /// A number with its unit as they are written.
  record Amount(String number, Unit unit) implements Formula {}

  /// An input or an earlier step, by its id.
  record Name(String id) implements Formula {}

  /// Two formulas joined by an operator.
  record Operation(Operator operator, Formula left, Formula right) implements Formula {}

  /// A function of one or two formulas.
  record Call(Function function, List<Formula> arguments) implements Formula {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /// The four of arithmetic.
  enum Operator {
    PLUS("+", 1),
    MINUS("-", 1),
    TIMES("*", 2),
    OVER("/", 2);

    private final String sign;
    private final int binds;

    Operator(String sign, int binds) {
      this.sign = sign;
      this.binds = binds;
    }

    public String sign() {
      return sign;
    }

    /// The higher, the closer it holds its sides.
    int binds() {
      return binds;
    }
  }

  /// The functions, named as they are written in lower case.
  enum Function {
    /// The next whole number of things.
    CEIL(1),
    MAX(2),
    MIN(2),
    /// The logarithm to base 2 of a plain number.
    LOG2(1),
    SQRT(1);

    private final int arguments;

    Function(int arguments) {
      this.arguments = arguments;
    }

    int arguments() {
      return arguments;
    }
  }

  /// Reads a formula; `ids` are the names it may use. A word after a number that is no name is part
  /// of its unit.
  ///
  /// @throws EstimateException when it is none, or uses another name
  static Formula parse(String text, Set<String> ids) throws EstimateException {
    return new FormulaParser(text, ids).parse();
  }

  /// Computes the formula.
  ///
  /// @param names what each name stands for
  /// @throws EstimateException when units do not fit, a name is missing, or a number leaves the
  ///   range of what can be computed
  default Quantity compute(Map<String, Quantity> names) throws EstimateException {
    return switch (this) {
      case Amount(String number, Unit unit) -> unit.of(Double.parseDouble(number));
      case Name(String id) -> {
        Quantity quantity = names.get(id);
        if (quantity == null) {
          throw new EstimateException("there is no value of '" + id + "'");
        }
        yield quantity;
      }
      case Operation(Operator operator, Formula left, Formula right) -> {
        Quantity first = left.compute(names);
        Quantity second = right.compute(names);
        yield switch (operator) {
          case PLUS -> first.plus(second);
          case MINUS -> first.minus(second);
          case TIMES -> first.times(second);
          case OVER -> first.over(second);
        };
      }
      case Call call -> FormulaFunctions.compute(call, names);
    };
  }

  /// The formula as one would write it, with the parentheses that it needs.
  default String text() {
    return switch (this) {
      case Amount(String number, Unit unit) ->
          unit.equals(Unit.ONE) ? number : number + " " + unit.text();
      case Name(String id) -> id;
      case Operation(Operator operator, Formula left, Formula right) ->
          side(left, operator.binds())
              + " "
              + operator.sign()
              + " "
              + side(right, operator.binds() + 1);
      case Call(Function function, List<Formula> arguments) ->
          function.name().toLowerCase(Locale.ROOT)
              + arguments.stream().map(Formula::text).collect(Collectors.joining(", ", "(", ")"));
    };
  }

  private static String side(Formula side, int binds) {
    return side instanceof Operation operation && operation.operator().binds() < binds
        ? "(" + side.text() + ")"
        : side.text();
  }
}
