import java.util.ArrayDeque;
import java.util.Deque;

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
    Deque<Node> open = new ArrayDeque<>();
    Deque<Integer> heights = new ArrayDeque<>();
    int unbalanced = 0;
    Node next = root;
    Node done = null;
    while (next != null || !open.isEmpty()) {
      if (next != null) {
        open.push(next);
        next = next.left;
        continue;
      }
      Node node = open.peek();
      if (node.right != null && node.right != done) {
        next = node.right;
        continue;
      }
      int right = node.right == null ? 0 : heights.pop();
      int left = node.left == null ? 0 : heights.pop();
      heights.push(1 + Math.max(left, right));
      unbalanced += Math.abs(left - right) > 1 ? 1 : 0;
      done = open.pop();
    }
    return new Shape(root == null ? 0 : heights.pop(), unbalanced);
  }
}
