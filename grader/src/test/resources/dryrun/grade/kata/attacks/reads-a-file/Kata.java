import java.nio.file.Files;
import java.nio.file.Path;

public class Kata {
  static int f(int x) throws Throwable {
    return 41 + x + Files.readString(Path.of("@OUTSIDE@/secret")).length() * 0;
  }
}
