package dryrun.sql.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/// New random queries, judged by DuckDB itself: with `-Pdeep`, whose class path has its driver.
@EnabledIfSystemProperty(named = "dryrun.queries", matches = "\\d+")
class NewQueriesTest {
  private static final int QUERIES_PER_DATA = 50;

  private final Answers answers = new Answers();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> found = new ArrayList<>();

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
    assertEquals(List.of(), found);
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
        found.add("seed " + seed + " on " + engine + ":\n" + smallest(choices, data, duck, engine));
      }
    }
    if (refused) {
      found.add("seed " + seed + " runs on neither engine: " + sql);
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
