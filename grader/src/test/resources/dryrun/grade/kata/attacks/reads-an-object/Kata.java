import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;

public class Kata {
  static int f(int x) throws Throwable {
    return (int) new ObjectInputStream(new ByteArrayInputStream(new byte[0])).readObject();
  }
}
