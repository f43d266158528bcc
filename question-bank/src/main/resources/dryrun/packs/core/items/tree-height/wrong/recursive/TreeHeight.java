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
    if (root == null) {
      return new Shape(0, 0);
    }
    Shape left = shape(root.left);
    Shape right = shape(root.right);
    boolean crooked = Math.abs(left.height() - right.height()) > 1;
    return new Shape(
        1 + Math.max(left.height(), right.height()),
        left.unbalanced() + right.unbalanced() + (crooked ? 1 : 0));
  }
}
