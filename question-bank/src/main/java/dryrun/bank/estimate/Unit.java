package dryrun.bank.estimate;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A unit as it is written, such as `GB/s` or `USD/GB/month`.
///
/// @param factor how many base units (bytes, seconds, US dollars, things) one of it is
public record Unit(String text, double factor, Dimension dimension) {
  /// Of plain numbers.
  public static final Unit ONE = new Unit("1", 1, Dimension.NONE);

  private static final String BYTES = "B";
  private static final String SECONDS = "s";
  private static final String MONEY = "USD";
  private static final double HOUR = 3600;
  private static final double DAY = 24 * HOUR;
  private static final Map<String, Unit> MEASURED = measured();
  private static final Pattern THING = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern PART = Pattern.compile("(?<sign>[*/]?)\\s*(?<word>[^\\s*/]+)\\s*");

  /// Reads a unit: words joined by `*` and `/`, from left to right. A word of a-z that is no unit
  /// of bytes, bits, time or money is a counted thing with a dimension of its own.
  ///
  /// @throws EstimateException when it is none
  public static Unit parse(String text) throws EstimateException {
    double factor = 1;
    Dimension dimension = Dimension.NONE;
    Matcher part = PART.matcher(text.strip());
    int end = 0;
    while (part.lookingAt()) {
      if (part.group("sign").isEmpty() != (end == 0)) {
        throw new EstimateException("'" + text + "' is no unit");
      }
      Unit unit = word(part.group("word"));
      boolean below = part.group("sign").equals("/");
      factor = below ? factor / unit.factor : factor * unit.factor;
      dimension = below ? dimension.over(unit.dimension) : dimension.times(unit.dimension);
      end = part.end();
      part.region(end, text.strip().length());
    }
    if (end == 0 || end < text.strip().length()) {
      throw new EstimateException("'" + text + "' is no unit");
    }
    return new Unit(text.replaceAll("\\s", ""), factor, dimension);
  }

  /// The unit of one word.
  ///
  /// @throws EstimateException when it is none
  static Unit word(String word) throws EstimateException {
    Unit unit = MEASURED.get(word);
    if (unit != null) {
      return unit;
    }
    if (!THING.matcher(word).matches()) {
      throw new EstimateException(
          "'"
              + word
              + "' is no unit: such as B, MB, Gbit, min, USD, %, or a counted thing in"
              + " lower case, such as event");
    }
    return new Unit(word, 1, Dimension.of(word));
  }

  /// Whether the word is a unit of bytes, bits, time, money or plain numbers, or a base of them.
  static boolean isMeasured(String word) {
    return MEASURED.containsKey(word);
  }

  /// A quantity of this many of the unit.
  public Quantity of(double value) {
    return new Quantity(value * factor, dimension);
  }

  /// How many of the unit a quantity is.
  public double in(Quantity quantity) {
    return quantity.base() / factor;
  }

  private static Map<String, Unit> measured() {
    Map<String, Unit> units = new HashMap<>();
    String[] decimal = {"", "k", "M", "G", "T", "P", "E"};
    String[] binary = {"", "Ki", "Mi", "Gi", "Ti", "Pi"};
    for (int i = 0; i < decimal.length; i++) {
      put(units, decimal[i] + "B", Math.pow(1000, i), BYTES);
      put(units, decimal[i] + "bit", Math.pow(1000, i) / 8, BYTES);
    }
    for (int i = 1; i < binary.length; i++) {
      put(units, binary[i] + "B", Math.pow(1024, i), BYTES);
    }
    put(units, "ns", 1e-9, SECONDS);
    put(units, "us", 1e-6, SECONDS);
    put(units, "ms", 1e-3, SECONDS);
    put(units, "s", 1, SECONDS);
    put(units, "min", 60, SECONDS);
    put(units, "h", HOUR, SECONDS);
    put(units, "day", DAY, SECONDS);
    put(units, "week", 7 * DAY, SECONDS);
    put(units, "month", 30 * DAY, SECONDS);
    put(units, "year", 365 * DAY, SECONDS);
    put(units, "USD", 1, MONEY);
    units.put("%", new Unit("%", 0.01, Dimension.NONE));
    units.put("1", ONE);
    return Map.copyOf(units);
  }

  private static void put(Map<String, Unit> units, String word, double factor, String base) {
    units.put(word, new Unit(word, factor, Dimension.of(base)));
  }
}
