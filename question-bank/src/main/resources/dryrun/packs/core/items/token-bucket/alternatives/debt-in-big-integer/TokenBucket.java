import java.math.BigInteger;
import java.util.function.LongSupplier;

public final class TokenBucket {
  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000L);

  private final long capacity;
  private final long rate;
  private final LongSupplier clock;
  private long last;
  private BigInteger debt = BigInteger.ZERO; // nano-tokens that are missing to a full bucket

  public TokenBucket(long capacity, long tokensPerSecond, LongSupplier nanoClock) {
    if (Math.min(capacity, tokensPerSecond) < 1
        || Math.max(capacity, tokensPerSecond) > 1_000_000_000L) {
      throw new IllegalArgumentException("capacity or rate out of range");
    }
    this.capacity = capacity;
    this.rate = tokensPerSecond;
    this.clock = nanoClock;
    this.last = nanoClock.getAsLong();
  }

  public boolean tryTake(long tokens) {
    if (tokens < 1 || tokens > capacity) {
      throw new IllegalArgumentException("cannot ever be granted: " + tokens);
    }
    long elapsed = Math.max(0, clock.getAsLong() - last);
    last += elapsed;
    BigInteger paid = BigInteger.valueOf(elapsed).multiply(BigInteger.valueOf(rate));
    debt = debt.subtract(paid).max(BigInteger.ZERO);
    BigInteger afterwards = debt.add(BigInteger.valueOf(tokens).multiply(NANOS));
    if (afterwards.compareTo(BigInteger.valueOf(capacity).multiply(NANOS)) > 0) {
      return false;
    }
    debt = afterwards;
    return true;
  }
}
