import java.util.Arrays;

public final class UnionFind {
  // A root holds minus the number of its ids, any other id its parent.
  private final int[] links;
  private int people;

  public UnionFind(int ids) {
    if (ids < 0) {
      throw new IllegalArgumentException("ids must not be negative: " + ids);
    }
    links = new int[ids];
    Arrays.fill(links, -1);
    people = ids;
  }

  public boolean union(int a, int b) {
    int small = find(a);
    int large = find(b);
    if (small == large) {
      return false;
    }
    if (links[small] < links[large]) {
      int swap = small;
      small = large;
      large = swap;
    }
    links[large] += links[small];
    links[small] = large;
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
    return -links[find(a)];
  }

  private int find(int id) {
    int at = id;
    while (links[at] >= 0) {
      if (links[links[at]] >= 0) {
        links[at] = links[links[at]];
      }
      at = links[at];
    }
    return at;
  }
}
