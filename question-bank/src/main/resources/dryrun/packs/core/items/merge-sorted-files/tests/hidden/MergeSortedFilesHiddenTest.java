import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergeSortedFilesHiddenTest {
  private static Iterator<String> merge(List<List<String>> files) {
    List<Iterator<String>> iterators = new ArrayList<>();
    files.forEach(file -> iterators.add(file.iterator()));
    return MergeSortedFiles.merge(iterators);
  }

  private static List<String> all(Iterator<String> records) {
    List<String> all = new ArrayList<>();
    records.forEachRemaining(all::add);
    return all;
  }

  @Test
  void empty_files_are_skipped() {
    assertEquals(List.of("k"), all(merge(List.of(List.of(), List.of("k"), List.of(), List.of()))));
    assertFalse(merge(List.of(List.of(), List.of())).hasNext());
  }

  @Test
  void files_of_different_lengths_are_read_to_their_ends() {
    assertEquals(
        List.of("a", "b", "c", "d", "e", "f"),
        all(merge(List.of(List.of("b"), List.of("a", "c", "d", "e", "f")))));
  }

  @Test
  void the_empty_record_and_upper_case_come_first() {
    assertEquals(
        List.of("", "", "Z", "a", "\u00e4"),
        all(merge(List.of(List.of("", "a"), List.of("", "Z", "\u00e4")))));
  }

  @Test
  void equal_records_come_in_the_order_of_the_files() {
    List<List<String>> files = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int file = 0; file < 9; file++) {
      List<String> twins = List.of(new String("k"), new String("k"));
      files.add(twins);
      expected.addAll(twins);
    }
    List<String> merged = all(merge(files));
    assertEquals(expected.size(), merged.size());
    for (int i = 0; i < expected.size(); i++) {
      assertSame(expected.get(i), merged.get(i), "record " + i);
    }
  }

  @Test
  void no_file_is_read_further_than_one_record_ahead() {
    int[] read = new int[3];
    List<Iterator<String>> files = new ArrayList<>();
    for (int i = 0; i < read.length; i++) {
      int file = i;
      files.add(
          new Iterator<>() {
            @Override
            public boolean hasNext() {
              return read[file] < 1_000;
            }

            @Override
            public String next() {
              return Integer.toString(1_000_000 + 3 * read[file]++ + file);
            }
          });
    }
    Iterator<String> merged = MergeSortedFiles.merge(files);
    int[] handedOut = new int[3];
    for (int i = 0; i < 300; i++) {
      assertTrue(merged.hasNext());
      handedOut[(Integer.parseInt(merged.next()) - 1_000_000) % 3]++;
      for (int file = 0; file < 3; file++) {
        assertTrue(read[file] <= handedOut[file] + 1, "file " + file + " is read ahead");
      }
    }
  }

  @Test
  void asking_twice_whether_there_is_more_loses_nothing() {
    Iterator<String> merged = merge(List.of(List.of("a"), List.of("b")));
    assertTrue(merged.hasNext());
    assertTrue(merged.hasNext());
    assertEquals("a", merged.next());
    assertEquals("b", merged.next());
    assertFalse(merged.hasNext());
  }

  @Test
  void the_end_is_an_error_to_read_past() {
    Iterator<String> merged = merge(List.of(List.of("a")));
    assertEquals("a", merged.next());
    assertThrows(NoSuchElementException.class, merged::next);
  }

  @Test
  void a_file_that_is_not_sorted_is_named() {
    Iterator<String> merged =
        merge(List.of(List.of("a", "x"), List.of("b", "m", "c"), List.of("n", "o")));
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> merged.forEachRemaining(r -> {}));
    assertTrue(refused.getMessage().contains("file 1"), refused.getMessage());
  }

  @Test
  void a_file_may_repeat_a_record() {
    assertEquals(
        List.of("a", "b", "b", "b", "c"),
        all(merge(List.of(List.of("b", "b"), List.of("a", "b", "c")))));
  }

  @Test
  void a_hundred_thousand_files_are_merged_in_time() {
    Random random = new Random(42);
    List<Iterator<String>> files = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      int first = 1_000_000 + random.nextInt(1_000_000);
      files.add(List.of(Integer.toString(first), Integer.toString(first + 500)).iterator());
    }
    Iterator<String> merged = MergeSortedFiles.merge(files);
    String previous = "";
    int records = 0;
    while (merged.hasNext()) {
      String record = merged.next();
      assertTrue(record.compareTo(previous) >= 0);
      previous = record;
      records++;
    }
    assertEquals(200_000, records);
  }
}
