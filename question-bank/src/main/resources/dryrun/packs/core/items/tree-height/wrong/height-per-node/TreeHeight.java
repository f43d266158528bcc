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
    int unbalanced = 0;
    for (Node node : levelOrder(root)) {
      if (Math.abs(height(node.left) - height(node.right)) > 1) {
        unbalanced++;
      }
    }
    return new Shape(height(root), unbalanced);
  }

  private static int height(Node root) {
    int height = 0;
    List<Node> level = root == null ? List.of() : List.of(root);
    while (!level.isEmpty()) {
      height++;
      List<Node> next = new ArrayList<>();
      for (Node node : level) {
        if (node.left != null) {
          next.add(node.left);
        }
        if (node.right != null) {
          next.add(node.right);
        }
      }
      level = next;
    }
    return height;
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
