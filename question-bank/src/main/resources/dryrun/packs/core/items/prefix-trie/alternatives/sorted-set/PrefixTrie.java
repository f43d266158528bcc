import java.util.List;
import java.util.TreeSet;

public final class PrefixTrie {
  private final TreeSet<String> names = new TreeSet<>();

  public boolean add(String name) {
    return names.add(name);
  }

  public boolean contains(String name) {
    return names.contains(name);
  }

  public List<String> startingWith(String prefix, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit must not be negative: " + limit);
    }
    return names.tailSet(prefix).stream()
        .takeWhile(name -> name.startsWith(prefix))
        .limit(limit)
        .toList();
  }
}
