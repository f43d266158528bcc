import java.util.List;

public final class PrefixTrie {
  public boolean add(String name) {
    return false;
  }

  public boolean contains(String name) {
    return false;
  }

  public List<String> startingWith(String prefix, int limit) {
    return List.of();
  }
}
