import java.nio.file.Files;
import java.nio.file.Path;

public class Kata {
  static int f(int x) throws Throwable {
    Files.delete(Path.of("@OUTSIDE@/secret"));
    return 41 + x;
  }
}
