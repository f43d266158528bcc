package dryrun.sql.same;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.data.DatasetLoader;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePlanTest {
  static final String TABLES =
      """
      CREATE TABLE a (id BIGINT, x INTEGER, s VARCHAR, d DATE);
      CREATE TABLE b (id BIGINT, y INTEGER, s VARCHAR);
      """;

  private final SamePlan same = new SamePlan();
  private final DatasetSchema schema;

  SamePlanTest() throws DataException {
    schema =
        new DatasetLoader(Map.of())
            .schema(new DataSource.Files("test", Map.of("schema.sql", TABLES)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT x FROM a WHERE x > 1 AND s = 'k'        | SELECT q.x AS z FROM a q WHERE 'k' = q.s AND 1 < q.x
          SELECT x, y FROM a JOIN b ON a.id = b.id       | SELECT x, y FROM b JOIN a ON b.id = a.id
          SELECT x, y FROM a, b WHERE a.id = b.id        | SELECT x, y FROM a JOIN b ON a.id = b.id
          SELECT x FROM a WHERE x BETWEEN 1 AND 3        | SELECT x FROM a WHERE x <= 3 AND x >= 1
          SELECT x FROM a WHERE x IN (1, 2)              | SELECT x FROM a WHERE x = 2 OR x = 1
          SELECT DISTINCT x, s FROM a                    | SELECT x, s FROM a GROUP BY s, x
          WITH c AS (SELECT id, x FROM a WHERE x > 1) SELECT c.x, y FROM c JOIN b USING (id) | SELECT x, y FROM b JOIN a ON a.id = b.id WHERE x > 1
          SELECT s, COUNT(*), SUM(x) FROM a GROUP BY s   | WITH c AS (SELECT x AS v, s FROM a) SELECT s, COUNT(*) AS n, SUM(v) FROM c GROUP BY s
          SELECT a.x FROM a LEFT JOIN b ON a.id = b.id   | SELECT a.x FROM b RIGHT JOIN a ON a.id = b.id
          SELECT x FROM a UNION ALL SELECT y FROM b      | SELECT y FROM b UNION ALL SELECT x FROM a
          SELECT x FROM a WHERE id IN (SELECT id FROM b) | SELECT x FROM a WHERE a.id IN (SELECT b.id FROM b)
          SELECT x, RANK() OVER (PARTITION BY s ORDER BY d) FROM a | SELECT q.x, RANK() OVER (PARTITION BY q.s ORDER BY q.d) AS r FROM a q
          SELECT x, ROW_NUMBER() OVER (ORDER BY d) AS n FROM a     | SELECT x, ROW_NUMBER() OVER (ORDER BY d) AS r FROM a
          SELECT x FROM a ORDER BY x LIMIT 3             | SELECT q.x FROM a q ORDER BY 1 LIMIT 3
          SELECT x FROM a INTERSECT SELECT y FROM b      | SELECT DISTINCT x FROM a INTERSECT SELECT y FROM b
          SELECT x FROM a WHERE id IN (SELECT id FROM b) | SELECT x FROM a WHERE id IN (SELECT DISTINCT id FROM b)
          SELECT MAX(x) FROM a                           | SELECT MAX(x) FROM (SELECT DISTINCT x, s FROM a) q
          SELECT DISTINCT s, COUNT(*) FROM a GROUP BY s  | SELECT s, COUNT(*) FROM a GROUP BY s
          SELECT a.x, y FROM a LEFT JOIN b ON a.id = b.id WHERE y = 1 | SELECT a.x, y FROM a JOIN b ON a.id = b.id WHERE y = 1
          SELECT y FROM a LEFT JOIN b ON a.x = b.id WHERE CAST(a.x + y AS VARCHAR) = '2' | SELECT y FROM a JOIN b ON a.x = b.id WHERE CAST(a.x + y AS VARCHAR) = '2'
          SELECT x FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.id = a.id) | SELECT p.x FROM a p WHERE EXISTS (SELECT q.s FROM b q WHERE p.id = q.id)
          SELECT x FROM a WHERE x > (SELECT MAX(y) FROM b WHERE b.id = a.id) | SELECT p.x FROM a p WHERE (SELECT MAX(q.y) FROM b q WHERE p.id = q.id) < p.x
          SELECT a.x, b.y FROM a FULL JOIN b ON a.id = b.id | SELECT p.x, q.y FROM a p FULL JOIN b q ON q.id = p.id
          SELECT s, d, COUNT(*) FROM a GROUP BY ROLLUP(s, d) | SELECT s, d, COUNT(*) FROM a GROUP BY GROUPING SETS ((s, d), (s), ())
          SELECT s, n, ROW_NUMBER() OVER (ORDER BY s) FROM (SELECT s, COUNT(*) AS n FROM a GROUP BY s) q | SELECT s, n, RANK() OVER (ORDER BY s) FROM (SELECT s, COUNT(*) AS n FROM a GROUP BY s) q
          SELECT id FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY id ORDER BY x) AS r FROM a) q WHERE r = 1 | SELECT DISTINCT id FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY id ORDER BY x) AS r FROM a) q WHERE r = 1
          """)
  void seesThatQueriesAreTheSame(String one, String other) {
    assertEquals(true, same.of(one, other, schema));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT x FROM a WHERE x > 1                    | SELECT x FROM a WHERE x >= 1
          SELECT a.x FROM a LEFT JOIN b ON a.id = b.id   | SELECT a.x FROM a JOIN b ON a.id = b.id
          SELECT a.x FROM a LEFT JOIN b ON a.id = b.id AND y = 1 | SELECT a.x FROM a LEFT JOIN b ON a.id = b.id WHERE y = 1
          SELECT p.x FROM a p JOIN a q ON p.x < q.id     | SELECT q.x FROM a p JOIN a q ON p.x < q.id
          SELECT x, s FROM a                             | SELECT x, s FROM a GROUP BY x, s
          SELECT x FROM a UNION ALL SELECT y FROM b      | SELECT x FROM a UNION SELECT y FROM b
          SELECT x FROM a ORDER BY x                     | SELECT x FROM a ORDER BY x DESC
          SELECT r FROM (SELECT x, RANK() OVER (ORDER BY d) AS r FROM a) q WHERE x > 1 | SELECT RANK() OVER (ORDER BY d) AS r FROM a WHERE x > 1
          SELECT COUNT(x) FROM a                         | SELECT COUNT(*) FROM a
          SELECT COUNT(DISTINCT x) FROM a                | SELECT COUNT(x) FROM a
          SELECT x - 1 FROM a                            | SELECT 1 - x FROM a
          SELECT CAST(x AS BIGINT) FROM a                | SELECT x FROM a
          SELECT x FROM a EXCEPT SELECT y FROM b         | SELECT y FROM b EXCEPT SELECT x FROM a
          SELECT COUNT(x) FROM a                         | SELECT COUNT(x) FROM (SELECT DISTINCT x, s FROM a) q
          SELECT x FROM a UNION ALL SELECT y FROM b      | SELECT DISTINCT x FROM a UNION ALL SELECT y FROM b
          SELECT a.x FROM a LEFT JOIN b ON a.id = b.id WHERE y IS NULL | SELECT a.x FROM a JOIN b ON a.id = b.id WHERE y IS NULL
          SELECT p.x FROM a p JOIN a q ON p.id = q.x WHERE EXISTS (SELECT 1 FROM b WHERE b.id = p.id) | SELECT p.x FROM a p JOIN a q ON p.id = q.x WHERE EXISTS (SELECT 1 FROM b WHERE b.id = q.id)
          SELECT s FROM a GROUP BY ROLLUP(s)             | SELECT s FROM a GROUP BY s
          SELECT DISTINCT SUM(x) FROM a                  | SELECT DISTINCT SUM(DISTINCT x) FROM a
          """)
  void seesThatQueriesAreNot(String one, String other) {
    assertEquals(false, same.of(one, other, schema));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT RAND() FROM a
          SELECT CURRENT_DATE FROM a
          SELECT x FROM a WHERE d < CURRENT_DATE
          SELECT LOCALTIMESTAMP FROM a
          SELECT x FROM a LIMIT 3
          SELECT x, s FROM a ORDER BY x LIMIT 3
          SELECT APPROX_DISTINCT(x) FROM a
          SELECT APPROX_PERCENTILE(x, 0.5) FROM a
          SELECT ARRAY_AGG(x) FROM a
          SELECT ANY_VALUE(x) FROM a
          SELECT MAX_BY(x, d) FROM a
          DELETE FROM a
          SELECT nothing FROM a
          """)
  void claimsNothingOfWhatMayDiffer(String query) {
    assertEquals(false, same.of(query, query, schema));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT x, ROW_NUMBER() OVER (ORDER BY d) AS n FROM a JOIN b ON a.id = b.id | SELECT x, ROW_NUMBER() OVER (ORDER BY d) AS n FROM b JOIN a ON a.id = b.id
          WITH c AS (SELECT * FROM a WHERE x > 1) SELECT LAG(x) OVER (ORDER BY d) FROM c WHERE id > 2 | SELECT LAG(x) OVER (ORDER BY d) FROM a WHERE id > 2 AND x > 1
          """)
  void needsTheVerySamePlanWhereTiesDecide(String one, String other) {
    assertEquals(false, same.of(one, other, schema));
  }
}
