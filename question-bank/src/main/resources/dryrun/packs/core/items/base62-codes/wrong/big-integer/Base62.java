import java.math.BigInteger;

public final class Base62 {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(62);

  public static String encode(long id) {
    if (id < 0) {
      throw new IllegalArgumentException("negative id");
    }
    StringBuilder digits = new StringBuilder();
    do {
      digits.append(ALPHABET.charAt((int) (id % 62)));
      id /= 62;
    } while (id > 0);
    return digits.reverse().toString();
  }

  public static long decode(String code) {
    if (code.isEmpty() || (code.length() > 1 && code.startsWith("0"))) {
      throw new IllegalArgumentException("not a code");
    }
    BigInteger id = BigInteger.ZERO;
    for (int i = 0; i < code.length(); i++) {
      int digit = ALPHABET.indexOf(code.charAt(i));
      if (digit < 0) {
        throw new IllegalArgumentException("not a digit");
      }
      id = id.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    if (id.bitLength() > 63) {
      throw new IllegalArgumentException("too large");
    }
    return id.longValue();
  }
}
