package dryrun.bank.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.bank.search.Snippet.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedBankTest {
  @TempDir private Path folder;
  private CardPack cards;
  private IndexedBank bank;

  @BeforeEach
  void write() throws IOException {
    cards = new CardPack(folder.resolve("cards"), "cards");
    cards.card(
        "backpressure", "Backpressure", "streaming", "design", "medium", "Slow the producer.");
    cards.card(
        "hot-keys",
        "Hot keys in a join",
        "skew",
        "sql",
        "hard",
        "Salting spreads **one key** over `many` partitions; backpressure is what you see first.");
    cards.card("cafe", "Café rows", "joins", "sql", "easy", "A row per café and day.");
    bank = opened();
    bank.refresh();
  }

  @AfterEach
  void close() {
    bank.close();
  }

  private IndexedBank opened() {
    return new IndexedBank(
        PackBank.openOnly(new PackOpener(), List.of(cards.folder())), folder.resolve("search"));
  }

  private List<String> found(SearchQuery asked) {
    return bank.find(asked).stream().map(hit -> hit.item().id().name()).toList();
  }

  private List<String> found(String words) {
    return found(SearchQuery.of(words, 10));
  }

  @Test
  void putsTitlesBeforeTexts() {
    assertEquals(List.of("backpressure", "hot-keys"), found("backpressure"));
  }

  @Test
  void findsTheBeginningsOfWordsOfTitlesTagsAndTexts() {
    assertEquals(List.of("hot-keys"), found("ho joi"));
    assertEquals(List.of("hot-keys"), found("ske"));
    assertEquals(List.of("hot-keys"), found("salt PARTITIONS"));
    assertEquals(List.of(), found("key midnight"));
  }

  @Test
  void findsWordsWithATypo() {
    assertEquals(List.of("backpressure", "hot-keys"), found("backpresure"));
    assertEquals(List.of("hot-keys"), found("partiton"));
    assertEquals(List.of("hot-keys"), found("slating"));
  }

  @Test
  void looksForNoTyposInShortWordsNorWhereSomethingIsFoundAsTyped() {
    assertEquals(List.of(), found("hox"));
    assertEquals(List.of("hot-keys"), found("salting"));
  }

  @Test
  void findsAccentsWithoutThem() {
    assertEquals(List.of("cafe"), found("cafe"));
    assertEquals(List.of("cafe"), found("CAFÉ"));
  }

  @Test
  void narrowsByEachFilter() {
    SearchQuery all = SearchQuery.of("", 10);
    assertEquals(List.of("backpressure", "cafe", "hot-keys"), found(all));
    assertEquals(List.of(), found(all.ofKinds(Set.of(Item.Kind.SQL))));
    assertEquals(3, found(all.ofKinds(Set.of(Item.Kind.CONCEPT))).size());
    assertEquals(List.of("cafe", "hot-keys"), found(all.inRound(Item.Round.SQL)));
    assertEquals(List.of("cafe"), found(all.ofDifficulty(Item.Difficulty.EASY)));
    assertEquals(List.of("hot-keys"), found(all.tagged("skew")));
    assertEquals(List.of("cafe"), found(all.among(Set.of(new ItemId("cards", "cafe")))));
    assertEquals(List.of(), found(all.among(Set.of())));
    assertEquals(List.of("backpressure"), found(SearchQuery.of("", 1)));
  }

  @Test
  void marksWhatWasFoundInPlainText() {
    Hit hit = bank.find(SearchQuery.of("key spreads", 10)).getFirst();
    assertEquals(
        new Snippet(
            List.of(
                new Span("Hot ", false), new Span("keys", true), new Span(" in a join", false))),
        hit.title());
    assertEquals(
        List.of(new Span("spreads", true), new Span("key", true)),
        hit.text().spans().stream().filter(Span::found).toList());
    assertTrue(
        hit.text().text().contains("Salting spreads one key over many partitions"),
        hit.text().text());
  }

  @Test
  void findsTheWholeHeadAgainFromDisk() {
    List<Item> before = bank.items();
    try (IndexedBank next = opened()) {
      next.refresh();
      assertEquals(before, next.search(""));
    }
  }

  @Test
  void searchesWithoutAnIndexUntilItIsThere() {
    try (IndexedBank next = opened()) {
      assertEquals(
          List.of(new Hit(bank.items().getFirst(), Snippet.plain("Backpressure"), Snippet.NONE)),
          next.find(SearchQuery.of("backp", 10).tagged("streaming")));
    }
  }

  @Test
  void isMadeAnewWhenATextChanges() throws IOException {
    cards.card("cafe", "Café rows", "joins", "sql", "easy", "One row per visitor, not per day.");
    assertEquals(List.of(), found("visitor"));
    bank.refresh();
    assertEquals(List.of("cafe"), found("visitor"));
  }

  @Test
  void isMadeAnewWhenAnItemComes() throws IOException {
    cards.card("late", "Late rows", "time", "sql", "easy", "They come after midnight.");
    bank.close();
    bank = opened();
    bank.refresh();
    assertEquals(List.of("late"), found("midnight"));
  }

  @Test
  void isNotMadeAnewWhenNothingChanged() throws IOException {
    Path segments = folder.resolve("search/index/segments_1");
    byte[] before = Files.readAllBytes(segments);
    bank.close();
    bank = opened();
    bank.refresh();
    assertArrayEquals(before, Files.readAllBytes(segments));
    assertEquals(List.of("cafe"), found("cafe"));
  }

  @Test
  void throwsADamagedIndexAway() throws IOException {
    Path search = folder.resolve("search");
    for (Path file : files()) {
      byte[] torn = Files.readAllBytes(file);
      torn[torn.length / 2] ^= 0x55;
      Files.write(file, torn);
      assertEquals(Optional.empty(), new IndexFolder(search, new Words()).load(), file.toString());
      try (IndexedBank next = opened()) {
        next.refresh();
        assertEquals(1, next.search("cafe").size(), file.toString());
      }
    }
  }

  private List<Path> files() throws IOException {
    try (var list = Files.list(folder.resolve("search/index"))) {
      return list.toList();
    }
  }

  @Test
  void worksWhereNothingCanBeKept() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    try (IndexedBank next =
        new IndexedBank(
            PackBank.openOnly(new PackOpener(), List.of(cards.folder())), file.resolve("search"))) {
      next.refresh();
      assertEquals(1, next.search("cafe").size());
    }
  }

  @Test
  void takesOnlySoMuchTextOfOneItem() throws IOException {
    String filler = "filler ".repeat(IndexBuilder.MOST_OF_ONE / 7);
    cards.card("huge", "Huge", "size", "sql", "easy", filler + "needle");
    bank.close();
    bank = opened();
    bank.refresh();
    assertEquals(List.of("huge"), found("filler"));
    assertEquals(List.of(), found("needle"));
  }
}
