import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public class Kata {
  static int f(int x) throws Throwable {
    List<ByteBuffer> kept = new ArrayList<>();
    while (true) {
      kept.add(ByteBuffer.allocateDirect(1 << 20));
    }
  }
}
