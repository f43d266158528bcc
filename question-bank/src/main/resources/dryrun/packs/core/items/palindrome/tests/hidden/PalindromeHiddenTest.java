import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PalindromeHiddenTest {
  @Test
  void half_a_surrogate_pair_is_no_letter() {
    assertTrue(Palindrome.isPalindrome("a\ud835"));
    assertTrue(Palindrome.isPalindrome("\udcb6ab\ud835a"));
  }

  @Test
  void a_million_characters_end_in_time() {
    String half = "ab".repeat(250_000);
    assertTrue(Palindrome.isPalindrome(half + ", x " + new StringBuilder(half).reverse()));
  }
}
