import java.util.concurrent.CompletableFuture;

public class Kata {
  static int f(int x) throws Throwable {
    return CompletableFuture.supplyAsync(() -> 0).get();
  }
}
