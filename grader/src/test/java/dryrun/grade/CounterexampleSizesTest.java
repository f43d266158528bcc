package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.bank.SqlProblem;
import dryrun.sql.Cancellation;
import dryrun.sql.Engine;
import dryrun.sql.SqlSandbox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Every known-wrong answer of the built-in problems is judged as in the window, and the sizes of
/// the counterexamples are printed: half of them have six rows over all tables, or fewer.
@EnabledIfSystemProperty(named = "dryrun.mutants", matches = "true")
class CounterexampleSizesTest {
  private static final int ROWS = 6;

  @Test
  void areAFewRows() throws Exception {
    List<Integer> sizes = new ArrayList<>();
    List<Long> millis = new ArrayList<>();
    List<String> notWrong = new ArrayList<>();
    try (PackBank bank = PackBank.open(new PackOpener(), List.of());
        SqlSandbox sandbox = RealSandbox.open()) {
      SqlGrader grader = new SqlGrader(sandbox);
      for (Item item : bank.items()) {
        if (item.kind() == Item.Kind.SQL) {
          SqlProblem problem = bank.sqlProblem(item);
          for (SqlProblem.KnownWrong answer : problem.knownWrong()) {
            long start = System.nanoTime();
            SqlVerdict verdict =
                grader.grade(problem, answer.query().sql(), Engine.AUTO, new Cancellation());
            millis.add((System.nanoTime() - start) / 1_000_000);
            if (verdict instanceof SqlVerdict.Wrong wrong) {
              sizes.add(
                  wrong.counterexample().tables().values().stream()
                      .mapToInt(table -> table.rows().size())
                      .sum());
            } else {
              notWrong.add(item.id() + " " + answer.query().name() + ": " + verdict);
            }
          }
        }
      }
    }

    Collections.sort(sizes);
    Collections.sort(millis);
    System.out.printf(
        "%d counterexamples: median %d rows, 95 of 100 up to %d, at most %d; verdicts in %d ms,"
            + " 95 of 100 in %d ms%n",
        sizes.size(),
        sizes.get(sizes.size() / 2),
        sizes.get(sizes.size() * 95 / 100),
        sizes.getLast(),
        millis.get(millis.size() / 2),
        millis.get(millis.size() * 95 / 100));
    assertEquals(List.of(), notWrong);
    assertTrue(sizes.get(sizes.size() / 2) <= ROWS, sizes::toString);
  }
}
