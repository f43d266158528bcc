import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeHeightHiddenTest {
  private static TreeHeight.Node node(int key, TreeHeight.Node left, TreeHeight.Node right) {
    return new TreeHeight.Node(key, left, right);
  }

  private static TreeHeight.Node chain(int nodes, boolean toTheLeft) {
    TreeHeight.Node root = null;
    for (int key = 0; key < nodes; key++) {
      root = toTheLeft ? node(key, root, null) : node(key, null, root);
    }
    return root;
  }

  private static TreeHeight.Node full(int height) {
    return height == 0 ? null : node(height, full(height - 1), full(height - 1));
  }

  private static void assertShape(int height, int unbalanced, TreeHeight.Node root) {
    assertEquals(new TreeHeight.Shape(height, unbalanced), TreeHeight.shape(root));
  }

  @Test
  void an_empty_tree_has_height_zero() {
    assertShape(0, 0, null);
  }

  @Test
  void two_nodes_are_balanced_on_either_side() {
    assertShape(2, 0, chain(2, true));
    assertShape(2, 0, chain(2, false));
  }

  @Test
  void three_in_a_row_are_out_of_balance_on_either_side() {
    assertShape(3, 1, chain(3, true));
    assertShape(3, 1, chain(3, false));
  }

  @Test
  void a_full_tree_is_balanced() {
    assertShape(10, 0, full(10));
  }

  @Test
  void a_difference_of_exactly_two_is_out_of_balance() {
    assertShape(4, 1, node(0, full(3), full(1)));
    assertShape(4, 1, node(0, full(1), full(3)));
    assertShape(4, 0, node(0, full(3), full(2)));
  }

  @Test
  void equally_high_sides_may_be_out_of_balance_inside() {
    assertShape(4, 2, node(0, chain(3, true), chain(3, false)));
    assertShape(4, 2, node(0, chain(3, false), chain(3, true)));
  }

  @Test
  void a_zigzag_is_as_high_as_it_has_nodes() {
    TreeHeight.Node root = null;
    for (int key = 0; key < 20; key++) {
      root = key % 2 == 0 ? node(key, root, null) : node(key, null, root);
    }
    assertShape(20, 18, root);
  }

  @Test
  void children_of_different_parents_are_not_mixed_up() {
    TreeHeight.Node left = node(2, null, chain(2, true));
    TreeHeight.Node right = node(6, chain(3, false), full(1));
    assertShape(5, 3, node(4, left, right));
  }

  @Test
  void equal_keys_are_different_nodes() {
    assertShape(3, 0, node(1, node(1, node(1, null, null), null), node(1, null, null)));
  }

  private static TreeHeight.Node random(Random random, int nodes) {
    if (nodes == 0) {
      return null;
    }
    int left = random.nextInt(nodes);
    return node(nodes, random(random, left), random(random, nodes - 1 - left));
  }

  private static int[] measured(TreeHeight.Node root) {
    if (root == null) {
      return new int[2];
    }
    int[] left = measured(root.left);
    int[] right = measured(root.right);
    int crooked = Math.abs(left[0] - right[0]) > 1 ? 1 : 0;
    return new int[] {1 + Math.max(left[0], right[0]), left[1] + right[1] + crooked};
  }

  @Test
  void random_trees_agree_with_recursion() {
    Random random = new Random(42);
    for (int round = 0; round < 300; round++) {
      TreeHeight.Node root = random(random, random.nextInt(40));
      int[] expected = measured(root);
      assertShape(expected[0], expected[1], root);
    }
  }

  @Test
  void a_long_chain_ends_in_time() {
    assertShape(150_000, 149_998, chain(150_000, false));
  }
}
