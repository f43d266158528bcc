public final class Base62 {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int BASE = ALPHABET.length();

  public static String encode(long id) {
    if (id < 0) {
      throw new IllegalArgumentException("an id is not negative: " + id);
    }
    StringBuilder digits = new StringBuilder();
    do {
      digits.append(ALPHABET.charAt((int) (id % BASE)));
      id /= BASE;
    } while (id > 0);
    return digits.reverse().toString();
  }

  public static long decode(String code) {
    if (code.isEmpty() || (code.length() > 1 && code.charAt(0) == '0')) {
      throw new IllegalArgumentException("a code has at least one digit and no leading zero");
    }
    long id = 0;
    for (int i = 0; i < code.length(); i++) {
      int digit = ALPHABET.indexOf(code.charAt(i));
      if (digit < 0) {
        throw new IllegalArgumentException("not a digit of base 62 at position " + i);
      }
      if (id > (Long.MAX_VALUE - digit) / BASE) {
        throw new IllegalArgumentException("the code is larger than any id");
      }
      id = id * BASE + digit;
    }
    return id;
  }
}
