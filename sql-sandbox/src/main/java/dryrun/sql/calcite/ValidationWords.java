package dryrun.sql.calcite;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in plain words what Calcite's validator says in its own.
final class ValidationWords {
  private static final Pattern TYPE = Pattern.compile("<((?:[^<>]++|<[^<>]*+>)++)>");

  private record Words(Pattern said, Function<MatchResult, String> words) {}

  private static final List<Words> ALL =
      List.of(
          words(
              "Cannot apply '(\\$SCALAR_QUERY)'.*",
              m -> "A subquery that stands for one value has one column"),
          words("Cannot apply '([^']+)' to arguments of type '(.*?)'\\..*", ValidationWords::types),
          words(
              "Cannot infer return type for (\\w+); operand types: \\[(.*)]",
              m -> untaken(m.group(1), m.group(2))),
          words(
              "Invalid number of arguments to function '(\\w+)'. Was expecting (.*) arguments",
              m -> takes(m.group(1), m.group(2))),
          words(
              "Cast function cannot convert value of type (.*) to type (.*)",
              m ->
                  "A value of type %s cannot be cast to %s"
                      .formatted(plain(m.group(1)), plain(m.group(2)))),
          words(
              "List of column aliases must .* table has (\\d+) .* alias list has (\\d+) .*",
              m ->
                  "The number of columns is %s, and that of the names for them %s"
                      .formatted(m.group(1), m.group(2))),
          words("SELECT \\* EXCLUDE/EXCEPT list (.*)", m -> "The list of EXCEPT " + m.group(1)),
          words("INNER, LEFT, RIGHT.*", m -> "A JOIN needs a condition: ON or USING"),
          words(
              "QUALIFY expression.*",
              m -> "The condition of QUALIFY must contain a window function"),
          words(
              "Windowed aggregate expression is illegal in (\\w+) clause",
              m ->
                  "A window function cannot stand in %s: compute it in a subquery, or use QUALIFY"
                      .formatted(m.group(1))),
          words(
              "Data type of ORDER BY prohibits use of RANGE clause",
              m -> "RANGE with a distance needs an ORDER BY of numbers, dates or times"),
          words("Expected a boolean type", m -> "Here stands a condition, which is true or false"),
          words(
              "Parameters must be of the same type", m -> "The elements of an array have one type"),
          words("Illegal use of dynamic parameter.*", m -> "There is no value for a '?' here"));

  private ValidationWords() {}

  /// One sentence for what the validator said; its own first line where none is known.
  static String of(String said) {
    for (Words each : ALL) {
      Matcher matcher = each.said().matcher(said);
      if (matcher.matches()) {
        return each.words().apply(matcher);
      }
    }
    return said.lines().findFirst().orElse(said);
  }

  /// That a function does not take values of some types.
  static String untaken(String function, String types) {
    return function.equals("ITEM")
        ? ofOperator("[ ]", List.of(plain(types).split(", ")))
        : "The function %s does not take (%s)".formatted(plain(function), plain(types));
  }

  private static Words words(String said, Function<MatchResult, String> words) {
    return new Words(Pattern.compile(said, Pattern.DOTALL), words);
  }

  /// @param application the name of what is applied, and how it stands between the types
  private static String types(MatchResult application) {
    String name = application.group(1);
    String form = application.group(2);
    List<String> types = TYPE.matcher(form).results().map(m -> plain(m.group(1))).toList();
    return name.matches("\\w+") && form.startsWith(name + "(")
        ? untaken(name, String.join(", ", types))
        : ofOperator(name.replaceFirst(" A?SYMMETRIC$", ""), types);
  }

  private static String ofOperator(String operator, List<String> types) {
    // The difference of two times has its unit for a third operand.
    List<String> operands = operator.equals("-") && types.size() > 2 ? types.subList(0, 2) : types;
    String refusal = "'%s' does not take %s".formatted(operator, String.join(" and ", operands));
    boolean moved =
        operator.matches("[+-]")
            && operands.size() == 2
            && operands.getFirst().matches("date|timestamp.*");
    return moved ? refusal + "; a day is INTERVAL '1' DAY" : refusal;
  }

  private static String takes(String function, String counts) {
    boolean one = counts.equals("1");
    return "The function %s takes %s %s"
        .formatted(plain(function), counts, one ? "argument" : "arguments");
  }

  private static String plain(String type) {
    return type.replace(" NOT NULL", "").replaceAll("[<>]", "").toLowerCase(Locale.ROOT);
  }
}
