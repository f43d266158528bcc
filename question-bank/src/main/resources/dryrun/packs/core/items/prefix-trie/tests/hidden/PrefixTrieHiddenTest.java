import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PrefixTrieHiddenTest {
  private static PrefixTrie of(String... names) {
    PrefixTrie trie = new PrefixTrie();
    for (String name : names) {
      trie.add(name);
    }
    return trie;
  }

  @Test
  void an_empty_catalogue_has_no_names() {
    PrefixTrie trie = new PrefixTrie();
    assertFalse(trie.contains(""));
    assertFalse(trie.contains("a"));
    assertEquals(List.of(), trie.startingWith("", 10));
  }

  @Test
  void add_says_whether_the_name_is_new() {
    PrefixTrie trie = new PrefixTrie();
    assertTrue(trie.add("ads.fact_clicks"));
    assertFalse(trie.add("ads.fact_clicks"));
    assertTrue(trie.add("ads.fact"));
    assertEquals(List.of("ads.fact", "ads.fact_clicks"), trie.startingWith("ads", 10));
  }

  @Test
  void contains_is_false_beyond_a_name() {
    assertFalse(of("ads").contains("ads.fact"));
    assertFalse(of("ads").contains("adt"));
  }

  @Test
  void a_name_is_found_by_itself_and_before_longer_ones() {
    assertEquals(
        List.of("ads.fact", "ads.fact_clicks"),
        of("ads.fact_clicks", "ads.fact").startingWith("ads.fact", 10));
  }

  @Test
  void the_empty_name_is_a_name() {
    PrefixTrie trie = of("b", "");
    assertTrue(trie.contains(""));
    assertEquals(List.of("", "b"), trie.startingWith("", 10));
  }

  @Test
  void the_limit_keeps_the_first_names_in_order() {
    assertEquals(List.of("", "A", "k"), of("ü", "z", "k", "A", "", "😀").startingWith("", 3));
  }

  @Test
  void order_is_that_of_characters_and_not_of_the_alphabet() {
    assertEquals(
        List.of("B", "_a", "a", "a.b", "a_b", "ä"),
        of("ä", "a_b", "a", "B", "_a", "a.b").startingWith("", 10));
  }

  @Test
  void a_limit_of_zero_gives_nothing() {
    assertEquals(List.of(), of("a", "b").startingWith("", 0));
    assertEquals(List.of(), of("a", "b").startingWith("b", 0));
  }

  @Test
  void a_negative_limit_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> of("a").startingWith("a", -1));
    assertThrows(IllegalArgumentException.class, () -> of("a").startingWith("x", -1));
  }

  @Test
  void case_is_told_apart() {
    assertEquals(List.of("Ads"), of("ads", "Ads").startingWith("A", 10));
  }

  @Test
  void random_names_agree_with_a_sorted_set() {
    Random random = new Random(42);
    PrefixTrie trie = new PrefixTrie();
    TreeSet<String> names = new TreeSet<>();
    for (int i = 0; i < 400; i++) {
      String name = Integer.toString(random.nextInt(1_000), 3);
      assertEquals(names.add(name), trie.add(name));
      String prefix = Integer.toString(random.nextInt(30), 3);
      int limit = random.nextInt(5);
      assertEquals(
          names.stream().filter(n -> n.startsWith(prefix)).limit(limit).toList(),
          trie.startingWith(prefix, limit),
          prefix);
    }
  }

  @Test
  void many_searches_in_a_large_catalogue_end_in_time() {
    PrefixTrie trie = new PrefixTrie();
    for (int i = 0; i < 20_000; i++) {
      trie.add("t" + Integer.toString(i, 36));
    }
    for (int i = 0; i < 400_000; i++) {
      assertEquals(List.of(), trie.startingWith("web", 10));
    }
    assertEquals(List.of("t0", "t1"), trie.startingWith("t", 2));
  }
}
