package dryrun.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The drill of the interview, picked from the problems that come with the program.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class BuiltInPicksTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final DrillSetup INTERVIEW = DrillSetup.asInTheInterview(Item.Kind.SQL);
  private static final int IN_TWO_WEEKS = 8;

  private PackBank bank;

  @BeforeAll
  void open() throws Exception {
    bank = PackBank.open(new PackOpener(), List.of());
  }

  @AfterAll
  void close() throws Exception {
    bank.close();
  }

  @Test
  void everySetFillsTheTimeFromEasyToHardWithoutATechniqueTwice() {
    for (long seed = 0; seed < 200; seed++) {
      Pick pick = pick(Map.of(), NOW, seed);
      assertIsASet(pick);
      assertEquals(Item.Difficulty.EASY, pick.items().getFirst().difficulty(), pick::toString);
      assertEquals(Item.Difficulty.HARD, pick.items().getLast().difficulty(), pick::toString);
      List<String> tags = pick.items().stream().flatMap(i -> i.tags().stream()).toList();
      assertEquals(tags.size(), new HashSet<>(tags).size(), pick::toString);
    }
  }

  @Test
  void everyProblemIsPickedSoonerOrLater() {
    Set<Item> picked = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      picked.addAll(pick(Map.of(), NOW, seed).items());
    }
    List<Item> never = new ArrayList<>(problems());
    never.removeAll(picked);
    assertEquals(List.of(), never);
  }

  /// Eight drills in a fortnight use up 40 of 60 problems: each of them still keeps to all rules,
  /// and so do those of the fortnights after it.
  @Test
  void nothingComesBackWithinAFortnightOfPractice() {
    for (long start = 0; start < 15; start++) {
      Map<String, Instant> seen = new HashMap<>();
      Instant now = NOW;
      for (int drill = 0; drill < 3 * IN_TWO_WEEKS; drill++) {
        Pick pick = pick(seen, now, 1000 * start + drill);
        assertIsASet(pick);
        for (Item item : pick.items()) {
          Instant before = seen.put(item.id().toString(), now);
          assertTrue(
              before == null || !before.plus(Duration.ofDays(14)).isAfter(now), item::toString);
        }
        now = now.plus(Duration.ofDays(14).dividedBy(IN_TWO_WEEKS)).plusSeconds(1);
      }
    }
  }

  private static void assertIsASet(Pick pick) {
    assertEquals(List.of(), pick.concessions(), pick::toString);
    assertEquals(5, new HashSet<>(pick.items()).size(), pick::toString);
    long minutes = pick.par().toMinutes();
    assertTrue(minutes >= 24 && minutes <= 28, pick::toString);
    List<Item.Difficulty> difficulties = pick.items().stream().map(Item::difficulty).toList();
    assertEquals(difficulties.stream().sorted().toList(), difficulties);
    assertTrue(new HashSet<>(difficulties).size() > 1, pick::toString);
    assertEquals(
        5, pick.items().stream().map(i -> i.tags().getFirst()).distinct().count(), pick::toString);
  }

  private Pick pick(Map<String, Instant> seen, Instant now, long seed) {
    return new ProblemPicker(seen, now).pick(INTERVIEW, bank.items(), seed);
  }

  private List<Item> problems() {
    return bank.items().stream().filter(item -> item.kind() == Item.Kind.SQL).toList();
  }
}
