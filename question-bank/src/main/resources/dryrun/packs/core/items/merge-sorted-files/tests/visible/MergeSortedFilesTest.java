import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeSortedFilesTest {
  private static List<String> merged(List<List<String>> files) {
    List<Iterator<String>> iterators = new ArrayList<>();
    files.forEach(file -> iterators.add(file.iterator()));
    List<String> merged = new ArrayList<>();
    MergeSortedFiles.merge(iterators).forEachRemaining(merged::add);
    return merged;
  }

  @Test
  void two_files_are_merged() {
    assertEquals(
        List.of("a", "b", "c", "d"), merged(List.of(List.of("a", "d"), List.of("b", "c"))));
  }

  @Test
  void equal_records_are_all_kept() {
    assertEquals(
        List.of("a", "a", "a"), merged(List.of(List.of("a", "a"), List.of(), List.of("a"))));
  }

  @Test
  void no_files_give_an_empty_result() {
    assertFalse(MergeSortedFiles.merge(List.of()).hasNext());
  }
}
