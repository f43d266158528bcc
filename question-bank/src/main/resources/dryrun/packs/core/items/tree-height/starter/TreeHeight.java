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
    return new Shape(-1, -1);
  }
}
