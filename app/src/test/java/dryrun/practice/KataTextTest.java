package dryrun.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Kata.Sources;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KataTextTest {
  private static final Sources ONE = sources("Lru.java", "class Lru {}\n");
  private static final Sources TWO =
      sources("Account.java", "class Account {}\n", "Bank.java", "class Bank {}\n");

  @Test
  void one_file_is_its_text() {
    assertEquals("class Lru {}\n", KataText.join(ONE));
    assertEquals(ONE, KataText.split(KataText.join(ONE), ONE));
  }

  @Test
  void several_files_have_heads_and_come_back_the_same() {
    assertEquals(
        """
        // ---- Account.java ----
        class Account {}

        // ---- Bank.java ----
        class Bank {}
        """,
        KataText.join(TWO));
    assertEquals(
        sources("Account.java", "class Account {}\n\n", "Bank.java", "class Bank {}\n"),
        KataText.split(KataText.join(TWO), TWO));
  }

  @Test
  void what_stands_before_the_first_head_belongs_to_the_first_file() {
    assertEquals(
        sources("Account.java", "class A {}\n", "Bank.java", "class B {}"),
        KataText.split("class A {}\n// ---- Bank.java ----\nclass B {}", TWO));
  }

  @Test
  void a_text_whose_heads_are_gone_is_the_first_file() {
    assertEquals(
        sources("Account.java", "class A {} class B {}"),
        KataText.split("class A {} class B {}", TWO));
  }

  @Test
  void nothing_written_is_no_file() {
    assertEquals(new Sources(new TreeMap<>()), KataText.split(" \n", TWO));
  }

  private static Sources sources(String... namesAndTexts) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return new Sources(texts);
  }
}
