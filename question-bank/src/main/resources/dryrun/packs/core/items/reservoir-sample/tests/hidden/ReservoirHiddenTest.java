import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservoirHiddenTest {
  private static final int ROUNDS = 20_000;

  private static Iterator<Integer> numbers(int n) {
    return IntStream.range(0, n).iterator();
  }

  // Expected ROUNDS * k / n, with a tolerance of five standard deviations.
  @ParameterizedTest
  @CsvSource({"10, 3", "10, 1", "4, 3", "2, 1"})
  void every_record_is_taken_equally_often(int n, int k) {
    Random random = new Random(42);
    int[] taken = new int[n];
    for (int round = 0; round < ROUNDS; round++) {
      Reservoir.sample(numbers(n), k, random).forEach(record -> taken[record]++);
    }
    double chance = (double) k / n;
    double tolerance = 5 * Math.sqrt(ROUNDS * chance * (1 - chance));
    for (int record = 0; record < n; record++) {
      assertEquals(ROUNDS * chance, taken[record], tolerance, "record " + record);
    }
  }

  @Test
  void every_pair_is_taken_equally_often() {
    Random random = new Random(42);
    int[][] together = new int[6][6];
    for (int round = 0; round < ROUNDS; round++) {
      List<Integer> sample = Reservoir.sample(numbers(6), 2, random);
      together[Collections.min(sample)][Collections.max(sample)]++;
    }
    double chance = 1.0 / 15;
    double tolerance = 5 * Math.sqrt(ROUNDS * chance * (1 - chance));
    for (int first = 0; first < 6; first++) {
      for (int second = first + 1; second < 6; second++) {
        String pair = first + " and " + second;
        assertEquals(ROUNDS * chance, together[first][second], tolerance, pair);
      }
    }
  }

  @Test
  void a_feed_of_exactly_k_records_is_its_own_sample() {
    List<Integer> sample = Reservoir.sample(numbers(7), 7, new Random(1));
    assertEquals(new TreeSet<>(List.of(0, 1, 2, 3, 4, 5, 6)), new TreeSet<>(sample));
    assertEquals(7, sample.size());
  }

  @Test
  void equal_records_are_drawn_apart() {
    assertEquals(
        List.of("x", "x", "x"),
        Reservoir.sample(Collections.nCopies(50, "x").iterator(), 3, new Random(1)));
  }

  @Test
  void the_same_seed_draws_the_same_sample() {
    assertEquals(
        Reservoir.sample(numbers(1_000), 20, new Random(7)),
        Reservoir.sample(numbers(1_000), 20, new Random(7)));
  }

  @Test
  void the_feed_is_read_to_its_end() {
    Iterator<Integer> feed = numbers(100);
    Reservoir.sample(feed, 3, new Random(1));
    assertFalse(feed.hasNext());
  }

  @Test
  void a_sample_of_nothing_is_empty() {
    assertEquals(List.of(), Reservoir.sample(numbers(100), 0, new Random(1)));
    assertEquals(List.of(), Reservoir.sample(numbers(0), 0, new Random(1)));
    assertEquals(List.of(), Reservoir.sample(numbers(0), 3, new Random(1)));
  }

  @Test
  void a_negative_sample_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> Reservoir.sample(numbers(5), -1, new Random(1)));
  }

  @Test
  void a_large_sample_of_a_long_feed_ends_in_time() {
    int n = 1_500_000;
    int k = 500_000;
    List<Integer> sample = Reservoir.sample(numbers(n), k, new Random(42));
    assertEquals(k, sample.size());
    long late = sample.stream().filter(record -> record >= n / 2).count();
    assertTrue(Math.abs(late - k / 2) < 2_000, late + " of " + k + " are of the second half");
  }
}
