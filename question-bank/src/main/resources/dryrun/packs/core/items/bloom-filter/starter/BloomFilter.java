public final class BloomFilter {
  public BloomFilter(long expected, double rate) {}

  public void add(String id) {}

  public boolean mightContain(String id) {
    return false;
  }

  public long bits() {
    return 0;
  }

  public int hashes() {
    return 0;
  }
}
