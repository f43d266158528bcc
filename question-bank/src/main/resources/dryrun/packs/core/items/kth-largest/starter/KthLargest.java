import java.util.OptionalInt;

public final class KthLargest {
  public KthLargest(int k, int[] history) {}

  public OptionalInt add(int bid) {
    return OptionalInt.empty();
  }
}
