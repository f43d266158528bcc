import java.util.BitSet;
import java.util.SplittableRandom;

public final class BloomFilter {
  private final int bits;
  private final int hashes;
  private final BitSet set;

  public BloomFilter(long expected, double rate) {
    if (expected < 1 || !(rate > 0 && rate < 1)) {
      throw new IllegalArgumentException("no such filter: " + expected + " ids at " + rate);
    }
    double needed = Math.ceil(-expected * Math.log(rate) / (Math.log(2) * Math.log(2)));
    bits = (int) needed;
    if (bits != needed) {
      throw new IllegalArgumentException("too many bits: " + needed);
    }
    hashes = (int) Math.max(1, Math.round(needed / expected * Math.log(2)));
    set = new BitSet(bits);
  }

  public void add(String id) {
    long hash = hash(id);
    for (int i = 0; i < hashes; i++) {
      set.set(index(hash, i));
    }
  }

  public boolean mightContain(String id) {
    long hash = hash(id);
    for (int i = 0; i < hashes; i++) {
      if (!set.get(index(hash, i))) {
        return false;
      }
    }
    return true;
  }

  public long bits() {
    return bits;
  }

  public int hashes() {
    return hashes;
  }

  // Two hashes give any number of them: h1 + i * h2. An odd h2 is never 0.
  private int index(long hash, int i) {
    long h1 = hash >>> 32;
    long h2 = hash & 0xffffffffL | 1;
    return Math.floorMod(h1 + i * h2, bits);
  }

  // FNV-1a, then mixed as random numbers are, which lets every bit depend on every other.
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return new SplittableRandom(hash).nextLong();
  }
}
