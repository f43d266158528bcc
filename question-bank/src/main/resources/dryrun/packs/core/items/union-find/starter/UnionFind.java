public final class UnionFind {
  public UnionFind(int ids) {}

  public boolean union(int a, int b) {
    return false;
  }

  public boolean connected(int a, int b) {
    return false;
  }

  public int people() {
    return 0;
  }

  public int sizeOf(int a) {
    return 0;
  }
}
