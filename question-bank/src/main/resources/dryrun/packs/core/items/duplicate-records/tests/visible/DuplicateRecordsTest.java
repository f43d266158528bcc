import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DuplicateRecordsTest {
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

  @Test
  void a_record_that_comes_three_times_is_named_once() {
    DuplicateRecords.find(List.of("a", "b", "a", "a").iterator(), 10, scratch, named::add);
    assertEquals(List.of("a"), named);
    assertEquals(0, scratch.written);
  }

  @Test
  void records_over_the_budget_go_to_the_scratch_disk() {
    DuplicateRecords.find(List.of("a", "b", "c", "b", "a", "c").iterator(), 1, scratch, named::add);
    assertEquals(new TreeSet<>(List.of("a", "b", "c")), new TreeSet<>(named));
    assertEquals(3, named.size());
    assertTrue(scratch.written >= 4, scratch.written + " records were written");
  }
}
