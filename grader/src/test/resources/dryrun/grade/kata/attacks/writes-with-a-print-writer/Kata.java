import java.io.PrintWriter;

public class Kata {
  static int f(int x) throws Throwable {
    try (PrintWriter writer = new PrintWriter("@OUTSIDE@/written")) {
      writer.print(1);
    }
    return 41 + x;
  }
}
