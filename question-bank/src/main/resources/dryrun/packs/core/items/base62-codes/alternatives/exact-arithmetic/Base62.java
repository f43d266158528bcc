import java.util.Arrays;

public final class Base62 {
  private static final char[] DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".toCharArray();
  private static final int[] VALUES = new int[128];

  static {
    Arrays.fill(VALUES, -1);
    for (int i = 0; i < DIGITS.length; i++) {
      VALUES[DIGITS[i]] = i;
    }
  }

  public static String encode(long id) {
    if (id < 0) {
      throw new IllegalArgumentException("negative id");
    }
    char[] code = new char[11];
    int start = code.length;
    do {
      code[--start] = DIGITS[(int) (id % 62)];
      id /= 62;
    } while (id > 0);
    return new String(code, start, code.length - start);
  }

  public static long decode(String code) {
    if (code.isEmpty() || code.length() > 11 || (code.length() > 1 && code.charAt(0) == '0')) {
      throw new IllegalArgumentException("not a code");
    }
    try {
      long id = 0;
      for (char character : code.toCharArray()) {
        id = Math.addExact(Math.multiplyExact(id, 62L), value(character));
      }
      return id;
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("the code is larger than any id", e);
    }
  }

  private static int value(char character) {
    int value = character < VALUES.length ? VALUES[character] : -1;
    if (value < 0) {
      throw new IllegalArgumentException("not a digit of base 62");
    }
    return value;
  }
}
