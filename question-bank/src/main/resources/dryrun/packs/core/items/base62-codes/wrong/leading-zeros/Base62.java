public final class Base62 {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

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
    if (code.isEmpty()) {
      throw new IllegalArgumentException("an empty code");
    }
    long id = 0;
    for (int i = 0; i < code.length(); i++) {
      int digit = ALPHABET.indexOf(code.charAt(i));
      if (digit < 0 || id > (Long.MAX_VALUE - digit) / 62) {
        throw new IllegalArgumentException("not a code");
      }
      id = id * 62 + digit;
    }
    return id;
  }
}
