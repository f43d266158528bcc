package dryrun.sql.same;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.data.DatasetLoader;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is the same only where the data keeps what is declared of it.
class DeclaredPlanTest {
  private static final String TABLES =
      """
      CREATE TABLE u (id BIGINT NOT NULL PRIMARY KEY, c VARCHAR);
      CREATE TABLE o (no BIGINT NOT NULL PRIMARY KEY, id BIGINT NOT NULL, x INTEGER NOT NULL, y INTEGER);
      """;
  private static final String NOTES =
      """
      {"tables": {"o": {"foreignKeys": [{"columns": ["id"], "table": "u", "references": ["id"]}]}}}
      """;

  private final DatasetSchema schema;

  DeclaredPlanTest() throws DataException {
    schema =
        new DatasetLoader(Map.of())
            .schema(
                new DataSource.Files("test", Map.of("schema.sql", TABLES, "dataset.json", NOTES)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT DISTINCT no, x FROM o                   | SELECT no, x FROM o
          SELECT COUNT(DISTINCT no) FROM o               | SELECT COUNT(*) FROM o
          SELECT COALESCE(x, 0) FROM o                   | SELECT x FROM o
          SELECT x FROM o WHERE id IS NOT NULL           | SELECT x FROM o
          SELECT x FROM o ORDER BY x NULLS FIRST         | SELECT x FROM o ORDER BY x
          SELECT o.x, u.c FROM o LEFT JOIN u ON o.id = u.id | SELECT o.x, u.c FROM o JOIN u ON o.id = u.id
          SELECT ROW_NUMBER() OVER (PARTITION BY id ORDER BY x, no) FROM o | SELECT RANK() OVER (PARTITION BY id ORDER BY x, no) FROM o
          SELECT LAG(x) OVER (ORDER BY no, x) FROM o     | SELECT LAG(x) OVER (ORDER BY no) FROM o
          SELECT SUM(y) OVER (ORDER BY no ROWS UNBOUNDED PRECEDING) FROM o | SELECT SUM(y) OVER (ORDER BY no) FROM o
          SELECT DISTINCT o.no FROM o JOIN u ON o.id = u.id | SELECT o.no FROM o JOIN u ON o.id = u.id
          MERGE INTO u AS t USING (SELECT DISTINCT no, x FROM o) AS s ON t.id = s.no WHEN NOT MATCHED THEN INSERT (id) VALUES (s.no) | MERGE INTO u AS t USING (SELECT no, x FROM o) AS s ON t.id = s.no WHEN NOT MATCHED THEN INSERT (id) VALUES (s.no)
          """)
  void isSeenOnlyWhereDeclarationsCount(String one, String other) {
    assertEquals(true, new SamePlan(true).of(one, other, schema));
    assertEquals(false, new SamePlan(false).of(one, other, schema));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT DISTINCT x FROM o                       | SELECT x FROM o
          SELECT COUNT(y) FROM o                         | SELECT COUNT(*) FROM o
          SELECT COALESCE(y, 0) FROM o                   | SELECT y FROM o
          SELECT y FROM o ORDER BY y NULLS FIRST         | SELECT y FROM o ORDER BY y
          SELECT o.x, u.c FROM u LEFT JOIN o ON o.id = u.id | SELECT o.x, u.c FROM u JOIN o ON o.id = u.id
          SELECT o.x, u.c FROM o LEFT JOIN u ON o.id = u.id AND u.c = 'a' | SELECT o.x, u.c FROM o JOIN u ON o.id = u.id AND u.c = 'a'
          SELECT o.x, u.c FROM o LEFT JOIN u ON o.x = u.id | SELECT o.x, u.c FROM o JOIN u ON o.x = u.id
          SELECT ROW_NUMBER() OVER (PARTITION BY id ORDER BY x) FROM o | SELECT RANK() OVER (PARTITION BY id ORDER BY x) FROM o
          SELECT LAG(x) OVER (ORDER BY x, no) FROM o     | SELECT LAG(x) OVER (ORDER BY x) FROM o
          SELECT SUM(y) OVER (ORDER BY x ROWS UNBOUNDED PRECEDING) FROM o | SELECT SUM(y) OVER (ORDER BY x) FROM o
          SELECT SUM(y) OVER (ORDER BY x RANGE 1 PRECEDING) FROM o | SELECT SUM(y) OVER (ORDER BY x ROWS 1 PRECEDING) FROM o
          SELECT DISTINCT u.id FROM o JOIN u ON o.id = u.id | SELECT u.id FROM o JOIN u ON o.id = u.id
          SELECT COUNT(DISTINCT id) FROM o               | SELECT COUNT(id) FROM o
          MERGE INTO u AS t USING (SELECT no, x FROM o) AS s ON t.id = s.no WHEN NOT MATCHED THEN INSERT (id) VALUES (s.no) | MERGE INTO u AS t USING (SELECT no, x FROM o) AS s ON t.id = s.x WHEN NOT MATCHED THEN INSERT (id) VALUES (s.no)
          MERGE INTO u AS t USING (SELECT id, x FROM o) AS s ON t.id = s.x WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id) | MERGE INTO u AS t USING (SELECT DISTINCT id, x FROM o) AS s ON t.id = s.x WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
          """)
  void isNotSeenWhereDataThatKeepsThemTellsThemApart(String one, String other) {
    assertEquals(false, new SamePlan(true).of(one, other, schema));
  }
}
