import java.nio.file.Files;
import java.nio.file.Path;

public class Kata {
  static int f(int x) throws Throwable {
    Files.writeString(Path.of("left-behind"), "x");
    return 41 + x;
  }
}
