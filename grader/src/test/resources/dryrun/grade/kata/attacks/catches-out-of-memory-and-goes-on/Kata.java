import java.util.ArrayList;
import java.util.List;

public class Kata {
  static int f(int x) throws Throwable {
    List<byte[]> kept = new ArrayList<>();
    while (true) {
      try {
        kept.add(new byte[1 << 16]);
      } catch (OutOfMemoryError e) {
        kept.add(null);
      }
    }
  }
}
