import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

public final class Retrier {
  public record Policy(
      int maxAttempts, long baseMillis, long capMillis, int openAfter, long openMillis) {}

  public Retrier(Policy policy, LongSupplier clock, LongConsumer sleeper, DoubleSupplier random) {}

  public <T> T call(Supplier<T> operation) {
    return null;
  }
}
