package dryrun.sql.functions;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Functions of numbers.
public final class Numbers {
  private Numbers() {}

  /// A number as Trino casts it to text: one digit, the digits after the point, and the exponent.
  ///
  /// @param digits how many there are after the point at most
  public static String text(double number, long digits) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.toString(number);
    }
    if (number == 0) {
      return 1 / number > 0 ? "0E0" : "-0E0";
    }
    String pattern = "0.0" + "#".repeat((int) digits - 1) + "E0";
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }

  /// The nearest whole number, of two the one further from zero.
  public static double rounded(double number) {
    return Math.signum(number) * Math.floor(Math.abs(number) + 0.5);
  }
}
