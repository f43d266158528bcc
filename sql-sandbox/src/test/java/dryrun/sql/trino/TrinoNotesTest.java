package dryrun.sql.trino;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.SqlError.Position;
import dryrun.sql.data.DatasetLoader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrinoNotesTest {
  private static final String TABLES =
      "CREATE TABLE t (id BIGINT, day DATE, at TIMESTAMP, amount DECIMAL(12,2), s VARCHAR);";

  private final TrinoNotes notes = new TrinoNotes();
  private final DatasetSchema schema;

  TrinoNotesTest() throws DataException {
    schema =
        new DatasetLoader(Map.of())
            .schema(new DataSource.Files("test", Map.of("schema.sql", TABLES)));
  }

  /// Each note as `line:column rule message`.
  private String said(String sql) {
    return notes.of(sql, schema).stream()
        .map(n ->
            n.position().line() + ":" + n.position().column() + " " + n.rule() + " " + n.message())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          SELECT id FROM t QUALIFY ROW_NUMBER() OVER (ORDER BY id) = 1 | 1:18 trino-syntax QUALIFY is Snowflake's: Trino filters a window function in a query around it
          SELECT `id` FROM t                 | 1:8 trino-syntax Backticks are Hive's: Trino quotes names with double quotes
          SELECT id FROM t WHERE id == 1     | 1:27 trino-syntax `==` is Hive's: Trino compares with `=`
          SELECT id FROM t WHERE id <=> NULL | 1:27 trino-syntax `<=>` is Hive's: Trino has IS NOT DISTINCT FROM
          SELECT id FROM t WHERE s RLIKE 'a' | 1:26 trino-syntax RLIKE is Hive's: Trino has regexp_like
          SELECT id FROM t WHERE s ILIKE 'a' | 1:26 trino-syntax ILIKE is Snowflake's and PostgreSQL's: Trino has lower(x) LIKE
          SELECT s::BIGINT FROM t            | 1:9 trino-syntax `::` is PostgreSQL's and Snowflake's: Trino has CAST
          SELECT id FROM t LIMIT 3 OFFSET 1  | 1:18 trino-syntax LIMIT before OFFSET is PostgreSQL's: Trino wants OFFSET first
          SELECT t.id FROM t LEFT SEMI JOIN t u ON t.id = u.id | 1:20 trino-syntax LEFT SEMI JOIN is Hive's: Trino has EXISTS and IN
          SELECT NVL(id, 0) FROM t           | 1:8 trino-function NVL is Hive's: Trino has COALESCE
          SELECT DATE_ADD(day, 3) FROM t     | 1:8 trino-function DATE_ADD of a date and days is Hive's: Trino has date_add('day', n, x)
          SELECT id FROM t WHERE day >= '2024-01-01' | 1:31 trino-types Trino does not compare a date with text: write DATE '...'
          SELECT id FROM t WHERE at < '2024-01-01'   | 1:29 trino-types Trino does not compare a timestamp with text: write TIMESTAMP '...'
          SELECT id FROM t WHERE id IN ('1', '2')    | 1:31 trino-types Trino does not compare a number with text: cast one of them
          SELECT id FROM t WHERE s = 7       | 1:28 trino-types Trino does not compare text with a number: cast one of them
          SELECT day AS d, COUNT(*) AS n FROM t GROUP BY d | 1:48 trino-alias Trino knows no alias of the result in GROUP BY: repeat the expression or write its number
          SELECT day, COUNT(*) AS n FROM t GROUP BY day HAVING n > 1 | 1:54 trino-alias Trino knows no alias of the result in HAVING: repeat the expression
          WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT n FROM r | 1:16 trino-recursion Trino unrolls a recursion: to depth 10, unless max_recursion_depth is raised
          SELECT amount / 3 FROM t           | 1:17 trino-division Up to Trino 476 a quotient of decimals has the larger scale of the two (1.0 * 5 / 26 is 0.2), later ones keep six digits and more: cast to DOUBLE to be safe
          """)
  void saysWhatTrinoWouldSay(String sql, String said) {
    assertEquals(said, said(sql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          SELECT id FROM t WHERE s = 'a == `b` QUALIFY' -- x::y
          SELECT id FROM t WHERE day >= DATE '2024-01-01' AND s = '2024-01-01' OFFSET 1 LIMIT 3;
          SELECT day AS d, COUNT(*) FROM t GROUP BY 1
          SELECT s AS id, COUNT(*) FROM t GROUP BY s HAVING COUNT(*) > 1
          SELECT CAST(amount AS DOUBLE) / 3, id / 2 FROM t
          SELECT COALESCE(id, 0), date_add('day', 3, day) FROM t
          SELEC id
          """)
  void saysNothingOfWhatTrinoTakes(String sql) {
    assertEquals("", said(sql));
  }

  @Test
  void findsPlacesOnLaterLines() {
    assertEquals(
        List.of(
            new TrinoNote(
                "trino-syntax", "`==` is Hive's: Trino compares with `=`", new Position(3, 10))),
        notes.of("SELECT id\nFROM t\nWHERE id == 1", schema));
  }

  @Test
  void repeatsWhatTheGrammarSaysWhereTheConstructHasNoName() {
    assertEquals(
        "1:15 trino-syntax Trino would not read this: mismatched input 'IS'",
        said("SELECT id = 1 IS TRUE FROM t"));
  }
}
