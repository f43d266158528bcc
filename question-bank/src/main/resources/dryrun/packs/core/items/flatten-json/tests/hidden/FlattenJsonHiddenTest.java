import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlattenJsonHiddenTest {
  private static void assertRefused(Object tree, int maxDepth) {
    assertThrows(IllegalArgumentException.class, () -> FlattenJson.flatten(tree, maxDepth));
  }

  private static Object nested(int levels) {
    Object tree = 1;
    for (int level = 0; level < levels; level++) {
      tree = level % 2 == 0 ? List.of(tree) : Map.of("a", tree);
    }
    return tree;
  }

  @Test
  void columns_come_in_the_order_of_the_tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("z", List.of("p", "q"));
    tree.put("a", 1);
    tree.put("m", Map.of("k", 2));
    assertEquals(
        List.of("z.0", "z.1", "a", "m.k"), List.copyOf(FlattenJson.flatten(tree, 5).keySet()));
  }

  @Test
  void a_tree_one_level_too_deep_is_refused() {
    assertRefused(Map.of("a", Map.of("b", Map.of("c", 1))), 2);
    assertRefused(List.of(List.of(List.of(1))), 2);
  }

  @Test
  void empty_containers_count_as_levels() {
    assertRefused(Map.of("a", Map.of()), 1);
    assertRefused(List.of(List.of()), 1);
    assertRefused(Map.of(), 0);
    assertRefused(List.of(), 0);
  }

  @Test
  void five_hundred_levels_are_flattened_and_one_more_is_refused() {
    assertEquals(1, FlattenJson.flatten(nested(500), 500).size());
    assertRefused(nested(501), 500);
    assertRefused(nested(100_000), 500);
  }

  @Test
  void a_map_that_contains_itself_is_refused() {
    Map<String, Object> tree = new HashMap<>();
    tree.put("self", tree);
    assertRefused(tree, 100);
  }

  @Test
  void a_list_that_contains_itself_is_refused() {
    List<Object> tree = new ArrayList<>();
    tree.add(Map.of("up", tree));
    assertRefused(tree, 100);
  }

  @Test
  void an_object_that_is_used_twice_is_no_cycle() {
    Map<String, Object> address = Map.of("city", "Graz");
    assertEquals(
        Map.of("0.city", "Graz", "1.city", "Graz"),
        FlattenJson.flatten(List.of(address, address), 2));
  }

  @Test
  void two_values_with_one_path_are_refused() {
    assertRefused(Map.of("a.b", 1, "a", Map.of("b", 2)), 5);
  }

  @Test
  void a_taken_path_is_refused_also_when_its_value_is_null() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("a.b", null);
    tree.put("a", Map.of("b", 2));
    assertRefused(tree, 5);
  }

  @Test
  void the_tree_is_left_as_it_is() {
    List<Object> list = new ArrayList<>(List.of(1, 2));
    Map<String, Object> tree = new HashMap<>(Map.of("a", list));
    FlattenJson.flatten(tree, 5);
    assertEquals(Map.of("a", List.of(1, 2)), tree);
  }

  @Test
  void a_list_of_seventy_thousand_records_ends_in_time() {
    List<Object> records = new ArrayList<>();
    for (int i = 0; i < 70_000; i++) {
      records.add(Map.of("sku", "A", "n", i));
    }
    Map<String, Object> columns = FlattenJson.flatten(records, 2);
    assertEquals(140_000, columns.size());
    assertEquals(69_999, columns.get("69999.n"));
  }
}
