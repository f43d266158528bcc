package dryrun.sql.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.differential.Answers.Answer;
import dryrun.sql.differential.Answers.Result;
import dryrun.sql.differential.JudgedQueries.Judged;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 300 random queries with the rows that DuckDB gives, in `src/test/resources`. With `-Pdeep
/// -Dtest=EnginesAgreeTest -Dtest.jvm.options=-Ddryrun.judge=true` they are made anew.
class EnginesAgreeTest {
  private static final Path FOLDER = Path.of("src/test/resources/dryrun/sql/differential");
  private static final int QUERIES = 50;

  /// Of 50: what neither engine runs is refused by name and never wrong.
  private static final int MOST_REFUSED = 3;

  private final Answers answers = new Answers();

  @ParameterizedTest
  @ValueSource(longs = {1000, 2000, 3000, 4000, 5000, 6000})
  void enginesGiveTheRowsThatDuckDbGave(long firstSeed) throws IOException, SQLException {
    Path file = FOLDER.resolve("from-" + firstSeed + ".txt");
    if (Boolean.getBoolean("dryrun.judge")) {
      JudgedQueries.of(firstSeed, QUERIES).write(file);
    }
    JudgedQueries judged = JudgedQueries.read(file);
    DataSource data = judged.tables().source();
    List<String> wrong = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Judged query : judged.queries()) {
      Answer calcite = answers.of(query.sql(), data, Engine.CALCITE, query.rows());
      Answer h2 = answers.of(query.sql(), data, Engine.H2, query.rows());
      for (Answer answer : List.of(calcite, h2)) {
        if (answer.result() == Result.WRONG) {
          wrong.add(query.seed() + ": " + query.sql() + "\n  " + answer.text());
        }
      }
      if (calcite.result() == Result.REFUSED && h2.result() == Result.REFUSED) {
        refused.add(query.sql() + "\n  " + calcite.text());
      }
    }
    assertEquals(QUERIES, judged.queries().size());
    assertEquals(List.of(), wrong);
    assertTrue(refused.size() <= MOST_REFUSED, () -> String.join("\n", refused));
  }
}
