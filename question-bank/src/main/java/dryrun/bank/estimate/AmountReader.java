package dryrun.bank.estimate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads amounts as people type them: `5,000,000`, `5 million`, `5M`, `2.3 TB`, `20k events/s`.
public final class AmountReader {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<number>[+-]?(\\d[\\d,_]*)?\\.?\\d+([eE][+-]?\\d+)?)"
              + "\\s*(?<scale>(thousand|million|billion|trillion|bn|[kmMGT])(?![A-Za-z/]))?"
              + "\\s*(?<unit>\\S.*)?");
  private static final Map<String, Double> SCALES =
      Map.of(
          "thousand",
          1e3,
          "k",
          1e3,
          "million",
          1e6,
          "M",
          1e6,
          "m",
          1e6,
          "billion",
          1e9,
          "bn",
          1e9,
          "G",
          1e9,
          "trillion",
          1e12,
          "T",
          1e12);

  private AmountReader() {}

  /// How many of a unit was typed; the unit may be left out, or be another of the same dimension.
  ///
  /// @throws EstimateException with a sentence for the user
  public static double read(String text, Unit unit) throws EstimateException {
    Matcher amount = AMOUNT.matcher(text.strip());
    if (!amount.matches()) {
      throw new EstimateException("Type a number, such as 2.5 or 40 million.");
    }
    double number = Double.parseDouble(amount.group("number").replaceAll("[,_]", ""));
    double scale =
        amount.group("scale") == null ? 1 : SCALES.getOrDefault(amount.group("scale"), 1.0);
    String typed = amount.group("unit");
    double value = number * scale;
    return typed == null ? value : unit.in(typedUnit(typed, unit).of(value));
  }

  private static Unit typedUnit(String typed, Unit asked) throws EstimateException {
    String singular = typed.replaceFirst("^([a-z-]{2,}[a-rt-z])s(?=$|[*/])", "$1");
    for (String way : new String[] {typed, singular, singular.toLowerCase(Locale.ROOT)}) {
      Optional<Unit> unit = unit(way).filter(u -> u.dimension().equals(asked.dimension()));
      if (unit.isPresent()) {
        return unit.get();
      }
    }
    throw new EstimateException(
        "'" + typed + "' does not measure what '" + asked.text() + "' does.");
  }

  private static Optional<Unit> unit(String text) {
    try {
      return Optional.of(Unit.parse(text));
    } catch (EstimateException e) {
      return Optional.empty();
    }
  }
}
