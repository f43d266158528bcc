package dryrun.bank.estimate;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads amounts as people type them: `5,000,000`, `5 million`, `5M`, `3 x 10^9`, `2.3 TB`, `~20k
/// events per second`, `$40k a month`.
public final class AmountReader {
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(?:[~\\u2248]|about|around|roughly|approx\\.?|circa|ca\\.)\\s*(?=[$\\d.+-])");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<money>\\$)?\\s*(?<number>[+-]?(?:\\d{1,3}(?:[,_"
              + " ]\\d{3})+(?!\\d)|\\d+)?(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)"
              + "(?:\\s*[x\\u00d7*]\\s*10\\^(?<power>\\d{1,2}))?"
              + "\\s*(?<scale>(?:thousand|million|billion|trillion|bn|tn|[kKmMGT])(?![A-Za-z]))?"
              + "\\s*(?<unit>[^\\d\\s,.].*)?");
  private static final Pattern COMMA = Pattern.compile("[$~\\u2248]*\\d+,\\d+(?![\\d,]).*");
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("K", 1e3),
          Map.entry("million", 1e6),
          Map.entry("M", 1e6),
          Map.entry("m", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("G", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("T", 1e12));

  private AmountReader() {}

  /// How many of a unit was typed; the unit may be left out, be another of the same dimension, or
  /// do without the thing that it is for.
  ///
  /// @throws EstimateException with a sentence for the user
  public static double read(String text, Unit unit) throws EstimateException {
    Typed typed = typed(text, unit);
    return typed.unit().isEmpty()
        ? typed.value()
        : unit.in(typedUnit(typed.unit().get(), unit).of(typed.value()));
  }

  /// The same, but only plain numbers and counts of things may go without their unit.
  ///
  /// @throws EstimateException with a sentence for the user
  public static double readWithUnit(String text, Unit unit) throws EstimateException {
    if (typed(text, unit).unit().isEmpty()
        && !unit.dimension().isCount()
        && !unit.text().equals("%")) {
      throw new EstimateException("Say the unit too, such as " + unit.text() + ".");
    }
    return read(text, unit);
  }

  /// @param unit as it was typed, or what a sign before the number says
  private record Typed(double value, Optional<String> unit) {}

  private static Typed typed(String text, Unit asked) throws EstimateException {
    String amount = ABOUT.matcher(text.strip()).replaceFirst("");
    Matcher parts = AMOUNT.matcher(amount);
    boolean readable = parts.matches() && parts.group("number").matches(".*\\d.*");
    if (readable ? decimalComma(amount) : COMMA.matcher(amount).matches()) {
      throw new EstimateException("Type a point before decimals: a comma groups thousands.");
    }
    if (!readable) {
      throw new EstimateException("Type a number, such as 2.5 or 40 million.");
    }
    double value = Double.parseDouble(parts.group("number").replaceAll("[,_ ]", ""));
    if (parts.group("power") != null) {
      value *= Math.pow(10, Integer.parseInt(parts.group("power")));
    }
    if (parts.group("scale") != null) {
      value *= SCALES.getOrDefault(parts.group("scale"), 1.0);
    }
    Optional<String> unit = Optional.ofNullable(parts.group("unit"));
    if (parts.group("money") != null) {
      unit = Optional.of("USD" + unit.map(rest -> " " + rest).orElse(""));
    }
    if (unit.filter("B"::equals).isPresent() && !asked.dimension().powers().containsKey("B")) {
      return new Typed(value * 1e9, Optional.empty());
    }
    return new Typed(value, unit);
  }

  private static boolean decimalComma(String amount) {
    return COMMA.matcher(amount).matches()
        && !amount.matches("[$~\\u2248]*\\d{1,3}(,\\d{3})+(?!\\d).*");
  }

  private static Unit typedUnit(String typed, Unit asked) throws EstimateException {
    String canonical = UnitWords.canonical(typed);
    for (String way : new String[] {typed, canonical, canonical + perThing(asked)}) {
      Optional<Unit> unit = unit(way).filter(u -> u.dimension().equals(asked.dimension()));
      if (unit.isPresent()) {
        return unit.get();
      }
    }
    throw new EstimateException(
        "'" + typed + "' does not measure what '" + asked.text() + "' does.");
  }

  /// What goes without saying in an answer: that so many gigabytes are those of one task.
  private static String perThing(Unit asked) {
    String last = asked.text().substring(asked.text().lastIndexOf('/') + 1);
    return asked.text().contains("/") && !Unit.isMeasured(last) ? "/" + last : "";
  }

  private static Optional<Unit> unit(String text) {
    try {
      return Optional.of(Unit.parse(text));
    } catch (EstimateException e) {
      return Optional.empty();
    }
  }
}
