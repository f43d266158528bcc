import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

public final class Retrier {
  public record Policy(
      int maxAttempts, long baseMillis, long capMillis, int openAfter, long openMillis) {
    public Policy {
      if (maxAttempts < 1
          || baseMillis < 1
          || capMillis < baseMillis
          || openAfter < 1
          || openMillis < 0) {
        throw new IllegalArgumentException("policy out of range");
      }
    }
  }

  private final Policy policy;
  private final LongSupplier clock;
  private final LongConsumer sleeper;
  private final DoubleSupplier random;
  private int failures;
  private boolean open;
  private long openedAt;

  public Retrier(Policy policy, LongSupplier clock, LongConsumer sleeper, DoubleSupplier random) {
    this.policy = policy;
    this.clock = clock;
    this.sleeper = sleeper;
    this.random = random;
  }

  public <T> T call(Supplier<T> operation) {
    if (open && clock.getAsLong() - openedAt < policy.openMillis()) {
      throw new CircuitOpenException();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        T result = operation.get();
        failures = 0;
        open = false;
        return result;
      } catch (TransientException e) {
        failures++;
        if (open || failures >= policy.openAfter()) {
          open = true;
          openedAt = clock.getAsLong();
          throw e;
        }
        if (attempt == policy.maxAttempts()) {
          throw e;
        }
      }
      sleeper.accept((long) (random.getAsDouble() * limit(attempt)));
    }
  }

  private long limit(int attempt) {
    long limit = policy.baseMillis();
    for (int i = 1; i < attempt; i++) {
      limit = limit > policy.capMillis() / 2 ? policy.capMillis() : 2 * limit;
    }
    return limit;
  }
}
