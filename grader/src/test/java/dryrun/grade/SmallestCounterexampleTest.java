package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dryrun.bank.SqlProblem;
import dryrun.grade.SqlVerdict.Counterexample;
import dryrun.sql.Cancellation;
import dryrun.sql.Engine;
import dryrun.sql.InProcess;
import dryrun.sql.ResultTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class SmallestCounterexampleTest {
  private static final String NEVER_BOUGHT =
      """
      SELECT u.user_id FROM users u
      WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.user_id = u.user_id)
      """;

  private final InProcess sandbox = RealSandbox.open();
  private final SqlGrader grader =
      new SqlGrader(sandbox, DatasetSources::of, Duration.ofMinutes(5));

  @TempDir Path folder;

  @AfterAll
  void close() {
    sandbox.close();
  }

  @BeforeEach
  void writeTheData() throws IOException {
    file(
        "schema.sql",
        """
        CREATE TABLE users (user_id BIGINT NOT NULL PRIMARY KEY, name VARCHAR);
        CREATE TABLE orders (order_id BIGINT, user_id BIGINT, amount DECIMAL(8,2), day DATE);
        """);
    file(
        "dataset.json",
        """
        {"tables": {"orders": {"foreignKeys":
          [{"columns": ["user_id"], "table": "users", "references": ["user_id"]}]}}}
        """);
    file("sample/users.csv", "user_id,name\n1,Ada\n");
    file("sample/orders.csv", "order_id,user_id,amount,day\n1,1,1.00,2024-01-01\n");
    file("many/users.csv", "user_id,name\n815,Adalbert\n816,Ben\n817,Caro\n818,Dan\n4711,Eve\n");
    file(
        "many/orders.csv",
        """
        order_id,user_id,amount,day
        70,816,19.99,2024-01-09
        71,817,5.00,2024-01-10
        72,817,5.00,2024-01-10
        73,,7.50,2024-01-11
        74,818,12.00,2024-01-12
        """);
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Counterexample counterexample(String reference, String answer) {
    SqlProblem problem =
        Problems.problem(
            folder, reference, Tables.multiset(), List.of("users", "orders"), "sample", "many");
    SqlVerdict verdict = grader.grade(problem, answer, Engine.AUTO, new Cancellation());
    return assertInstanceOf(SqlVerdict.Wrong.class, verdict).counterexample();
  }

  private static List<String> rows(ResultTable table) {
    List<String> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(row.toString()));
    return rows;
  }

  private static ResultTable table(Counterexample found, String name) {
    return Objects.requireNonNull(found.tables().get(name));
  }

  @Test
  void twoRowsShowWhatNotInDoesWithNull() {
    Counterexample found =
        counterexample(
            NEVER_BOUGHT,
            "SELECT user_id FROM users WHERE user_id NOT IN (SELECT user_id FROM orders)");

    assertEquals(List.of("[1, a]"), rows(table(found, "users")));
    assertEquals(List.of("[1, null, 1.00, 2024-01-11]"), rows(table(found, "orders")));
    assertEquals(List.of("[1]"), rows(found.expected()));
    assertEquals(List.of(), rows(found.actual()));
    assertEquals("many", found.caseName());
  }

  @Test
  void foreignKeysHoldInWhatIsShown() {
    Counterexample found =
        counterexample(
            "SELECT user_id, COUNT(*) FROM orders WHERE user_id IS NOT NULL GROUP BY user_id",
            "SELECT DISTINCT user_id, 1 FROM orders WHERE user_id IS NOT NULL");

    assertEquals(List.of("[1, a]"), rows(table(found, "users")));
    assertEquals(2, table(found, "orders").rows().size());
    assertEquals(List.of("[1, 2]"), rows(found.expected()));
    assertEquals(List.of("[1, 1]"), rows(found.actual()));
  }

  @Test
  void noRowsAreNoCounterexample() {
    Counterexample found =
        counterexample("SELECT user_id FROM users", "SELECT user_id, name FROM users");

    assertEquals(List.of("[1]"), rows(found.expected()));
  }

  @Test
  void tiesThatTheReferenceLeavesOpenDoNotComeUp() {
    // Among the orders as they are, the dearest is one; with equal amounts any of two would be.
    Counterexample found =
        counterexample(
            """
            SELECT order_id FROM
              (SELECT order_id, ROW_NUMBER() OVER (ORDER BY amount DESC) AS place FROM orders) AS r
            WHERE place = 1
            """,
            """
            SELECT order_id FROM
              (SELECT order_id, ROW_NUMBER() OVER (ORDER BY amount) AS place FROM orders) AS r
            WHERE place = 1
            """);

    assertEquals(2, table(found, "orders").rows().stream().map(r -> r.get(2)).distinct().count());
  }
}
