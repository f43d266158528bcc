import java.util.function.LongSupplier;

public final class TokenBucket {
  private static final long NANOS = 1_000_000_000L;
  private static final long LIMIT = 1_000_000_000L;

  private final long capacity;
  private final long rate; // tokens a second, which is nano-tokens a nanosecond
  private final LongSupplier clock;
  private long level; // nano-tokens, so that no refill is ever rounded
  private long last;

  public TokenBucket(long capacity, long tokensPerSecond, LongSupplier nanoClock) {
    if (capacity < 1 || capacity > LIMIT || tokensPerSecond < 1 || tokensPerSecond > LIMIT) {
      throw new IllegalArgumentException("capacity and rate are from 1 to " + LIMIT);
    }
    this.capacity = capacity;
    this.rate = tokensPerSecond;
    this.clock = nanoClock;
    this.level = capacity * NANOS;
    this.last = nanoClock.getAsLong();
  }

  public boolean tryTake(long tokens) {
    if (tokens < 1 || tokens > capacity) {
      throw new IllegalArgumentException("a request is for 1 to " + capacity + " tokens");
    }
    refill();
    long wanted = tokens * NANOS;
    if (level < wanted) {
      return false;
    }
    level -= wanted;
    return true;
  }

  private void refill() {
    long now = clock.getAsLong();
    long elapsed = now - last;
    if (now <= last) {
      return;
    }
    last = now;
    long full = capacity * NANOS;
    boolean overflows = elapsed > (full - level) / rate;
    level = overflows ? full : level + elapsed * rate;
  }
}
