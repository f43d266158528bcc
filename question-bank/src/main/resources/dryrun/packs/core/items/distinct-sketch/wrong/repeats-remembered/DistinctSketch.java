import java.util.ArrayList;
import java.util.List;

public final class DistinctSketch {
  private final List<Long> seen = new ArrayList<>();
  private final int precision;
  private final byte[] registers;

  public DistinctSketch(int precision) {
    if (precision < 7 || precision > 16) {
      throw new IllegalArgumentException("a precision from 7 to 16: " + precision);
    }
    this.precision = precision;
    this.registers = new byte[1 << precision];
  }

  public void add(long hash) {
    if (seen.contains(hash)) {
      return;
    }
    seen.add(hash);
    int register = (int) (hash >>> (64 - precision));
    int zeros = Math.min(Long.numberOfLeadingZeros(hash << precision), 64 - precision);
    raise(register, (byte) (zeros + 1));
  }

  private void raise(int register, byte rank) {
    if (registers[register] < rank) {
      registers[register] = rank;
    }
  }

  public byte[] registers() {
    return registers.clone();
  }

  public DistinctSketch merge(DistinctSketch other) {
    if (other.precision != precision) {
      throw new IllegalArgumentException("sketches of different precision");
    }
    DistinctSketch merged = new DistinctSketch(precision);
    for (int i = 0; i < registers.length; i++) {
      merged.raise(i, registers[i]);
      merged.raise(i, other.registers[i]);
    }
    return merged;
  }

  public long estimate() {
    double m = registers.length;
    double sum = 0;
    int empty = 0;
    for (byte rank : registers) {
      sum += 1.0 / (1L << rank);
      empty += rank == 0 ? 1 : 0;
    }
    double raw = 0.7213 / (1 + 1.079 / m) * m * m / sum;
    boolean small = raw <= 2.5 * m && empty > 0;
    return Math.round(small ? m * Math.log(m / empty) : raw);
  }
}
