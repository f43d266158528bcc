import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateRecordsHiddenTest {
  /** A scratch disk in memory that counts what is written. */
  private static final class CountingScratch implements Scratch {
    private final Map<String, List<String>> files = new HashMap<>();
    private int written;

    @Override
    public void append(String file, String record) {
      files.computeIfAbsent(file, name -> new ArrayList<>()).add(record);
      written++;
    }

    @Override
    public Iterator<String> read(String file) {
      return List.copyOf(files.get(file)).iterator();
    }
  }

  private final CountingScratch scratch = new CountingScratch();
  private final List<String> named = new ArrayList<>();

  private void find(List<String> records, int budget) {
    DuplicateRecords.find(records.iterator(), budget, scratch, named::add);
  }

  /** The strings of the given number of pairs `Aa` or `BB`, all of which have one hashCode. */
  private static List<String> colliding(int pairs) {
    List<String> records = List.of("");
    for (int i = 0; i < pairs; i++) {
      List<String> longer = new ArrayList<>();
      for (String record : records) {
        longer.add(record + "Aa");
        longer.add(record + "BB");
      }
      records = longer;
    }
    return records;
  }

  @Test
  void a_feed_without_records_has_no_duplicates() {
    find(List.of(), 3);
    assertEquals(List.of(), named);
    assertEquals(0, scratch.written);
  }

  @Test
  void a_feed_that_fits_the_budget_writes_nothing() {
    find(List.of("a", "b", "c", "a", "c", "b", "c"), 3);
    assertEquals(new TreeSet<>(List.of("a", "b", "c")), new TreeSet<>(named));
    assertEquals(3, named.size());
    assertEquals(0, scratch.written);
  }

  @Test
  void different_records_are_not_named() {
    List<String> records = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      records.add("record-" + i);
    }
    find(records, 7);
    assertEquals(List.of(), named);
    assertTrue(scratch.written >= 1_993, scratch.written + " records were written");
  }

  @Test
  void copies_far_apart_and_over_the_budget_are_found() {
    List<String> records = new ArrayList<>();
    TreeSet<String> expected = new TreeSet<>();
    for (int i = 0; i < 3_000; i++) {
      records.add("record-" + i);
      if (i % 3 == 0) {
        records.add("record-" + i);
        expected.add("record-" + i);
      }
    }
    Collections.shuffle(records, new Random(42));
    find(records, 20);
    assertEquals(expected, new TreeSet<>(named));
    assertEquals(expected.size(), named.size());
  }

  @Test
  void many_copies_of_one_record_need_no_disk() {
    find(Collections.nCopies(100_000, "the same"), 1);
    assertEquals(List.of("the same"), named);
    assertEquals(0, scratch.written);
  }

  @Test
  void records_with_equal_hashes_are_different_records() {
    List<String> records = new ArrayList<>(colliding(4));
    records.add("AaAaBBBB");
    find(records, 100);
    assertEquals(List.of("AaAaBBBB"), named);
  }

  @Test
  void each_record_is_written_a_few_times_only() {
    List<String> records = new ArrayList<>();
    for (int i = 0; i < 8_000; i++) {
      records.add("order-" + i * 31);
    }
    find(records, 10);
    assertEquals(List.of(), named);
    assertTrue(scratch.written <= 5 * 8_000, scratch.written + " records were written");
  }

  @Test
  void records_made_to_collide_are_spread_as_well() {
    List<String> records = colliding(11);
    List<String> twice = new ArrayList<>(records);
    twice.addAll(records);
    find(twice, 10);
    assertEquals(new TreeSet<>(records), new TreeSet<>(named));
    assertTrue(scratch.written <= 8 * 4_096, scratch.written + " records were written");
  }

  @Test
  void empty_and_long_records_are_records() {
    String page = "x".repeat(1_000);
    find(List.of("", page, page + "y", "", page), 2);
    assertEquals(new TreeSet<>(List.of("", page)), new TreeSet<>(named));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void a_budget_of_nothing_is_refused(int budget) {
    assertThrows(IllegalArgumentException.class, () -> find(List.of("a"), budget));
  }

  @Test
  void a_large_feed_with_a_large_budget_ends_in_time() {
    List<String> records = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      records.add("order-" + i);
    }
    records.add("order-1");
    records.add("order-199999");
    find(records, 180_000);
    assertEquals(List.of("order-1", "order-199999"), named);
    assertTrue(scratch.written >= 20_001, scratch.written + " records were written");
  }
}
