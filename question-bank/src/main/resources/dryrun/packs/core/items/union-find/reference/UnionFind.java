import java.util.Arrays;

public final class UnionFind {
  private final int[] parent;
  private final int[] size;
  private int people;

  public UnionFind(int ids) {
    if (ids < 0) {
      throw new IllegalArgumentException("ids must not be negative: " + ids);
    }
    parent = new int[ids];
    Arrays.setAll(parent, id -> id);
    size = new int[ids];
    Arrays.fill(size, 1);
    people = ids;
  }

  public boolean union(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    if (rootA == rootB) {
      return false;
    }
    boolean under = size[rootA] < size[rootB];
    int low = under ? rootA : rootB;
    int high = under ? rootB : rootA;
    parent[low] = high;
    size[high] += size[low];
    people--;
    return true;
  }

  public boolean connected(int a, int b) {
    return find(a) == find(b);
  }

  public int people() {
    return people;
  }

  public int sizeOf(int a) {
    return size[find(a)];
  }

  private int find(int id) {
    int root = id;
    while (parent[root] != root) {
      root = parent[root];
    }
    int step = id;
    while (step != root) {
      int next = parent[step];
      parent[step] = root;
      step = next;
    }
    return root;
  }
}
