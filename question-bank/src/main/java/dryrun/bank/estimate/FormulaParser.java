package dryrun.bank.estimate;

import dryrun.bank.estimate.Formula.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a formula by descent: sums of products of amounts, names, calls and parentheses.
final class FormulaParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?<token>\\d+(\\.\\d+)?([eE][+-]?\\d+)?|[A-Za-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*"
              + "|[-+*/(),%])\\s*");
  private static final int DEEPEST = 50;

  private final String text;
  private final Set<String> ids;
  private final List<String> tokens = new ArrayList<>();
  private int next;
  private int depth;

  FormulaParser(String text, Set<String> ids) {
    this.text = text;
    this.ids = ids;
  }

  Formula parse() throws EstimateException {
    Matcher token = TOKEN.matcher(text);
    while (token.lookingAt()) {
      tokens.add(token.group("token"));
      token.region(token.end(), text.length());
    }
    if (token.regionStart() < text.length()) {
      throw unreadable("'" + text.substring(token.regionStart()).strip() + "' cannot be read");
    }
    Formula formula = sum();
    if (next < tokens.size()) {
      throw unreadable("'" + tokens.get(next) + "' is one too many");
    }
    return formula;
  }

  private Formula sum() throws EstimateException {
    if (++depth > DEEPEST) {
      throw unreadable("it has too many parentheses");
    }
    Formula left = product();
    for (var sign = sign(1); sign.isPresent(); sign = sign(1)) {
      next++;
      left = new Formula.Operation(sign.get(), left, product());
    }
    depth--;
    return left;
  }

  private Formula product() throws EstimateException {
    Formula left = factor();
    for (var sign = sign(2); sign.isPresent(); sign = sign(2)) {
      next++;
      left = new Formula.Operation(sign.get(), left, factor());
    }
    return left;
  }

  private Optional<Operator> sign(int binds) {
    return Stream.of(Operator.values())
        .filter(operator -> operator.binds() == binds && peek(0).equals(operator.sign()))
        .findFirst();
  }

  private Formula factor() throws EstimateException {
    String token = peek(0);
    next++;
    if (token.equals("(")) {
      Formula inner = sum();
      expect(")");
      return inner;
    }
    if (!token.isEmpty() && Character.isDigit(token.charAt(0))) {
      return new Formula.Amount(token, unit());
    }
    if (!isWord(token)) {
      throw unreadable(token.isEmpty() ? "it ends too early" : "'" + token + "' stands alone");
    }
    if (peek(0).equals("(")) {
      return call(token);
    }
    if (!ids.contains(token)) {
      throw unreadable("'" + token + "' is no input and no earlier step");
    }
    return new Formula.Name(token);
  }

  private Formula call(String word) throws EstimateException {
    Formula.Function function =
        Stream.of(Formula.Function.values())
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst()
            .orElseThrow(() -> unreadable("there is no function '" + word + "'"));
    next++;
    List<Formula> arguments = new ArrayList<>(List.of(sum()));
    while (peek(0).equals(",")) {
      next++;
      arguments.add(sum());
    }
    expect(")");
    if (arguments.size() != function.arguments()) {
      throw unreadable("'" + word + "' takes " + function.arguments() + " of them");
    }
    return new Formula.Call(function, arguments);
  }

  /// The unit after a number: words that are no names, joined by `*` and `/`; one when there is
  /// none.
  private Unit unit() throws EstimateException {
    if (peek(0).equals("%")) {
      next++;
      return Unit.parse("%");
    }
    if (!isUnit(peek(0), peek(1))) {
      return Unit.ONE;
    }
    StringBuilder unit = new StringBuilder(peek(0));
    next++;
    while ((peek(0).equals("/") || peek(0).equals("*")) && isUnit(peek(1), peek(2))) {
      unit.append(peek(0)).append(peek(1));
      next += 2;
    }
    return Unit.parse(unit.toString());
  }

  private boolean isUnit(String token, String after) {
    return isWord(token) && !ids.contains(token) && !after.equals("(");
  }

  private static boolean isWord(String token) {
    return !token.isEmpty() && Character.isLetter(token.charAt(0));
  }

  private void expect(String token) throws EstimateException {
    if (!peek(0).equals(token)) {
      throw unreadable("'" + token + "' is missing");
    }
    next++;
  }

  private String peek(int ahead) {
    return next + ahead < tokens.size() ? tokens.get(next + ahead) : "";
  }

  private EstimateException unreadable(String reason) {
    return new EstimateException("the formula '" + text + "' cannot be read: " + reason);
  }
}
