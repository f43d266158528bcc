package dryrun.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.Item;
import dryrun.bank.Item.Kind;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the program brings to read is held to what is asked of anyone's pack.
@Execution(ExecutionMode.CONCURRENT)
class BuiltInReferencesTest {
  private static PackBank bank;

  @BeforeAll
  static void open() throws PackException {
    bank = PackBank.open(new PackOpener(), List.of());
  }

  @AfterAll
  static void close() {
    bank.close();
  }

  @Test
  void everyAnswerCardSheetEstimateAndStoryIsProved() {
    var proof = new ReferenceProof();
    List<String> findings =
        bank.items().stream()
            .filter(item -> !item.kind().isProblem())
            .flatMap(item ->
                proof.prove(bank, item).findings().stream()
                    .map(finding -> finding.file() + ": " + finding.message()))
            .toList();
    assertEquals(List.of(), findings);
    assertEquals(List.of(), bank.unreadable());
  }

  @Test
  void everyRoundHasSomethingToRead() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    bank.items().forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
    Map<Kind, Integer> least =
        Map.of(
            Kind.DESIGN, 24,
            Kind.MODELLING, 12,
            Kind.METRICS, 15,
            Kind.CONCEPT, 250,
            Kind.ESTIMATE, 30,
            Kind.STORY_TEMPLATE, 6,
            Kind.BEHAVIOURAL, 60,
            Kind.STORY, 24);
    least.forEach((kind, number) ->
        assertTrue(counts.getOrDefault(kind, 0) >= number, () -> kind + ": " + counts.get(kind)));
  }

  @Test
  void noTwoItemsHaveTheSameTitle() {
    Map<String, Long> titles =
        bank.items().stream().collect(Collectors.groupingBy(Item::title, Collectors.counting()));
    titles.values().removeIf(count -> count == 1);
    assertEquals(Map.of(), titles);
  }
}
