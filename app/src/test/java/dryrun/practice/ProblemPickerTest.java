package dryrun.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.Item;
import dryrun.bank.Item.Difficulty;
import dryrun.bank.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemPickerTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final DrillSetup INTERVIEW = DrillSetup.asInTheInterview(Item.Kind.SQL);

  @Test
  void fillsTheTimeEasyToHardWithoutATechniqueTwice() {
    for (long seed = 0; seed < 50; seed++) {
      Pick pick = picker(Map.of()).pick(INTERVIEW, bank(), seed);
      assertEquals(List.of(), pick.concessions());
      assertEquals(5, new HashSet<>(pick.items()).size());
      long minutes = pick.par().toMinutes();
      assertTrue(minutes >= 24 && minutes <= 28, () -> pick.toString());
      List<Difficulty> difficulties = pick.items().stream().map(Item::difficulty).toList();
      assertEquals(difficulties.stream().sorted().toList(), difficulties);
      assertEquals(5, pick.items().stream().map(i -> i.tags().getFirst()).distinct().count());
    }
  }

  @Test
  void sameSeedPicksTheSameAndAnotherSeedAnother() {
    Pick first = picker(Map.of()).pick(INTERVIEW, bank(), 7);
    assertEquals(first, picker(Map.of()).pick(INTERVIEW, bank(), 7));
    Set<List<Item>> different = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      different.add(picker(Map.of()).pick(INTERVIEW, bank(), seed).items());
    }
    assertTrue(different.size() > 10, () -> different.size() + " of 20");
  }

  @Test
  void leavesOutWhatWasSeenInFourteenDays() {
    Map<String, Instant> seen = new HashMap<>();
    List<Item> bank = bank();
    for (Item item : bank.subList(0, 8)) {
      seen.put(item.id().toString(), NOW.minus(Duration.ofDays(13)));
    }
    seen.put(bank.get(8).id().toString(), NOW.minus(Duration.ofDays(15)));
    Pick pick = picker(seen).pick(INTERVIEW, bank, 3);
    assertTrue(pick.items().stream().noneMatch(bank.subList(0, 8)::contains));
  }

  @Test
  void concedesWhatASmallBankCannotOffer() {
    List<Item> two =
        List.of(item("a", Difficulty.HARD, 9, "x"), item("b", Difficulty.EASY, 3, "x"));
    Pick pick = picker(Map.of("core/a", NOW)).pick(INTERVIEW, two, 1);
    assertEquals(List.of(two.get(1), two.get(0)), pick.items());
    assertEquals(
        List.of(
            new Pick.Concession.Fewer(2, 5),
            new Pick.Concession.SeenLately(1),
            new Pick.Concession.Repeated("x"),
            new Pick.Concession.ParOff(Duration.ofMinutes(12), Duration.ofMinutes(30))),
        pick.concessions());
  }

  @Test
  void emptyBankGivesAnEmptyPick() {
    assertEquals(
        new Pick(List.of(), List.of(new Pick.Concession.Fewer(0, 5))),
        picker(Map.of()).pick(INTERVIEW, List.of(), 1));
  }

  @Test
  void keepsToDifficultyAndTopic() {
    DrillSetup setup =
        new DrillSetup(
            Item.Kind.SQL,
            2,
            Duration.ofMinutes(8),
            Rules.PRACTICE,
            Set.of(Difficulty.EASY),
            Set.of("t1", "t4"));
    for (Item item : picker(Map.of()).pick(setup, bank(), 5).items()) {
      assertEquals(Difficulty.EASY, item.difficulty());
      assertTrue(item.tags().contains("t1") || item.tags().contains("t4"));
    }
  }

  private static ProblemPicker picker(Map<String, Instant> lastSeen) {
    return new ProblemPicker(lastSeen, NOW);
  }

  /// Twenty problems of ten techniques.
  private static List<Item> bank() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Difficulty difficulty =
          List.of(Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD).get(i % 3);
      items.add(item("p" + i, difficulty, 3 + 3 * (i % 3) + i % 2, "t" + i % 10, "u" + i));
    }
    return items;
  }

  private static Item item(String name, Difficulty difficulty, int minutes, String... tags) {
    return new Item(
        new ItemId("core", name),
        Item.Kind.SQL,
        Item.Round.SQL,
        "Title " + name,
        difficulty,
        List.of(tags),
        Duration.ofMinutes(minutes));
  }
}
