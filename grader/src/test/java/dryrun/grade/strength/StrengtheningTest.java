package dryrun.grade.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.Judging;
import dryrun.bank.SqlProblem;
import dryrun.grade.Problems;
import dryrun.grade.RealSandbox;
import dryrun.grade.rows.Constraints;
import dryrun.grade.rows.SmallDatabase;
import dryrun.grade.strength.CaseFiles.Generated;
import dryrun.grade.strength.Strengthening.Outcome;
import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.InProcess;
import dryrun.sql.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class StrengtheningTest {
  private static final String REFERENCE =
      """
      SELECT u.user_id, COUNT(o.order_id) AS orders
      FROM users u
      LEFT JOIN orders o ON o.user_id = u.user_id AND o.amount >= 10
      GROUP BY u.user_id
      """;

  private final InProcess sandbox = RealSandbox.open();
  private final List<String> said = new ArrayList<>();

  @TempDir Path folder;

  @AfterAll
  void close() {
    sandbox.close();
  }

  @BeforeEach
  void writeTheData() throws IOException {
    said.clear();
    file(
        "schema.sql",
        """
        CREATE TABLE users (user_id BIGINT NOT NULL PRIMARY KEY);
        CREATE TABLE orders (order_id BIGINT NOT NULL PRIMARY KEY, user_id BIGINT, amount INTEGER);
        """);
    file(
        "dataset.json",
        """
        {"tables": {"orders": {
          "foreignKeys": [{"columns": ["user_id"], "table": "users", "references": ["user_id"]}],
          "domains": {"amount": {"min": 1, "max": 99}},
          "checks": ["amount < 50 OR user_id IS NOT NULL"],
          "never": ["SELECT user_id FROM orders GROUP BY user_id HAVING COUNT(*) > 3"]}}}
        """);
    file("items/p/sample/users.csv", "user_id\n1\n");
    file("items/p/sample/orders.csv", "order_id,user_id,amount\n1,1,20\n");
    file("items/p/cases/by-hand/users.csv", "user_id\n1\n2\n");
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SqlProblem problem() {
    return Problems.of(
        new SqlProblem.Dataset.Folder(folder),
        REFERENCE,
        new Judging(false, List.of(), 1e-9, Optional.empty()),
        List.of("users", "orders"),
        folder.resolve("items/p/sample"),
        folder.resolve("items/p/cases/by-hand"));
  }

  private Outcome strengthen(int databases, Cancellation cancellation) {
    return new Strengthening(sandbox, databases, 7, said::add)
        .strengthen(problem(), new DataSource.Folder(folder), cancellation);
  }

  @Test
  void writesFewSmallCasesThatKillWhatTheAuthorsCasesLetLive() throws Exception {
    Outcome.Done done = assertInstanceOf(Outcome.Done.class, strengthen(200, new Cancellation()));

    assertTrue(done.score().score() >= 0.95, () -> done.score() + " " + done.survivors());
    assertEquals(List.of(), done.findings());
    assertTrue(said.getFirst().contains("not told by the author's cases"), said::toString);
    for (Generated generated : done.cases()) {
      assertTrue(generated.name().startsWith("generated-"), generated::toString);
      assertTrue(generated.rows().size() <= 4, generated::toString);
    }
    CaseFiles.write(folder.resolve("items/p"), done.cases());
    for (Generated generated : done.cases()) {
      assertTrue(Files.isDirectory(folder.resolve("items/p/cases/" + generated.name())));
    }
    CaseFiles.write(folder.resolve("items/p"), List.of());
    try (var left = Files.list(folder.resolve("items/p/cases"))) {
      assertEquals(List.of("by-hand"), left.map(f -> f.getFileName().toString()).toList());
    }
  }

  @Test
  void theSameSeedMakesTheSameCases() {
    assertEquals(strengthen(100, new Cancellation()), strengthen(100, new Cancellation()));
  }

  @Test
  void whatIsMadeObeysEverythingThatIsDeclared() throws Exception {
    Material material =
        Material.of(sandbox, problem(), new DataSource.Folder(folder), 3, new Cancellation());
    List<SmallDatabase> made = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      made.add(material.maker().next());
    }
    List<TableSchema> tables = material.constraints().tables();

    assertTrue(made.stream().allMatch(Constraints.of(tables)::holdIn));
    BitSet broken = material.promises().broken(made, new Cancellation());
    assertTrue(broken.cardinality() < made.size() / 4, broken::toString);
    assertTrue(made.stream().anyMatch(d -> d.size() == 0));
    assertTrue(made.stream().anyMatch(d -> d.tables().get(1).values(1).contains(null)));
    assertTrue(made.stream().anyMatch(d -> d.tables().get(1).values(2).contains(9)));
    assertTrue(made.stream().anyMatch(d -> d.tables().get(1).values(2).contains(10)));
  }

  @Test
  void stopsWhenItIsCancelled() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();

    Assertions.assertThrows(CancellationException.class, () -> strengthen(100, cancellation));
  }

  @Test
  void aProblemMayBeAboutRowsWithoutThoseTheyReferTo() throws IOException {
    file("items/p/sample/orders.csv", "order_id,user_id,amount\n1,9,20\n");
    file("items/p/cases/by-hand/orders.csv", "order_id,user_id,amount\n1,8,20\n");

    Outcome outcome = strengthen(100, new Cancellation());

    assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
  }

  @Test
  void saysWhichDomainHoldsNothing() throws IOException {
    file(
        "dataset.json",
        "{\"tables\": {\"orders\": {\"domains\": {\"amount\": {\"min\": 9, \"max\": 1}}}}}");

    assertEquals(
        new Outcome.Refused("the domain of orders.amount holds no value"),
        strengthen(100, new Cancellation()));
  }

  @Test
  void saysWhatIsWrongWithAPromise() throws IOException, DataException {
    file("dataset.json", "{\"tables\": {\"orders\": {\"checks\": [\"amuont > 1\"]}}}");

    Outcome.Refused refused =
        assertInstanceOf(Outcome.Refused.class, strengthen(200, new Cancellation()));

    assertTrue(refused.reason().contains("amuont"), refused::reason);
  }
}
