package dryrun.sql.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.dialect.Canonical;
import dryrun.sql.differential.Answers.Answer;
import dryrun.sql.differential.Answers.Result;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// New random queries, judged by DuckDB itself: no rows may be wrong, and of a hundred queries one
/// at most may be refused by both engines. With `-Pdeep`, whose class path has its driver.
@EnabledIfSystemProperty(named = "dryrun.queries", matches = "\\d+")
class NewQueriesTest {
  private static final int QUERIES_PER_DATA = 50;
  private static final int MOST_RUN_NOWHERE_OF = 100;

  private final Answers answers = new Answers();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> found = new ArrayList<>();
  private final List<String> runNowhere = new ArrayList<>();

  @Test
  void enginesGiveTheRowsOfDuckDb() throws SQLException {
    int queries = Integer.getInteger("dryrun.queries", 0);
    long first = Long.getLong("dryrun.seed", System.currentTimeMillis() * 1000);
    int run = 0;
    long seed = first;
    while (run < queries) {
      long data = seed / QUERIES_PER_DATA;
      RandomTables tables = RandomTables.of(data);
      try (DuckDb duck = new DuckDb()) {
        duck.load(tables);
        while (run < queries && seed / QUERIES_PER_DATA == data) {
          run += judged(seed++, tables.source(), duck) ? 1 : 0;
        }
      }
    }
    System.out.println("seeds from " + first + ": " + counts);
    System.out.println(runNowhere.size() + " run on neither engine:");
    runNowhere.forEach(System.out::println);
    assertEquals(List.of(), found);
    assertTrue(
        runNowhere.size() * MOST_RUN_NOWHERE_OF <= queries, "too many run on neither engine");
  }

  private boolean judged(long seed, DataSource data, DuckDb duck) {
    Choices choices = Choices.of(seed);
    String sql = RandomQueries.of(choices);
    List<String> expected;
    try {
      expected = Canonical.lines(duck.rows(sql));
    } catch (SQLException e) {
      count("not run by DuckDB");
      return false;
    }
    boolean refused = true;
    for (Engine engine : List.of(Engine.CALCITE, Engine.H2)) {
      Answer answer = answers.of(sql, data, engine, expected);
      count(engine + " " + answer.result());
      refused &= answer.result() == Result.REFUSED;
      if (answer.result() == Result.WRONG) {
        String finding =
            "seed " + seed + " on " + engine + ":\n" + smallest(choices, data, duck, engine);
        System.out.println(finding);
        found.add(finding);
      }
    }
    if (refused) {
      runNowhere.add("seed " + seed + ": " + sql);
    }
    return true;
  }

  private String smallest(Choices choices, DataSource data, DuckDb duck, Engine engine) {
    List<Integer> fewest =
        Smallest.of(
            choices.taken(),
            simpler -> answer(simpler, data, duck, engine).result() == Result.WRONG);
    String sql = RandomQueries.of(Choices.again(fewest));
    return sql + "\n  " + answer(fewest, data, duck, engine).text();
  }

  private Answer answer(List<Integer> choices, DataSource data, DuckDb duck, Engine engine) {
    String sql = RandomQueries.of(Choices.again(choices));
    try {
      return answers.of(sql, data, engine, Canonical.lines(duck.rows(sql)));
    } catch (SQLException e) {
      return new Answer(Result.REFUSED, String.valueOf(e.getMessage()));
    }
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }
}
