package dryrun.sql.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Engine;
import dryrun.sql.InProcess;
import dryrun.sql.Limits;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.mutate.Mutant;
import dryrun.sql.mutate.Mutator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is claimed equal where the data keeps what is declared never differs on such data: trees,
/// with rings among them, that are walked down, and rows that hang on them, beside the mutants of
/// the queries.
class DeclaredPlanLawsTest {
  private static final String TABLES =
      """
      CREATE TABLE t (id BIGINT NOT NULL PRIMARY KEY, up BIGINT, c VARCHAR NOT NULL);
      CREATE TABLE o (no BIGINT NOT NULL PRIMARY KEY, id BIGINT, x INTEGER NOT NULL);
      """;
  private static final String NOTES =
      """
      {"tables": {
        "t": {"foreignKeys": [{"columns": ["up"], "table": "t", "references": ["id"]}]},
        "o": {"foreignKeys": [{"columns": ["id"], "table": "t", "references": ["id"]}]}}}
      """;
  private static final String DOWN =
      """
      WITH RECURSIVE w (id, top, c, depth) AS (
        SELECT id, id, c, 1 FROM t WHERE up IS NULL
        UNION ALL
        SELECT t.id, w.top, w.c || t.c, w.depth + 1 FROM w JOIN t ON t.up = w.id
      )
      """;
  private static final List<String> QUERIES =
      List.of(
          DOWN + "SELECT id, c, depth FROM w",
          DOWN + "SELECT o.no, w.c FROM o LEFT JOIN w ON w.id = o.id",
          DOWN
              + """
              SELECT q.id, q.c, COUNT(*) AS n, COALESCE(SUM(o.x), 0) AS total
              FROM w
              JOIN t q ON q.id = w.top
              LEFT JOIN o ON o.id = w.id
              GROUP BY q.id, q.c
              """,
          DOWN + "SELECT w.top, MAX(w.depth) AS deepest FROM w GROUP BY w.top",
          "SELECT t.id, t.c, COUNT(o.no) FROM t LEFT JOIN o ON o.id = t.id GROUP BY t.id, t.c",
          "SELECT o.id, t.c, MAX(o.x) FROM o JOIN t ON o.id = t.id GROUP BY o.id, t.c",
          "SELECT t.id, t.up, MIN(t.c), COUNT(*) FROM o LEFT JOIN t ON o.id = t.id GROUP BY t.id,"
              + " t.up",
          "SELECT p.id, q.c, COUNT(*) FROM t p LEFT JOIN t q ON p.up = q.id GROUP BY p.id, q.c");
  private static final int DATABASES = 12;
  private static final int LEAST_CLAIMED = 15;

  private final DatasetLoader loader = new DatasetLoader(Map.of());
  private final InProcess sandbox = new InProcess(loader, new CalciteEngine());
  private final SamePlan same = new SamePlan(true);
  private final Random random = new Random(20240229);

  @Test
  void mutantsClaimedEqualNeverDiffer() throws Exception {
    DatasetSchema schema =
        loader.schema(
            new DataSource.Files("t", Map.of("schema.sql", TABLES, "dataset.json", NOTES)));
    int claimed = 0;
    for (String query : QUERIES) {
      for (Mutant mutant : new Mutator().of(query, schema).list()) {
        if (same.of(query, mutant.sql(), schema)) {
          claimed++;
          agree(query, mutant.sql());
        }
      }
    }
    assertTrue(claimed >= LEAST_CLAIMED, claimed + " mutants are recognised");
  }

  private void agree(String one, String other) {
    List<DataSource> some = Stream.generate(this::database).limit(DATABASES).toList();
    assertEquals(rows(one, some), rows(other, some), () -> one + "\n--\n" + other + "\n" + some);
  }

  /// Rows whose parents may be any rows, themselves among them.
  private DataSource database() {
    int size = 1 + random.nextInt(7);
    StringBuilder t = new StringBuilder("id,up,c\n");
    for (int id = 1; id <= size; id++) {
      String up = random.nextInt(3) == 0 ? "" : String.valueOf(1 + random.nextInt(size));
      t.append("%d,%s,%s\n".formatted(id, up, random.nextBoolean() ? "k" : "m"));
    }
    StringBuilder o = new StringBuilder("no,id,x\n");
    for (int no = random.nextInt(7); no > 0; no--) {
      String id = random.nextInt(4) == 0 ? "" : String.valueOf(1 + random.nextInt(size));
      o.append("%d,%s,%d\n".formatted(no, id, random.nextInt(3)));
    }
    return new DataSource.Files(
        "random", Map.of("schema.sql", TABLES, "t.csv", t.toString(), "o.csv", o.toString()));
  }

  private List<List<String>> rows(String sql, List<DataSource> some) {
    List<List<String>> all = new ArrayList<>();
    for (SqlOutcome outcome :
        sandbox.run(
            new SqlRequest(sql, Engine.CALCITE, some, Limits.DEFAULT), new Cancellation())) {
      List<String> lines = new ArrayList<>();
      assertInstanceOf(SqlOutcome.Rows.class, outcome)
          .table()
          .rows()
          .forEach(row -> lines.add(row.toString()));
      Collections.sort(lines);
      all.add(lines);
    }
    return all;
  }
}
