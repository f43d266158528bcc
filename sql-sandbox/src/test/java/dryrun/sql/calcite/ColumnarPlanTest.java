package dryrun.sql.calcite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Limits;
import dryrun.sql.SqlOutcome;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.dialect.StatementParser;
import dryrun.sql.engine.PreparedQuery;
import dryrun.sql.engine.Watch;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Operators over columns answer as Calcite's over rows do, on rows with NULLs everywhere, ties,
/// NaN and numbers at the end of their range, also where there are no rows or more than a batch
/// holds.
class ColumnarPlanTest {
  private static final String SCHEMA =
      """
      CREATE TABLE t (
        id BIGINT, i INTEGER, b BIGINT, s SMALLINT, d DOUBLE, m DECIMAL(10,2), v VARCHAR,
        f BOOLEAN, day DATE, ts TIMESTAMP, ds VARCHAR
      ) WITH (partitioned_by = ARRAY['ds']);
      CREATE TABLE u (id BIGINT, i INTEGER, v VARCHAR, m DECIMAL(10,2), day DATE);
      """;
  private static final int[] SIZES = {0, 1, 7, 60, 60, 5000};

  private final CalciteEngine columns = new CalciteEngine();
  private final CalciteEngine rows = new CalciteEngine(new Planner(false));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM t",
        "SELECT id, i + 1, b * 2, -s, d / 3, m + 1, v || 'x', NOT f, ts FROM t WHERE i > 1 OR f",
        "SELECT CASE WHEN i > 2 THEN v WHEN f THEN 'f' END, COALESCE(i, s, 0) FROM t",
        "SELECT i + 2147483645 FROM t",
        "SELECT COUNT(*), COUNT(i), SUM(i), SUM(b), SUM(s), SUM(m), MIN(v), MAX(day) FROM t",
        "SELECT SUM(b * 3000000000) FROM t WHERE b > 2",
        "SELECT v, COUNT(*), SUM(m), AVG(i), AVG(m), MIN(ts), MAX(f), MAX(d) FROM t GROUP BY v",
        "SELECT f, day, d, COUNT(*) FROM t GROUP BY f, day, d",
        "SELECT i, s, m, COUNT(DISTINCT v), COUNT(DISTINCT b) FROM t GROUP BY i, s, m",
        "SELECT v, SUM(i) FILTER (WHERE f), COUNT(*) FILTER (WHERE i > 2) FROM t GROUP BY v",
        "SELECT v, i, GROUPING(v, i), COUNT(*) FROM t GROUP BY CUBE (v, i)",
        "SELECT v, f, SUM(b) FROM t WHERE id < 0 GROUP BY ROLLUP (v, f)",
        "SELECT v, APPROX_PERCENTILE(i, 0.3), MEDIAN(m), APPROX_PERCENTILE(v, 1.0) FROM t GROUP BY"
            + " v",
        "SELECT DISTINCT i, v FROM t",
        "SELECT i FROM t UNION SELECT i FROM u",
        "SELECT t.id, u.id FROM t JOIN u ON t.i = u.i",
        "SELECT t.id, u.id FROM t JOIN u ON t.v = u.v AND t.m = u.m",
        "SELECT t.id, u.id FROM t JOIN u ON t.day = u.day AND t.id < u.id",
        "SELECT t.id, u.id FROM t LEFT JOIN u ON t.i = u.i AND t.v = u.v",
        "SELECT t.id, u.id FROM t LEFT JOIN u ON t.i = u.i AND u.id > 3",
        "SELECT t.id, u.id FROM t RIGHT JOIN u ON t.i = u.i",
        "SELECT t.id, u.id FROM t FULL JOIN u ON t.v = u.v",
        "SELECT id FROM t WHERE i IN (SELECT i FROM u)",
        "SELECT id FROM t WHERE EXISTS (SELECT 1 FROM u WHERE u.v = t.v AND u.i = t.i)",
        "SELECT id FROM t WHERE NOT EXISTS (SELECT 1 FROM u WHERE u.day = t.day)",
        "SELECT id, (SELECT MAX(u.m) FROM u WHERE u.i = t.i) FROM t",
        "SELECT id, ROW_NUMBER() OVER (PARTITION BY v ORDER BY ts DESC, id) FROM t",
        "SELECT id, RANK() OVER (PARTITION BY f ORDER BY i), DENSE_RANK() OVER (ORDER BY v DESC)"
            + " FROM t",
        "SELECT id, LAG(i) OVER (PARTITION BY v ORDER BY id), LEAD(v, 2) OVER (ORDER BY m, id),"
            + " LAG(i, 1, 0) OVER (ORDER BY id) FROM t",
        "SELECT id, SUM(i) OVER (PARTITION BY v ORDER BY id), SUM(d) OVER (PARTITION BY i),"
            + " COUNT(m) OVER (PARTITION BY v ORDER BY i) FROM t",
        "SELECT id, SUM(m) OVER (ORDER BY id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW),"
            + " AVG(i) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING),"
            + " MIN(v) OVER (ORDER BY id ROWS BETWEEN 2 FOLLOWING AND 4 FOLLOWING),"
            + " MAX(s) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) FROM t",
        "SELECT id, FIRST_VALUE(i) OVER (PARTITION BY v ORDER BY id), LAST_VALUE(v) OVER (PARTITION"
            + " BY i ORDER BY id ROWS BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM t",
        "SELECT v, n, SUM(n) OVER (ORDER BY v) FROM (SELECT v, COUNT(*) AS n FROM t GROUP BY v) x",
        "WITH RECURSIVE r(n, s) AS (SELECT 1, SUM(i) FROM t UNION ALL SELECT n + 1, s + 1 FROM r"
            + " WHERE n < 4) SELECT n, s FROM r",
        "SELECT day, COUNT(*) FROM t WHERE ds >= '2024-01-02' GROUP BY day HAVING COUNT(*) > 1"
      })
  void answersAsRowsDo(String sql) {
    agree(sql, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT id FROM t ORDER BY v, m DESC, id",
        "SELECT id FROM t ORDER BY d DESC, ts, id DESC LIMIT 9",
        "SELECT id FROM t ORDER BY v DESC NULLS FIRST, day NULLS FIRST, f, id OFFSET 3",
        "SELECT v, SUM(m) FROM t GROUP BY v ORDER BY 2 DESC, 1 LIMIT 3"
      })
  void sortsAsRowsDo(String sql) {
    agree(sql, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT t.v, COUNT(*) FROM t JOIN u ON t.v = u.v GROUP BY t.v ORDER BY t.v",
        "SELECT id, ROW_NUMBER() OVER (PARTITION BY v ORDER BY id) FROM t WHERE f"
      })
  void worksOnColumnsThroughout(String sql) {
    Dataset dataset = dataset(new Random(1), 3);
    Planner.Plan plan =
        new Planner().plan(new StatementParser().parse(sql), dataset.schema(), watch());
    String names = new CodeGenerator().source(plan.physical(), new java.util.HashMap<>());
    assertTrue(names.contains("Kernel"), names);
    assertTrue(!names.contains("toLookup") && !names.contains("orderBy("), names);
  }

  /// Plans once for all sizes, as a request for several datasets does.
  private void agree(String sql, boolean ordered) {
    Random random = new Random(4711);
    DatasetSchema schema = dataset(random, 0).schema();
    PreparedQuery overRows = prepared(rows, sql, schema);
    PreparedQuery overColumns = prepared(columns, sql, schema);
    for (int size : SIZES) {
      Dataset dataset = dataset(random, size);
      assertEquals(lines(overRows, dataset, ordered), lines(overColumns, dataset, ordered), sql);
    }
  }

  private static PreparedQuery prepared(CalciteEngine engine, String sql, DatasetSchema schema) {
    return engine.prepare(new StatementParser().parse(sql), schema, watch());
  }

  private static Watch watch() {
    return new Watch(Limits.DEFAULT, new Cancellation());
  }

  private static List<String> lines(PreparedQuery query, Dataset dataset, boolean ordered) {
    SqlOutcome outcome = query.run(dataset, Limits.DEFAULT, new Cancellation(), System.nanoTime());
    return switch (outcome) {
      case SqlOutcome.Rows result -> {
        List<String> lines =
            result.table().rows().stream().map(Object::toString).collect(Collectors.toList());
        if (!ordered) {
          Collections.sort(lines);
        }
        yield lines;
      }
      case SqlOutcome.Failed failed -> List.of(failed.error().message());
      case SqlOutcome other -> throw new AssertionError(other.toString());
    };
  }

  private static Dataset dataset(Random random, int size) {
    String t =
        IntStream.range(0, size).mapToObj(id -> row(random, id)).collect(Collectors.joining());
    String u =
        IntStream.range(0, Math.min(size, 40))
            .mapToObj(id ->
                "%d,%s,%s,%s,%s\n"
                    .formatted(id, number(random), text(random), amount(random), day(random)))
            .collect(Collectors.joining());
    try {
      return new DatasetLoader(Map.of())
          .load(
              new DataSource.Files(
                  "random",
                  Map.of(
                      "schema.sql",
                      SCHEMA,
                      "t.csv",
                      "id,i,b,s,d,m,v,f,day,ts,ds\n" + t,
                      "u.csv",
                      "id,i,v,m,day\n" + u)));
    } catch (DataException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String row(Random random, int id) {
    return "%d,%s,%s,%s,%s,%s,%s,%s,%s,%s,2024-01-0%d\n"
        .formatted(
            id,
            number(random),
            number(random),
            number(random),
            one(random, "", "0.5", "-1e300", "NaN", "7", "-0.0"),
            amount(random),
            text(random),
            one(random, "", "true", "false"),
            day(random),
            one(random, "", "2024-01-01 00:00:00", "2024-01-02 10:00:00.001"),
            1 + random.nextInt(3));
  }

  private static String number(Random random) {
    return one(random, "", "0", "1", "2", "3", "-4");
  }

  private static String amount(Random random) {
    return one(random, "", "1.50", "0.00", "-7.25", "99999.99");
  }

  private static String text(Random random) {
    return one(random, "", "\"\"", "a", "abcdX", "abcdY", "é", "zz");
  }

  private static String day(Random random) {
    return one(random, "", "2024-02-29", "1969-12-31", "2024-03-01");
  }

  private static String one(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }
}
