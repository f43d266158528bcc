import java.util.function.LongSupplier;

public final class TokenBucket {
  public TokenBucket(long capacity, long tokensPerSecond, LongSupplier nanoClock) {}

  public boolean tryTake(long tokens) {
    return false;
  }
}
