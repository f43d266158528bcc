public final class BloomFilter {
  private final int bits;
  private final int hashes;
  private final long[] words;

  public BloomFilter(long expected, double rate) {
    if (expected < 1 || !(rate > 0 && rate < 1)) {
      throw new IllegalArgumentException("no such filter: " + expected + " ids at " + rate);
    }
    double needed = Math.ceil(-expected * Math.log(rate) / Math.pow(Math.log(2), 2));
    if (needed > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("too many bits: " + needed);
    }
    bits = (int) needed;
    hashes = (int) Math.max(1, Math.round(needed / expected * Math.log(2)));
    words = new long[bits / 64 + 1];
  }

  public void add(String id) {
    long probe = base(id);
    for (int i = 0; i < hashes; i++) {
      probe = next(probe);
      int index = (int) Long.remainderUnsigned(probe, bits);
      words[index / 64] |= 1L << index;
    }
  }

  public boolean mightContain(String id) {
    long probe = base(id);
    boolean all = true;
    for (int i = 0; i < hashes && all; i++) {
      probe = next(probe);
      int index = (int) Long.remainderUnsigned(probe, bits);
      all = (words[index / 64] & 1L << index) != 0;
    }
    return all;
  }

  public long bits() {
    return bits;
  }

  public int hashes() {
    return hashes;
  }

  private static long base(String id) {
    long hash = id.length();
    for (int i = 0; i < id.length(); i++) {
      hash = next(hash ^ id.charAt(i));
    }
    return hash;
  }

  // The step and the mixing of SplitMix64.
  private static long next(long state) {
    long z = state + 0x9e3779b97f4a7c15L;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
