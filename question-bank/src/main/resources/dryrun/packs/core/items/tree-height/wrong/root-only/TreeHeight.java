import java.util.ArrayList;
import java.util.List;

public final class TreeHeight {
  public static final class Node {
    public final int key;
    public final Node left;
    public final Node right;

    public Node(int key, Node left, Node right) {
      this.key = key;
      this.left = left;
      this.right = right;
    }
  }

  public record Shape(int height, int unbalanced) {}

  private TreeHeight() {}

  public static Shape shape(Node root) {
    List<Node> nodes = levelOrder(root);
    int[] heights = new int[nodes.size() + 1];
    int unbalanced = 0;
    // From the back, children come before parents, and the next two children are the last ones
    // not used yet. Place 0 is the height of nothing.
    int child = nodes.size();
    for (int place = nodes.size(); place > 0; place--) {
      Node node = nodes.get(place - 1);
      int right = node.right == null ? 0 : heights[child--];
      int left = node.left == null ? 0 : heights[child--];
      heights[place] = 1 + Math.max(left, right);
      if (place == 1 && Math.abs(left - right) > 1) {
        unbalanced++;
      }
    }
    return new Shape(nodes.isEmpty() ? 0 : heights[1], unbalanced);
  }

  private static List<Node> levelOrder(Node root) {
    List<Node> nodes = new ArrayList<>();
    if (root != null) {
      nodes.add(root);
    }
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.left != null) {
        nodes.add(node.left);
      }
      if (node.right != null) {
        nodes.add(node.right);
      }
    }
    return nodes;
  }
}
