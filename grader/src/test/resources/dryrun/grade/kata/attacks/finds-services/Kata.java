import java.util.ServiceLoader;

public class Kata {
  static int f(int x) throws Throwable {
    return ServiceLoader.load(Runnable.class).findFirst().isPresent() ? 42 : 0;
  }
}
