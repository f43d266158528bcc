package dryrun.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Statements that are no good are told so in one sentence, with the place, and not in words from
/// inside an engine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainWordsTest {
  private static final DataSource PEOPLE =
      new DataSource.Files(
          "people",
          Map.of(
              "schema.sql",
              "CREATE TABLE people (id BIGINT, age INTEGER, city VARCHAR, born DATE)",
              "people.csv",
              "id,age,city,born\n1,20,a,\n2,30,b,\n"));

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @AfterAll
  void closes() {
    sandbox.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT id FROM people WHERE | 1:23 The statement ends too early, behind 'WHERE'",
        "SELECT id FROM people WHERE id > | 1:32 The statement ends too early, behind '>'",
        "SELECT id FROM people WHERE id = 3) | 1:35 Unexpected ')'",
        "SELECT 1 FROM people p JOIN people q | 1:24 A JOIN needs a condition: ON or USING",
        "SELECT id FROM people WHERE id = (SELECT id, age FROM people)"
            + " | 1:34 A subquery that stands for one value has one column",
        "SELECT id FROM people WHERE EXISTS (id) | 1:29 EXISTS takes a query",
        "SELECT COALESCE() FROM people | 1:8 COALESCE takes at least one value",
        "SELECT GREATEST(id, city) FROM people"
            + " | 1:8 The function greatest does not take (bigint, varchar)",
        "SELECT 1 FROM people CROSS JOIN UNNEST(ARRAY[1]) AS t(x, y)"
            + " | 1:55 The number of columns is 1, and that of the names for them 2",
        "SELECT city FROM people QUALIFY id = 1"
            + " | 1:33 The condition of QUALIFY must contain a window function",
        "SELECT * EXCEPT (none) FROM people"
            + " | 1:18 The list of EXCEPT contains unknown column(s): none",
        "SELECT born + 1 FROM people"
            + " | 1:8 '+' does not take date and integer; a day is INTERVAL '1' DAY",
        "SELECT id FROM people WHERE born > 3 | 1:29 '>' does not take date and integer",
        "SELECT id FROM people WHERE born <> 3 | 1:29 '<>' does not take date and integer",
        "SELECT born - city FROM people"
            + " | 1:8 '-' does not take date and varchar; a day is INTERVAL '1' DAY",
        "SELECT age BETWEEN born AND 3 FROM people"
            + " | 1:8 'BETWEEN' does not take integer and date and integer",
        "SELECT age NOT BETWEEN born AND 3 FROM people"
            + " | 1:8 'NOT BETWEEN' does not take integer and date and integer",
        "SELECT age BETWEEN 1 AND INTERVAL '1' DAY FROM people"
            + " | 1:8 'BETWEEN' does not take integer and integer and interval day",
        "SELECT -born FROM people | 1:8 '-' does not take date",
        "SELECT id[1] FROM people | 1:8 '[ ]' does not take bigint and integer",
        "SELECT NOT age FROM people | 1:8 'NOT' does not take integer",
        "SELECT AVG(born) FROM people | 1:8 The function avg does not take (date)",
        "SELECT MAX(age, id) FROM people | 1:8 The function max takes 1 argument",
        "SELECT CAST(age AS DATE) FROM people"
            + " | 1:8 A value of type integer cannot be cast to date",
        "SELECT id FROM people WHERE ROW_NUMBER() OVER (ORDER BY id) = 1 | 1:29 A window function"
            + " cannot stand in WHERE: compute it in a subquery, or use QUALIFY",
        "SELECT SUM(id) OVER (ORDER BY city RANGE 1 PRECEDING) FROM people"
            + " | 1:42 RANGE with a distance needs an ORDER BY of numbers, dates or times",
        "SELECT CASE WHEN age THEN 1 END FROM people"
            + " | 1:8 Here stands a condition, which is true or false",
        "SELECT ARRAY[1, 'a'] | 1:8 The elements of an array have one type",
        "SELECT ? | 1:8 There is no value for a '?' here",
        "SELECT id FROM people WHERE id = 'abc' | 'abc' is not a number",
        "SELECT SUM(city) FROM people | A text is not a number",
        "UPDATE people SET age = 'abc'"
            + " | 'abc' (people: age INTEGER) does not fit the type that it is to have",
        "SELECT PERCENTILE_CONT(0.5) FROM people | This combination of constructs cannot be"
            + " planned: write a part of it another way, such as a join in place of a subquery",
        "SELECT * FROM people MATCH_RECOGNIZE (PATTERN (A) DEFINE A AS id > 1)"
            + " | 1:22 MATCH_RECOGNIZE cannot be run by this engine"
      })
  void saysWhatIsWrong(String sql, String message) {
    SqlOutcome.Failed failed = (SqlOutcome.Failed) sandbox.run(SqlRequest.of(sql, PEOPLE));
    String place = failed.error().position().map(p -> p.line() + ":" + p.column() + " ").orElse("");
    assertEquals(message, place + failed.error().message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT p.id FROM people p FULL JOIN people q ON p.id = q.age"
            + " | H2 has no syntax for what this statement asks for"
      })
  void saysWhatTheSecondEngineCannotDo(String sql, String message) {
    SqlOutcome.Failed failed =
        (SqlOutcome.Failed) sandbox.run(SqlRequest.of(sql, PEOPLE).on(Engine.H2));
    assertEquals(message, failed.error().message());
  }
}
