import java.util.ArrayList;
import java.util.List;

public class Kata {
  static int f(int x) throws Throwable {
    List<byte[]> kept = new ArrayList<>();
    while (true) {
      kept.add(new byte[1 << 20]);
    }
  }
}
