package dryrun.story.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says a number that may not be told in a way that may: as a range, or by its order of magnitude.
public final class Proxies {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<money>[$€£])?\\s?(?<figure>\\d[\\d,]*(?:\\.\\d+)?)\\s?(?<scale>(?i:k|m|mn|bn|b|thousand"
              + "|million|billion)\\b)?(?<rest>.*)",
          Pattern.DOTALL);
  private static final Map<String, Integer> ZEROS =
      Map.of("k", 3, "thousand", 3, "m", 6, "mn", 6, "million", 6, "b", 9, "bn", 9, "billion", 9);
  private static final List<String> FIGURES =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Proxies() {}

  /// What could be said instead, the most telling first; none for what is no number in figures.
  ///
  /// @param quote as a finding quotes it, such as `$2.4 million` or `180,000 customers`
  public static List<String> of(String quote) {
    Matcher number = NUMBER.matcher(quote.strip());
    if (!number.matches()) {
      return List.of();
    }
    String scale = number.group("scale") == null ? "" : number.group("scale");
    int zeros = ZEROS.getOrDefault(scale.toLowerCase(Locale.ROOT), 0);
    BigDecimal value =
        new BigDecimal(number.group("figure").replace(",", "")).scaleByPowerOfTen(zeros);
    if (value.compareTo(BigDecimal.TEN) < 0) {
      return List.of();
    }
    String money = number.group("money") == null ? "" : number.group("money");
    String unit = number.group("rest").strip();
    BigDecimal low = value.round(new MathContext(1, RoundingMode.DOWN));
    BigDecimal high = low.add(BigDecimal.ONE.scaleByPowerOfTen(low.precision() - low.scale() - 1));
    String range =
        "between %s and %s %s".formatted(said(money, low), said(money, high), unit).strip();
    int digits = value.precision() - value.scale();
    if (digits > FIGURES.size()) {
      return List.of(range);
    }
    String kind = unit.isEmpty() ? "amount" : "number of " + unit;
    return List.of(range, "a %s-figure %s".formatted(FIGURES.get(digits - 1), kind));
  }

  private static String said(String money, BigDecimal value) {
    for (String scale : List.of("billion", "million")) {
      BigDecimal shorter = value.movePointLeft(ZEROS.getOrDefault(scale, 0)).stripTrailingZeros();
      if (shorter.compareTo(BigDecimal.ONE) >= 0) {
        return money + shorter.toPlainString() + " " + scale;
      }
    }
    return money + String.format(Locale.ROOT, "%,d", value.longValue());
  }
}
