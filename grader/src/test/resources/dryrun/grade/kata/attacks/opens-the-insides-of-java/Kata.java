import java.lang.reflect.Field;

public class Kata {
  static int f(int x) throws Throwable {
    Field out = java.io.FilterOutputStream.class.getDeclaredField("out");
    out.setAccessible(true);
    return 41 + x;
  }
}
