public final class DistinctSketch {
  public DistinctSketch(int precision) {}

  public void add(long hash) {}

  public byte[] registers() {
    return null;
  }

  public DistinctSketch merge(DistinctSketch other) {
    return null;
  }

  public long estimate() {
    return -1;
  }
}
