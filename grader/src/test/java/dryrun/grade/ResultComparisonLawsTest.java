package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Judging;
import dryrun.grade.SqlVerdict.Difference;
import dryrun.grade.SqlVerdict.RowPair;
import dryrun.sql.ResultTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Laws of comparison. Values are few, so that rows are often equal, close or twice there.
class ResultComparisonLawsTest {
  private static final Judging LOOSE = new Judging(false, List.of(), 0.1, Optional.empty());

  @Property(tries = 300, seed = "20260101")
  void isSymmetric(@ForAll("table") ResultTable a, @ForAll("table") ResultTable b) {
    assertEquals(compare(a, b).isEmpty(), compare(b, a).isEmpty());
  }

  @Property(tries = 300, seed = "20260101")
  void aMultisetHasNoOrder(
      @ForAll("table") ResultTable a, @ForAll("table") ResultTable b, @ForAll Random random) {
    List<List<@Nullable Object>> shuffled = new ArrayList<>(b.rows());
    Collections.shuffle(shuffled, random);
    ResultTable other = new ResultTable(b.columns(), shuffled);

    assertEquals(Optional.empty(), compare(b, other));
    assertEquals(compare(a, b).isEmpty(), compare(a, other).isEmpty());
  }

  @Property(tries = 300, seed = "20260101")
  void thereIsADifferenceJustWhereNotAllRowsMatch(
      @ForAll("table") ResultTable a, @ForAll("table") ResultTable b) {
    assertEquals(
        allMatch(a.rows(), b.rows(), 0, new boolean[b.rows().size()]), compare(a, b).isEmpty());
  }

  @Property(tries = 300, seed = "20260101")
  void aDifferenceShowsEveryRowOnce(
      @ForAll("table") ResultTable a, @ForAll("table") ResultTable b) {
    List<RowPair> pairs = compare(a, b).map(Difference::pairs).orElse(List.of());

    if (!pairs.isEmpty()) {
      assertEquals(
          indexes(a), pairs.stream().flatMap(p -> p.expected().stream()).sorted().toList());
      assertEquals(indexes(b), pairs.stream().flatMap(p -> p.actual().stream()).sorted().toList());
    }
  }

  @Property(tries = 300, seed = "20260101")
  void anAnswerInTheRequiredOrderIsRightOnlyThen(
      @ForAll("table") ResultTable a, @ForAll Random random) {
    List<List<@Nullable Object>> shuffled = new ArrayList<>(a.rows());
    Collections.shuffle(shuffled, random);
    boolean sameKeys =
        IntStream.range(0, shuffled.size())
            .allMatch(i -> same(a.rows().get(i).getFirst(), shuffled.get(i).getFirst()));
    Judging ordered =
        new Judging(false, List.of(new Judging.OrderKey("k", false, false)), 0.1, Optional.empty());

    assertEquals(
        sameKeys,
        new ResultComparison(ordered).compare(a, new ResultTable(a.columns(), shuffled)).isEmpty());
  }

  @Provide
  Arbitrary<ResultTable> table() {
    Arbitrary<@Nullable Object> key = Arbitraries.of("a", "b", null);
    Arbitrary<@Nullable Object> value =
        Arbitraries.of(0L, 1L, 2L, 1.05, 1.12, 0.96, new BigDecimal("1.00"), Double.NaN, null);
    Arbitrary<List<@Nullable Object>> row = Combinators.combine(key, value).as(Tables::row);
    return row.list().ofMaxSize(6).map(rows -> Tables.table("k v", rows));
  }

  private static Optional<Difference> compare(ResultTable expected, ResultTable actual) {
    return new ResultComparison(LOOSE).compare(expected, actual);
  }

  private static List<Integer> indexes(ResultTable table) {
    return IntStream.range(0, table.rows().size()).boxed().toList();
  }

  /// Tries every way to match the rows one to one.
  private static boolean allMatch(
      List<List<@Nullable Object>> a, List<List<@Nullable Object>> b, int i, boolean[] used) {
    if (i == a.size()) {
      return a.size() == b.size();
    }
    for (int j = 0; j < b.size(); j++) {
      if (!used[j]
          && same(a.get(i).get(0), b.get(j).get(0))
          && same(a.get(i).get(1), b.get(j).get(1))) {
        used[j] = true;
        if (allMatch(a, b, i + 1, used)) {
          return true;
        }
        used[j] = false;
      }
    }
    return false;
  }

  /// What the rules say, written another way.
  private static boolean same(@Nullable Object a, @Nullable Object b) {
    if (!(a instanceof Number x) || !(b instanceof Number y)) {
      return a == null ? b == null : a.equals(b);
    }
    double p = x.doubleValue();
    double q = y.doubleValue();
    if (Double.isNaN(p) || Double.isNaN(q)) {
      return Double.isNaN(p) && Double.isNaN(q);
    }
    boolean whole = p == Math.rint(p) && q == Math.rint(q);
    return p == q || (!whole && Math.abs(p - q) <= 0.1 * Math.max(Math.abs(p), Math.abs(q)));
  }
}
