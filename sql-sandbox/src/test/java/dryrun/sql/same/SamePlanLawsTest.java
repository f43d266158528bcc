package dryrun.sql.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.InProcess;
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
import org.junit.jupiter.api.Test;

/// What is claimed equal never differs on random data: random queries beside themselves written
/// another way, and beside their mutants.
class SamePlanLawsTest {
  private static final int QUERIES = 40;
  private static final int DATABASES = 4;

  private final DatasetLoader loader = new DatasetLoader(Map.of());
  private final InProcess sandbox = new InProcess(loader, new CalciteEngine());
  private final SamePlan same = new SamePlan();
  private final Random random = new Random(20240131);

  @Test
  void queriesClaimedEqualNeverDiffer() throws Exception {
    DatasetSchema schema =
        loader.schema(new DataSource.Files("t", Map.of("schema.sql", SamePlanTest.TABLES)));
    Mutator mutator = new Mutator();
    int claimed = 0;
    for (int i = 0; i < QUERIES; i++) {
      RandomQuery query = RandomQuery.of(random);
      String one = query.written(random);
      String other = query.written(random);
      if (same.of(one, other, schema)) {
        claimed++;
        agree(one, other);
      }
      for (Mutant mutant : mutator.of(one, schema).list()) {
        if (same.of(one, mutant.sql(), schema)) {
          agree(one, mutant.sql());
        }
      }
    }
    int least = QUERIES * 3 / 4;
    assertTrue(claimed >= least, claimed + " of " + QUERIES + " rewritten queries are recognised");
  }

  private void agree(String one, String other) {
    for (int i = 0; i < DATABASES; i++) {
      DataSource data = RandomQuery.database(random);
      assertEquals(rows(one, data), rows(other, data), () -> one + "\n--\n" + other + "\n" + data);
    }
  }

  private List<String> rows(String sql, DataSource data) {
    SqlOutcome outcome = sandbox.run(SqlRequest.of(sql, data));
    if (!(outcome instanceof SqlOutcome.Rows rows)) {
      return List.of(outcome.toString().replaceAll("elapsed=[^,\\]]*", ""));
    }
    List<String> lines = new ArrayList<>();
    rows.table().rows().forEach(row -> lines.add(row.toString()));
    Collections.sort(lines);
    return lines;
  }
}
