import java.util.Arrays;

public final class DistinctSketch {
  private final int precision;
  private final byte[] registers;
  private final int[] withRank = new int[65];

  public DistinctSketch(int precision) {
    if (precision < 7 || precision > 16) {
      throw new IllegalArgumentException("precision: " + precision);
    }
    this.precision = precision;
    this.registers = new byte[1 << precision];
    this.withRank[0] = registers.length;
  }

  public void add(long hash) {
    // A bit set behind the rest ends the run of zeros where the rest ends.
    long rest = (hash << precision) | (1L << (precision - 1));
    offer((int) (hash >>> (64 - precision)), Long.numberOfLeadingZeros(rest) + 1);
  }

  private void offer(int register, int rank) {
    int before = registers[register];
    if (rank > before) {
      registers[register] = (byte) rank;
      withRank[before]--;
      withRank[rank]++;
    }
  }

  public byte[] registers() {
    return Arrays.copyOf(registers, registers.length);
  }

  public DistinctSketch merge(DistinctSketch other) {
    if (registers.length != other.registers.length) {
      throw new IllegalArgumentException("cannot merge " + precision + " and " + other.precision);
    }
    DistinctSketch merged = new DistinctSketch(precision);
    for (int i = 0; i < registers.length; i++) {
      merged.offer(i, Math.max(registers[i], other.registers[i]));
    }
    return merged;
  }

  public long estimate() {
    int m = registers.length;
    double sum = 0;
    for (int rank = withRank.length - 1; rank >= 0; rank--) {
      sum += Math.scalb((double) withRank[rank], -rank);
    }
    double raw = 0.7213 / (1 + 1.079 / m) * m * m / sum;
    if (raw <= 2.5 * m && withRank[0] > 0) {
      return Math.round(m * Math.log((double) m / withRank[0]));
    }
    return Math.round(raw);
  }
}
