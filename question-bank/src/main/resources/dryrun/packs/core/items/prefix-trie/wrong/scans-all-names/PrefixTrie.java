import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class PrefixTrie {
  private final Set<String> names = new HashSet<>();

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
    return names.stream().filter(name -> name.startsWith(prefix)).sorted().limit(limit).toList();
  }
}
