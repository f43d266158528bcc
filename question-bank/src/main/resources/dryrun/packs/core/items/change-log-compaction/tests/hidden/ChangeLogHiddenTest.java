import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeLogHiddenTest {
  private final ChangeLog log = new ChangeLog();

  @Test
  void a_late_update_does_not_bring_a_deleted_row_back() {
    log.upsert("c1", 1, "Rome");
    log.delete("c1", 3);
    assertFalse(log.upsert("c1", 2, "Paris"));
    assertEquals(Optional.empty(), log.get("c1"));
  }

  @Test
  void a_delete_may_come_before_the_row() {
    assertTrue(log.delete("c1", 2));
    assertFalse(log.upsert("c1", 1, "Rome"));
    assertEquals(Map.of(), log.snapshot());
  }

  @Test
  void a_row_may_come_back_with_a_newer_version() {
    log.upsert("c1", 1, "Rome");
    log.delete("c1", 2);
    assertTrue(log.upsert("c1", 3, "Paris"));
    assertEquals(Map.of("c1", "Paris"), log.snapshot());
  }

  @Test
  void a_change_delivered_twice_counts_once() {
    assertTrue(log.upsert("c1", 1, "Rome"));
    assertFalse(log.upsert("c1", 1, "Rome"));
    assertTrue(log.delete("c1", 2));
    assertFalse(log.delete("c1", 2));
  }

  @Test
  void versions_of_different_keys_are_apart() {
    assertTrue(log.upsert("c1", 100, "Rome"));
    assertTrue(log.upsert("c2", 1, "Oslo"));
    assertEquals(Map.of("c1", "Rome", "c2", "Oslo"), log.snapshot());
  }

  @Test
  void versions_may_be_as_large_as_they_get() {
    assertTrue(log.upsert("c1", Long.MAX_VALUE - 1, "Rome"));
    assertTrue(log.upsert("c1", Long.MAX_VALUE, "Paris"));
    assertFalse(log.delete("c1", 1));
    assertEquals(Optional.of("Paris"), log.get("c1"));
  }

  @Test
  void any_order_and_any_repetition_end_in_the_same_state() {
    Random random = new Random(42);
    List<Integer> changes = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      changes.add(i);
      changes.add(i);
    }
    for (int round = 0; round < 50; round++) {
      ChangeLog shuffled = new ChangeLog();
      Collections.shuffle(changes, random);
      for (int change : changes) {
        String key = "c" + change % 6;
        int version = 1 + change / 6;
        if (version % (2 + change % 6) == 0) {
          shuffled.delete(key, version);
        } else {
          shuffled.upsert(key, version, "v" + version);
        }
      }
      // Version 10 is a delete for the keys whose cycle divides 10: c0 (2) and c3 (5).
      assertEquals(Map.of("c1", "v10", "c2", "v10", "c4", "v10", "c5", "v10"), shuffled.snapshot());
    }
  }

  @Test
  void the_snapshot_is_sorted_by_key() {
    log.upsert("c10", 1, "x");
    log.upsert("a", 1, "y");
    log.upsert("c9", 1, "z");
    assertEquals(List.of("a", "c10", "c9"), List.copyOf(log.snapshot().keySet()));
  }

  @Test
  void a_snapshot_stays_as_it_was() {
    log.upsert("c1", 1, "Rome");
    Map<String, String> before = log.snapshot();
    log.upsert("c1", 2, "Paris");
    log.upsert("c2", 1, "Oslo");
    assertEquals(Map.of("c1", "Rome"), before);
  }

  @Test
  void tombstones_up_to_the_horizon_are_forgotten() {
    log.delete("c1", 3);
    log.delete("c2", 4);
    log.delete("c3", 5);
    assertEquals(2, log.forget(4));
    assertEquals(0, log.forget(4));
    assertEquals(1, log.forget(5));
  }

  @Test
  void a_change_from_before_the_horizon_is_refused() {
    log.upsert("c1", 1, "Rome");
    log.delete("c1", 3);
    log.forget(3);
    assertFalse(log.upsert("c1", 2, "Paris"));
    assertFalse(log.upsert("new", 3, "Oslo"));
    assertTrue(log.upsert("new", 4, "Oslo"));
    assertEquals(Map.of("new", "Oslo"), log.snapshot());
  }

  @Test
  void rows_older_than_the_horizon_stay() {
    log.upsert("c1", 1, "Rome");
    log.upsert("c2", 2, "Oslo");
    assertEquals(0, log.forget(10));
    assertEquals(Map.of("c1", "Rome", "c2", "Oslo"), log.snapshot());
    assertFalse(log.delete("c1", 9));
    assertTrue(log.delete("c1", 11));
  }

  @Test
  void the_horizon_never_moves_back() {
    log.forget(10);
    assertEquals(0, log.forget(5));
    assertFalse(log.upsert("c1", 7, "Rome"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void a_version_below_one_is_refused(long version) {
    assertThrows(IllegalArgumentException.class, () -> log.upsert("c1", version, "Rome"));
    assertThrows(IllegalArgumentException.class, () -> log.delete("c1", version));
    assertEquals(Map.of(), log.snapshot());
  }

  @Test
  void a_missing_key_or_value_is_refused() {
    assertThrows(NullPointerException.class, () -> log.upsert(null, 1, "Rome"));
    assertThrows(NullPointerException.class, () -> log.upsert("c1", 1, null));
    assertThrows(NullPointerException.class, () -> log.delete(null, 1));
    assertThrows(NullPointerException.class, () -> log.get(null));
    assertTrue(log.upsert("c1", 1, "Rome"));
  }

  @Test
  void a_hundred_thousand_changes_and_reads_end_in_time() {
    int live = 0;
    for (int i = 0; i < 100_000; i++) {
      String key = "customer-" + i * 7_919L % 50_000;
      assertTrue(log.upsert(key, 1 + i, "city"));
      live += log.get(key).isPresent() ? 1 : 0;
    }
    assertEquals(100_000, live);
    assertEquals(50_000, log.snapshot().size());
  }
}
