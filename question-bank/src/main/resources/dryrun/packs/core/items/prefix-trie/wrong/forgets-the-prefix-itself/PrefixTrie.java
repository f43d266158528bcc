import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class PrefixTrie {
  private static final class Node {
    final TreeMap<Character, Node> children = new TreeMap<>();
    boolean ends;
  }

  private final Node root = new Node();

  public boolean add(String name) {
    Node node = root;
    for (char c : name.toCharArray()) {
      node = node.children.computeIfAbsent(c, key -> new Node());
    }
    boolean added = !node.ends;
    node.ends = true;
    return added;
  }

  public boolean contains(String name) {
    Node node = walk(name);
    return node != null && node.ends;
  }

  public List<String> startingWith(String prefix, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit must not be negative: " + limit);
    }
    List<String> found = new ArrayList<>();
    Node node = walk(prefix);
    if (node != null) {
      for (Map.Entry<Character, Node> child : node.children.entrySet()) {
        collect(child.getValue(), new StringBuilder(prefix + child.getKey()), limit, found);
      }
    }
    return found;
  }

  private Node walk(String prefix) {
    Node node = root;
    for (int i = 0; i < prefix.length() && node != null; i++) {
      node = node.children.get(prefix.charAt(i));
    }
    return node;
  }

  private static void collect(Node node, StringBuilder path, int limit, List<String> found) {
    if (found.size() == limit) {
      return;
    }
    if (node.ends) {
      found.add(path.toString());
    }
    for (Map.Entry<Character, Node> child : node.children.entrySet()) {
      collect(child.getValue(), path.append(child.getKey().charValue()), limit, found);
      path.setLength(path.length() - 1);
    }
  }
}
