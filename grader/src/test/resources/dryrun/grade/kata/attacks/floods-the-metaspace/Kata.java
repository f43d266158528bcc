import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

public class Kata {
  static int f(int x) throws Throwable {
    List<Object> kept = new ArrayList<>();
    while (true) {
      ClassLoader loader = new ClassLoader(Kata.class.getClassLoader()) {};
      kept.add(Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (p, m, a) -> null));
    }
  }
}
