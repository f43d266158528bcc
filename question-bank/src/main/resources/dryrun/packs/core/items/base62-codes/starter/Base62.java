public final class Base62 {
  public static String encode(long id) {
    return "";
  }

  public static long decode(String code) {
    return 0;
  }
}
