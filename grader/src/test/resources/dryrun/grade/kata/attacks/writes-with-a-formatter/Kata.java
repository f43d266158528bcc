import java.util.Formatter;

public class Kata {
  static int f(int x) throws Throwable {
    try (Formatter formatter = new Formatter("@OUTSIDE@/written")) {
      formatter.format("x");
    }
    return 41 + x;
  }
}
