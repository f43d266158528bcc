import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TreeHeightTest {
  private static TreeHeight.Node node(int key, TreeHeight.Node left, TreeHeight.Node right) {
    return new TreeHeight.Node(key, left, right);
  }

  private static TreeHeight.Node leaf(int key) {
    return node(key, null, null);
  }

  @Test
  void a_single_node_has_height_one() {
    assertEquals(new TreeHeight.Shape(1, 0), TreeHeight.shape(leaf(8)));
  }

  @Test
  void a_difference_of_one_is_balanced() {
    assertEquals(
        new TreeHeight.Shape(3, 0), TreeHeight.shape(node(8, node(4, leaf(2), null), leaf(9))));
  }

  @Test
  void a_chain_of_four_has_two_nodes_out_of_balance() {
    TreeHeight.Node chain = node(1, null, node(2, null, node(3, null, leaf(4))));
    assertEquals(new TreeHeight.Shape(4, 2), TreeHeight.shape(chain));
  }
}
