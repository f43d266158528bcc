package dryrun.sql.calcite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.Limits;
import dryrun.sql.SqlError;
import dryrun.sql.SqlError.Kind;
import dryrun.sql.engine.RunStopped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Statements that would never end, or grow without end, are stopped; the next one is answered
/// right. `big` has 20,000 rows, half of them of one user.
class RunawayTest {
  private static final Limits TIGHT = new Limits(Duration.ofMillis(500), 1000, 64 << 20);

  private static final Limits PATIENT = new Limits(Duration.ofMinutes(1), 1000, 64 << 20);

  private final Runs runs = Runs.over(big(), TIGHT);

  private static DataSource big() {
    String rows =
        IntStream.range(0, 20_000)
            .mapToObj(i -> i + "," + (i % 2 == 0 ? 1 : i) + "," + "a".repeat(28) + "!\n")
            .collect(Collectors.joining());
    return new DataSource.Files(
        "big",
        Map.of(
            "schema.sql",
            "CREATE TABLE big (id BIGINT, user_id BIGINT, txt VARCHAR);",
            "big.csv",
            "id,user_id,txt\n" + rows));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT COUNT(*) FROM big a, big b, big c",
        "SELECT COUNT(*) FROM big a JOIN big b ON a.id + b.id < -1",
        "SELECT COUNT(*) FROM big a JOIN big b ON a.txt < b.txt AND a.id < 0 - b.id - 1",
        "SELECT a.id, b.id FROM big a, big b ORDER BY a.id * b.id DESC",
        "SELECT a.user_id * b.user_id, COUNT(*) FROM big a, big b GROUP BY a.user_id * b.user_id",
        "SELECT COUNT(*) FROM big a JOIN big b ON a.user_id = b.user_id JOIN big c ON b.user_id ="
            + " c.user_id",
        "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT 1 FROM t) SELECT SUM(n) FROM t",
        "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n FROM t, (VALUES 1, 2) AS x(y)) SELECT"
            + " COUNT(*) FROM t",
        "SELECT SUM(s) FROM (SELECT MAX(a.id) OVER (ORDER BY a.id RANGE BETWEEN 9999 PRECEDING AND"
            + " 9999 FOLLOWING) s FROM big a, (VALUES 1, 2, 3, 4, 5, 6, 7, 8) AS x(y)) t",
        "SELECT MAX(s) FROM (SELECT COUNT(DISTINCT a.id) OVER (ORDER BY a.id ROWS BETWEEN 9999"
            + " PRECEDING AND 9999 FOLLOWING) s FROM big a) t",
        "SELECT COUNT(*) FROM big WHERE regexp_like(txt, '(a+)+$|(a*)*b\\1')",
        "SELECT COUNT(*) FROM big WHERE regexp_like(txt || txt, '((a|aa)+)x\\1$')",
        "SELECT regexp_like('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',"
            + " '(a+)+$|(a*)*b\\1')",
        "SELECT regexp_replace('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',"
            + " '(a+)+$|(a*)*b\\1', 'x')",
        "SELECT COUNT(*) FROM big a, big b WHERE a.txt || b.txt LIKE '%a%a%a%a%a%b'",
        "SELECT length(repeat('a', 2000000000))",
        "SELECT length(lpad('a', 2000000000, 'b'))",
        "SELECT length(rpad(txt, 2000000000, 'b')) FROM big",
        "SELECT length(space(2000000000))",
        "SELECT cardinality(sequence(1, 2000000000))",
        "SELECT length(replace(repeat('a', 900000), 'a', 'bbbbbbbbbb'))",
        "WITH RECURSIVE t(s) AS (SELECT 'aaaaaaaaaa' UNION ALL SELECT s || s FROM t) SELECT"
            + " MAX(length(s)) FROM t",
        "SELECT repeat(txt, 30000) FROM big"
      })
  void isStoppedAndTheNextStatementIsAnswered(String sql) {
    Kind kind = runs.error(sql).kind();
    assertTrue(EnumSet.of(Kind.TIMEOUT, Kind.MEMORY).contains(kind), () -> kind.toString());
    assertEquals(List.of("20000"), runs.lines("SELECT COUNT(*) FROM big"));
  }

  /// A few hundred rows with long texts take more than 64 MiB wherever rows are held.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT s FROM long_texts ORDER BY s DESC",
        "SELECT SUM(length(t.s)) FROM big b LEFT JOIN long_texts t ON b.id = t.n",
        "SELECT COUNT(*) FROM (SELECT s FROM long_texts GROUP BY s) t",
        "SELECT SUM(length(m)) FROM (SELECT n, MAX(s) AS m FROM long_texts GROUP BY n) t",
        "SELECT SUM(length(p)) FROM (SELECT LAG(s) OVER (ORDER BY n) AS p FROM long_texts) t",
        "SELECT COUNT(*) FROM (SELECT s FROM long_texts UNION SELECT txt FROM big) t",
        "SELECT COUNT(*) FROM (SELECT s FROM long_texts EXCEPT SELECT txt FROM big) t",
        "SELECT cardinality(array_agg(s)) FROM long_texts",
        "WITH RECURSIVE t(n, s) AS (SELECT 1, repeat('a', 99000) UNION ALL"
            + " SELECT n + 1, s || 'a' FROM t, (VALUES 1, 2, 3, 4) AS x(y) WHERE n < 6)"
            + " SELECT COUNT(*) FROM t WHERE s LIKE '%b'"
      })
  void longTextsAreWeighedWhereRowsAreHeld(String sql) {
    String texts =
        "WITH long_texts AS (SELECT id AS n, repeat(txt, 10000) || id AS s FROM big"
            + " WHERE id < 300) ";
    SqlError error = Runs.over(big(), PATIENT).error(sql.startsWith("WITH") ? sql : texts + sql);
    assertEquals(SqlError.of(Kind.MEMORY, "The statement needs more than 64 MiB of memory"), error);
  }

  @Test
  void aLargeValueThatManyRowsShareIsWeighedOnce() {
    String sql =
        "WITH p AS (SELECT MAX(repeat(txt, 3000)) AS s FROM big) SELECT COUNT(*) FROM (SELECT id,"
            + " s, ROW_NUMBER() OVER (ORDER BY user_id) AS n FROM big CROSS JOIN p) q WHERE s LIKE"
            + " 'a%' AND n > 0";
    assertEquals(List.of("20000"), Runs.over(big(), PATIENT).lines(sql));
  }

  /// Calcite computed it for each row that it is compared with: this took hours.
  @Test
  void aSubqueryThatIsNotCorrelatedIsComputedOnce() {
    String sql = "SELECT COUNT(*) FROM big WHERE txt < (SELECT MAX(repeat(txt, 3000)) FROM big)";
    assertEquals(List.of("20000"), Runs.over(big(), PATIENT).lines(sql));
  }

  /// The name that does not exist stands last: whoever reads that far has not been stopped.
  @Test
  void isStoppedWhileManyColumnsAreValidated() {
    String sql =
        IntStream.range(0, 8_000)
            .mapToObj(i -> "id + " + i)
            .collect(Collectors.joining(", ", "SELECT ", ", nowhere FROM big"));
    assertEquals(
        SqlError.of(Kind.TIMEOUT, "The statement ran longer than 0.5 s"),
        assertThrows(RunStopped.class, () -> runs.prepare(sql, TIGHT)).error());
  }

  @Test
  void isStoppedByCancellation() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    assertThrows(
        CancellationException.class,
        () ->
            runs.prepare("SELECT COUNT(*) FROM big a, big b, big c")
                .run(runs.dataset(), Limits.DEFAULT, cancellation, System.nanoTime()));
  }

  @Test
  void keepsAsManyRowsAsTheLimitSays() {
    var rows = runs.rows("SELECT id FROM big");
    assertEquals(1000, rows.table().rows().size());
    assertTrue(rows.truncated());
  }
}
