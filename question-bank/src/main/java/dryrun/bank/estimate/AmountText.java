package dryrun.bank.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes amounts as one would say them in an interview: three figures that mean something, words
/// for millions, the plural of counted things.
public final class AmountText {
  private static final MathContext THREE_FIGURES = new MathContext(3, RoundingMode.HALF_UP);

  /// Leaves out what is the noise of doubles.
  private static final MathContext ALL_FIGURES = new MathContext(12, RoundingMode.HALF_UP);

  private static final Pattern FIRST = Pattern.compile("[a-z]+(-[a-z]+)*(?=$|[*/])");
  private static final String[] WORDS = {"million", "billion", "trillion"};

  private AmountText() {}

  /// A value with its unit: `5 million events/s`, `173 TB/day`, `12%`.
  public static String of(double value, Unit unit) {
    return withUnit(number(value), unit);
  }

  private static String withUnit(String number, Unit unit) {
    return switch (unit.text()) {
      case "1" -> number;
      case "%" -> number + "%";
      default -> number + " " + (number.equals("1") ? unit.text() : plural(unit.text()));
    };
  }

  /// The same with every figure: for values that are stated rather than computed.
  public static String exact(double value, Unit unit) {
    return withUnit(exactNumber(value), unit);
  }

  /// A value with every figure: `5.184 million`, `99.95`.
  public static String exactNumber(double value) {
    return text(BigDecimal.valueOf(value).round(ALL_FIGURES));
  }

  /// A value rounded to three figures: `0.0123`, `15,600`, `5.18 million`. Whole numbers below ten
  /// thousand stand as they are.
  public static String number(double value) {
    return text(rounded(value));
  }

  private static String text(BigDecimal value) {
    BigDecimal rounded = value;
    BigDecimal limit = BigDecimal.valueOf(1_000_000);
    String word = "";
    for (String next : WORDS) {
      if (rounded.abs().compareTo(limit) < 0) {
        break;
      }
      rounded = rounded.movePointLeft(word.isEmpty() ? 6 : 3);
      limit = BigDecimal.valueOf(1_000);
      word = " " + next;
    }
    DecimalFormat format =
        new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(rounded) + word;
  }

  private static BigDecimal rounded(double value) {
    boolean small = Math.abs(value) < 10_000 && value == Math.rint(value);
    return small ? BigDecimal.valueOf(value) : BigDecimal.valueOf(value).round(THREE_FIGURES);
  }

  private static String plural(String unit) {
    Matcher first = FIRST.matcher(unit);
    if (!first.lookingAt()) {
      return unit;
    }
    boolean stays = Unit.isMeasured(first.group()) && !isLongTime(first.group());
    return stays ? unit : plurals(first.group()) + unit.substring(first.end());
  }

  private static boolean isLongTime(String word) {
    return word.matches("day|week|month|year");
  }

  private static String plurals(String word) {
    if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word.matches(".*(s|x|z|ch|sh)") ? word + "es" : word + "s";
  }
}
