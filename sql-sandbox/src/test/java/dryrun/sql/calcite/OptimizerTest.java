package dryrun.sql.calcite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.InProcess;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.data.DatasetLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OptimizerTest {
  private static final DataSource DAYS =
      new DataSource.Files(
          "days",
          Map.of(
              "schema.sql",
              "CREATE TABLE active (user_id BIGINT, ds DATE) WITH (partitioned_by = ARRAY['ds']);",
              "active.csv",
              "user_id,ds\n1,2024-01-01\n2,2024-01-01\n1,2024-01-02\n1,2024-01-08\n"));

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void endsWhereEachFilterOfAJoinDerivesTheNext() {
    SqlOutcome.Rows rows =
        run(
            """
            WITH daily AS (
              SELECT ds, COUNT(*) AS n
              FROM active
              WHERE ds BETWEEN DATE '2024-01-01' AND DATE '2024-01-14'
              GROUP BY ds
            )
            SELECT c.ds, c.n, b.n
            FROM daily c
            JOIN daily b ON b.ds = c.ds - INTERVAL '7' DAY
            """);
    assertEquals(List.of(List.of(LocalDate.of(2024, 1, 8), 1L, 2L)), rows.table().rows());
  }

  @Test
  void derivesTheFilterOfOneSideOfAJoinFromTheOther() {
    SqlOutcome.Rows rows =
        run(
            """
            SELECT a.user_id, b.user_id
            FROM active a
            JOIN active b ON b.ds = a.ds
            WHERE a.ds = DATE '2024-01-02'
            """);
    assertEquals(
        List.of(1, 1), rows.scans().stream().map(scan -> scan.partitionsScanned()).toList());
  }

  private SqlOutcome.Rows run(String sql) {
    return assertInstanceOf(
        SqlOutcome.Rows.class, sandbox.run(SqlRequest.of(sql, DAYS).on(Engine.CALCITE)));
  }
}
