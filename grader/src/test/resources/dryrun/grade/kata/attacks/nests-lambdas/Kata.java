import java.util.concurrent.Callable;
import java.util.function.Supplier;

public class Kata {
  static <T> T g(Callable<T> c) {
    return null;
  }

  static <T> T g(Supplier<T> c) {
    return null;
  }

  static <T> T g(Supplier<T> c, Object... more) {
    return null;
  }

  static <T> T g(Callable<T> c, Object... more) {
    return null;
  }

  static int f(int x) {
    return g(() ->
        g(() ->
            g(() ->
                g(() ->
                    g(() ->
                        g(() ->
                            g(() ->
                                g(() ->
                                    g(() ->
                                        g(() ->
                                            g(() ->
                                                g(() ->
                                                    g(() ->
                                                        g(() ->
                                                            g(() ->
                                                                g(() ->
                                                                    g(() ->
                                                                        g(() ->
                                                                            g(() ->
                                                                                g(() ->
                                                                                    42))))))))))))))))))));
  }
}
