package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Finding;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.sql.SqlSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Proves the example of the pack format's README, and what is made of it by one slip.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlProofTest {
  private static final Path README = Path.of("../question-bank/README.md");
  private static final Pattern FILE =
      Pattern.compile("(?m)^`(?<path>[^`\n]+)`\n```[a-z]+\n(?<text>.*?)^```$", Pattern.DOTALL);

  private final SqlSandbox sandbox = RealSandbox.open();
  private Path item = Path.of("");
  private Path pack = Path.of("");

  @BeforeEach
  void writeExample(@TempDir Path folder) throws IOException {
    pack = folder;
    item = folder.resolve("items/never-bought");
    Matcher file = FILE.matcher(Files.readString(README));
    while (file.find()) {
      Path target = folder.resolve(file.group("path"));
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.group("text"));
    }
  }

  @AfterAll
  void close() {
    sandbox.close();
  }

  @Test
  void theExampleOfTheReadmeIsProved() throws Exception {
    assertEquals(List.of(), findings());
  }

  @Test
  void findsWhatIsWrongWithTheForm() throws Exception {
    replace("item.json", "\"parMinutes\": 4", "\"parMinutes\": 9");
    replace("item.json", "\"users\", \"orders\"", "\"users\", \"orders\", \"refunds\"");
    assertEquals(
        List.of(
            "items/never-bought/item.json: parMinutes is 9: a problem of difficulty easy takes 3 to"
                + " 4 minutes",
            "items/never-bought/item.json: the dataset has no table refunds"),
        findings());
  }

  @Test
  void findsTablesThatAreLeftOutOrNotUsed() throws Exception {
    Path schema = pack.resolve("datasets/shop/schema.sql");
    Files.writeString(
        schema, Files.readString(schema) + "CREATE TABLE refunds (order_id BIGINT);\n");
    replace("item.json", "\"users\", \"orders\"", "\"users\", \"orders\", \"refunds\"");
    assertEquals(
        List.of(
            "items/never-bought/item.json: tables lists refunds, which the reference does not use"),
        findings());

    replace("item.json", ", \"refunds\"", "");
    replace("reference.sql", "status = 'completed'", "order_id NOT IN (SELECT 1 FROM refunds)");
    assertEquals(
        List.of(
            "items/never-bought/item.json: tables leaves out refunds, which the reference uses"),
        findings());
  }

  @Test
  void findsALargeSampleAndABadCell() throws Exception {
    Files.writeString(item.resolve("sample/users.csv"), "user_id,name\n" + "1,Ada\n".repeat(9));
    assertEquals(
        List.of(
            "items/never-bought/sample/users.csv: has 9 rows: a sample shows at most 8 per table"),
        findings());

    Files.writeString(item.resolve("sample/users.csv"), "user_id,name\nx,Ada\n");
    assertEquals(1, findings().size());
    assertEquals(
        true,
        findings().getFirst().startsWith("items/never-bought/sample: "),
        findings()::toString);
  }

  @Test
  void findsAnAlternativeThatFails() throws Exception {
    replace("alternatives/left-join.sql", "AND o.status = 'completed'", "");
    assertEquals(
        List.of(
            "items/never-bought/alternatives/left-join.sql: fails on calcite in"
                + " cases/only-cancelled: Your result has no rows; one is expected.",
            "items/never-bought/alternatives/left-join.sql: fails on h2 in cases/only-cancelled:"
                + " Your result has no rows; one is expected."),
        findings().stream().sorted().toList());
  }

  @Test
  void findsAKnownWrongAnswerThatNoCaseCatches() throws Exception {
    Files.delete(item.resolve("cases/guest-order/users.csv"));
    assertEquals(
        List.of(
            "items/never-bought/known-wrong/not-in.sql: is judged right: add a case on which it"
                + " fails"),
        findings());
  }

  @Test
  void findsAKnownWrongAnswerThatDoesNotRun() throws Exception {
    replace("known-wrong/not-in.sql", "FROM users", "FROM customers");
    List<String> findings = findings();
    assertEquals(1, findings.size());
    assertEquals(
        true,
        findings
            .getFirst()
            .startsWith(
                "items/never-bought/known-wrong/not-in.sql: does not run, so that it shows"
                    + " nothing"),
        findings::toString);
  }

  @Test
  void findsAnOrderThatTheReferenceDoesNotKeep() throws Exception {
    replace(
        "item.json",
        "{\"column\": \"user_id\"}",
        "{\"column\": \"user_id\", \"descending\": true}");
    assertEquals(
        "items/never-bought/reference.sql: is not in the order of item.json in"
            + " cases/nobody-ordered: row 2",
        findings().getFirst());

    replace("item.json", "\"column\": \"user_id\"", "\"column\": \"signup\"");
    assertEquals(
        "items/never-bought/item.json: order names signup, which the reference does not return",
        findings().getFirst());
  }

  @Test
  void asksForAMistakeThatOneHiddenCaseAloneCatches() throws Exception {
    for (String name : List.of("not-in", "any-order")) {
      Files.writeString(
          item.resolve("known-wrong/" + name + ".sql"), "-- Everyone?\nSELECT * FROM users\n");
    }
    assertEquals(
        List.of(
            "items/never-bought/known-wrong: none fails on exactly one hidden case and on nothing"
                + " else: add such a mistake, or split a case"),
        findings());
  }

  private List<String> findings() throws Exception {
    try (PackBank bank = PackBank.openOnly(new PackOpener(), List.of(pack))) {
      return new SqlProof(sandbox)
          .prove(bank, bank.find("never-bought")).findings().stream()
              .map(SqlProofTest::line)
              .toList();
    }
  }

  private static String line(Finding finding) {
    return finding.file() + ": " + finding.message();
  }

  private void replace(String name, String from, String to) throws IOException {
    Path file = item.resolve(name);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }
}
