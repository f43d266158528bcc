package dryrun.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SpellingTest {
  private static final String HOW =
      "mend the text, or if it is a term of its own run mvn -Pterms and read what changed in"
          + " terms.txt";

  private static List<Prose.Passage> passages;
  private static Set<String> terms;

  @BeforeAll
  static void read() throws IOException {
    passages = new Prose().under(Prose.PACK);
    terms = ProjectTerms.reviewed();
  }

  @Test
  void everyWordOfThePackIsInTheDictionaryOrAmongTheTerms() throws IOException {
    var spelling = new Spelling(terms);
    List<String> unknown =
        passages.stream()
            .flatMap(passage ->
                spelling.unknown(passage.text()).stream().map(word -> passage.file() + ": " + word))
            .distinct()
            .toList();
    assertEquals(List.of(), unknown, HOW);
  }

  @Test
  void noWordStandsTwiceInARow() {
    List<String> repeated =
        passages.stream()
            .flatMap(passage ->
                Spelling.repeated(passage.text()).stream()
                    .map(words -> passage.file() + ": " + words))
            .toList();
    assertEquals(List.of(), repeated);
  }

  @Test
  void everyTermIsUsedAndNeeded() throws IOException {
    Set<String> spare = new TreeSet<>(terms);
    spare.removeAll(ProjectTerms.needed(passages));
    assertEquals(Set.of(), spare, "run mvn -Pterms");
  }

  @Test
  void findsWhatIsMisspelt() throws IOException {
    var spelling = new Spelling(Set.of("watermark's", "ClickHouse", "backfill"));
    assertEquals(
        List.of("recieve", "Clickhouse", "occured"),
        spelling.unknown(
            "Backfill: a day's rows recieve SELECT from Clickhouse, ClickHouse's order-by occured"
                + " in user_id2 of p99 (the customers' Tuesday)."));
    assertEquals(List.of("the the"), Spelling.repeated("of the the day that that row"));
  }

  @Test
  void readsWhatIsShownAndNoCode() {
    assertTrue(
        passages.stream()
            .anyMatch(passage ->
                passage.file().endsWith("sessionization/prompt.md")
                    && passage.text().contains("session")),
        "the prompt of a problem");
    assertEquals(
        List.of(),
        passages.stream().map(Prose.Passage::text).filter(text -> text.contains("```")).toList());
  }
}
