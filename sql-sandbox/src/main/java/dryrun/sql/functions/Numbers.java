package dryrun.sql.functions;

import dryrun.sql.SqlError;
import dryrun.sql.engine.UnsupportedByEngine;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Functions of numbers.
public final class Numbers {
  /// Further out than every number of [#farFromTheEnds].
  public static final long BEYOND = 1L << 62;

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

  /// The number itself.
  ///
  /// @throws UnsupportedByEngine where it is so large that nothing can lie beyond it
  public static long farFromTheEnds(long number) {
    if (number > BEYOND / 2 || number < -BEYOND / 2) {
      throw new UnsupportedByEngine(
          SqlError.of(
              SqlError.Kind.RUNTIME,
              "A RANGE frame over numbers as large as " + number + " cannot be run"));
    }
    return number;
  }

  public static long and(long a, long b) {
    return a & b;
  }

  public static long or(long a, long b) {
    return a | b;
  }

  public static long xor(long a, long b) {
    return a ^ b;
  }

  public static long not(long number) {
    return ~number;
  }

  /// The bits moved left; 0 when they are moved out.
  public static long shiftLeft(long number, long bits) {
    return bits >= Long.SIZE ? 0 : number << bits;
  }

  /// The bits moved right, zeros moving in.
  public static long shiftRight(long number, long bits) {
    return bits >= Long.SIZE ? 0 : number >>> bits;
  }

  public static double e() {
    return Math.E;
  }

  public static double infinity() {
    return Double.POSITIVE_INFINITY;
  }

  public static double nan() {
    return Double.NaN;
  }

  public static boolean isFinite(double number) {
    return Double.isFinite(number);
  }

  public static boolean isInfinite(double number) {
    return Double.isInfinite(number);
  }

  public static boolean isNan(double number) {
    return Double.isNaN(number);
  }

  public static double sinh(double number) {
    return Math.sinh(number);
  }

  public static double cosh(double number) {
    return Math.cosh(number);
  }

  public static double tanh(double number) {
    return Math.tanh(number);
  }

  /// The number that a text says in a base from 2 to 36.
  public static long fromBase(String text, long base) {
    try {
      return Long.parseLong(text, radix(base));
    } catch (NumberFormatException e) {
      throw Failures.runtime("'" + text + "' is not a number of base " + base);
    }
  }

  /// A number as text in a base from 2 to 36.
  public static String toBase(long number, long base) {
    return Long.toString(number, radix(base));
  }

  private static int radix(long base) {
    if (base < Character.MIN_RADIX || base > Character.MAX_RADIX) {
      throw Failures.runtime("A base is a number from 2 to 36, not " + base);
    }
    return (int) base;
  }

  /// The bucket, of so many of one width between two bounds, that a number falls into: 0 below
  /// them, one more than there are above.
  public static long widthBucket(double number, double low, double high, long buckets) {
    if (buckets <= 0 || low == high || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw Failures.runtime("width_bucket takes two different bounds and a count above 0");
    }
    double share = low < high ? (number - low) / (high - low) : (low - number) / (low - high);
    if (share < 0) {
      return 0;
    }
    return share >= 1 ? buckets + 1 : (long) (share * buckets) + 1;
  }
}
