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
      CREATE TABLE t (id BIGINT NOT NULL PRIMARY KEY, up BIGINT, c VARCHAR NOT NULL, x INTEGER NOT NULL);
      CREATE TABLE k (a BIGINT NOT NULL, b BIGINT NOT NULL, PRIMARY KEY (a, b));
      CREATE TABLE f (no BIGINT NOT NULL PRIMARY KEY, a BIGINT NOT NULL, b BIGINT NOT NULL);
      """;
  private static final String NOTES =
      """
      {"tables": {
        "o": {"foreignKeys": [{"columns": ["id"], "table": "u", "references": ["id"]}]},
        "t": {"foreignKeys": [{"columns": ["up"], "table": "t", "references": ["id"]}]},
        "f": {"foreignKeys": [{"columns": ["a", "b"], "table": "k", "references": ["a", "b"]}]}}}
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
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT DISTINCT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT DISTINCT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL AND x > 1 UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL AND x > 1 UNION SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT w.id, q.c FROM w JOIN t q ON q.id = w.top | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT w.id, q.c FROM w LEFT JOIN t q ON q.id = w.top
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT DISTINCT o.no, w.c FROM o LEFT JOIN w ON w.id = o.id | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT o.no, w.c FROM o LEFT JOIN w ON w.id = o.id
          SELECT u.id, u.c, COUNT(*) FROM u JOIN o ON o.id = u.id GROUP BY u.id, u.c | SELECT u.id, MIN(u.c), COUNT(*) FROM u JOIN o ON o.id = u.id GROUP BY u.id
          SELECT u.c, u.id, SUM(o.y) FROM u LEFT JOIN o ON o.id = u.id GROUP BY u.c, u.id | SELECT MAX(u.c), u.id, SUM(o.y) FROM u LEFT JOIN o ON o.id = u.id GROUP BY u.id
          SELECT o.id, u.c, COUNT(*) FROM u JOIN o ON o.id = u.id GROUP BY o.id, u.c | SELECT o.id, MAX(u.c), COUNT(*) FROM u JOIN o ON o.id = u.id GROUP BY o.id
          SELECT u.id, u.c, COUNT(*) FROM o LEFT JOIN u ON o.x = u.id GROUP BY u.id, u.c | SELECT u.id, MIN(u.c), COUNT(*) FROM o LEFT JOIN u ON o.x = u.id GROUP BY u.id
          SELECT f.no FROM f LEFT JOIN k ON f.a = k.a AND f.b = k.b | SELECT f.no FROM f JOIN k ON f.a = k.a AND f.b = k.b
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
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE x = 1 UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE x = 1 UNION SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NOT NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NOT NULL UNION SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.top) SELECT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.top) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up <= w.id) SELECT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION SELECT t.id, w.top, t.c FROM w JOIN t ON t.up <= w.id) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.x = w.id) SELECT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION SELECT t.id, w.top, t.c FROM w JOIN t ON t.x = w.id) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id JOIN o ON o.id = t.id) SELECT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id JOIN o ON o.id = t.id) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT t.id, t.id, c FROM t JOIN o ON o.id = t.id WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT t.id, t.id, c FROM t JOIN o ON o.id = t.id WHERE up IS NULL UNION SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT q.id, q.id, q.c FROM t q JOIN t p ON p.id = q.x WHERE p.up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT q.id, q.id, q.c FROM t q JOIN t p ON p.id = q.x WHERE p.up IS NULL UNION SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT id, top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT DISTINCT top FROM w | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT top FROM w
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top + 1, t.c FROM w JOIN t ON t.up = w.id) SELECT w.id, q.c FROM w JOIN t q ON q.id = w.top | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top + 1, t.c FROM w JOIN t ON t.up = w.id) SELECT w.id, q.c FROM w LEFT JOIN t q ON q.id = w.top
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT w.id, q.c FROM w JOIN t q ON q.id = w.top AND q.x = 1 | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT w.id, q.c FROM w LEFT JOIN t q ON q.id = w.top AND q.x = 1
          WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT w.id, q.c FROM w JOIN u q ON q.id = w.top | WITH RECURSIVE w (id, top, c) AS (SELECT id, id, c FROM t WHERE up IS NULL UNION ALL SELECT t.id, w.top, t.c FROM w JOIN t ON t.up = w.id) SELECT w.id, q.c FROM w LEFT JOIN u q ON q.id = w.top
          SELECT u.id, o.x, COUNT(*) FROM u JOIN o ON o.id = u.id GROUP BY u.id, o.x | SELECT u.id, MIN(o.x), COUNT(*) FROM u JOIN o ON o.id = u.id GROUP BY u.id
          SELECT x, MAX(y) FROM o GROUP BY x | SELECT x, MIN(y) FROM o GROUP BY x
          SELECT u.id, MAX(o.y) FROM u LEFT JOIN o ON o.id = u.id GROUP BY u.id | SELECT u.id, MIN(o.y) FROM u LEFT JOIN o ON o.id = u.id GROUP BY u.id
          SELECT o.x, u.c, COUNT(*) FROM o LEFT JOIN u ON o.x = u.id AND o.y = 1 GROUP BY o.x, u.c | SELECT o.x, MIN(u.c), COUNT(*) FROM o LEFT JOIN u ON o.x = u.id AND o.y = 1 GROUP BY o.x
          SELECT id, COUNT(*) FROM u WHERE id = 1 GROUP BY id | SELECT MIN(id), COUNT(*) FROM u WHERE id = 1
          SELECT p.no FROM f p JOIN f q ON p.no < q.no LEFT JOIN k ON p.a = k.a AND q.b = k.b | SELECT p.no FROM f p JOIN f q ON p.no < q.no JOIN k ON p.a = k.a AND q.b = k.b
          SELECT p.id FROM t p JOIN t q ON p.x = q.x LEFT JOIN t r ON r.id = p.id AND r.x = q.x AND r.c = q.c | SELECT p.id FROM t p JOIN t q ON p.x = q.x JOIN t r ON r.id = p.id AND r.x = q.x AND r.c = q.c
          """)
  void isNotSeenWhereDataThatKeepsThemTellsThemApart(String one, String other) {
    assertEquals(true, new SamePlan(true).of(one, one, schema));
    assertEquals(true, new SamePlan(true).of(other, other, schema));
    assertEquals(false, new SamePlan(true).of(one, other, schema));
  }
}
