import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

public final class Retrier {
  public record Policy(
      int maxAttempts, long baseMillis, long capMillis, int openAfter, long openMillis) {
    public Policy {
      if (Math.min(maxAttempts, openAfter) < 1
          || baseMillis < 1
          || capMillis < baseMillis
          || openMillis < 0) {
        throw new IllegalArgumentException("policy out of range");
      }
    }
  }

  private sealed interface State {}

  private record Closed(int failures) implements State {}

  private record Open(long since) implements State {}

  private final class Breaker {
    private State state = new Closed(0);

    /** The number of attempts that a call may make now. */
    int allowed() {
      return switch (state) {
        case Closed closed -> policy.maxAttempts();
        case Open(long since) -> clock.getAsLong() - since < policy.openMillis() ? 0 : 1;
      };
    }

    void succeeded() {
      state = new Closed(0);
    }

    /** Returns whether the breaker is open now. */
    boolean failed() {
      state =
          switch (state) {
            case Closed(int failures) when failures + 1 < policy.openAfter() ->
                new Closed(failures + 1);
            default -> new Open(clock.getAsLong());
          };
      return state instanceof Open;
    }
  }

  private final Policy policy;
  private final LongSupplier clock;
  private final LongConsumer sleeper;
  private final DoubleSupplier random;
  private final Breaker breaker = new Breaker();

  public Retrier(Policy policy, LongSupplier clock, LongConsumer sleeper, DoubleSupplier random) {
    this.policy = policy;
    this.clock = clock;
    this.sleeper = sleeper;
    this.random = random;
  }

  public <T> T call(Supplier<T> operation) {
    int left = breaker.allowed();
    if (left == 0) {
      throw new CircuitOpenException();
    }
    long limit = policy.baseMillis();
    while (true) {
      try {
        T result = operation.get();
        breaker.succeeded();
        return result;
      } catch (TransientException e) {
        if (breaker.failed() || --left == 0) {
          throw e;
        }
      }
      sleeper.accept((long) (random.getAsDouble() * limit));
      limit = policy.capMillis() - limit < limit ? policy.capMillis() : limit + limit;
    }
  }
}
