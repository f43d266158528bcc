import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrefixTrieTest {
  private static PrefixTrie catalogue() {
    PrefixTrie trie = new PrefixTrie();
    for (String name :
        List.of("ads.fact_clicks", "ads.dim_user", "ads.fact_views", "crm.dim_user")) {
      trie.add(name);
    }
    return trie;
  }

  @Test
  void names_with_the_prefix_come_in_order() {
    assertEquals(
        List.of("ads.fact_clicks", "ads.fact_views"), catalogue().startingWith("ads.f", 10));
  }

  @Test
  void the_limit_counts_from_the_first_name() {
    assertEquals(List.of("ads.dim_user", "ads.fact_clicks"), catalogue().startingWith("ads.", 2));
  }

  @Test
  void a_prefix_of_a_name_is_no_name() {
    assertTrue(catalogue().contains("ads.dim_user"));
    assertFalse(catalogue().contains("ads.fact"));
  }

  @Test
  void an_unknown_prefix_finds_nothing() {
    assertEquals(List.of(), catalogue().startingWith("web.", 10));
  }
}
