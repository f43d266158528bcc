import java.nio.file.Path;
import java.util.Scanner;

public class Kata {
  static int f(int x) throws Throwable {
    try (Scanner scanner = new Scanner(Path.of("@OUTSIDE@/secret"))) {
      return 41 + x + scanner.nextLine().length() * 0;
    }
  }
}
