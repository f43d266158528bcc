package dryrun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.cli.CommandLineRun.Said;
import dryrun.sql.ChangedTable;
import dryrun.sql.Column;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SqlCommandsTest {
  private final FakeSandbox sandbox = new FakeSandbox();

  @TempDir Path folder;

  @Test
  void writesOneDocumentPerFileInTheirOrderAndTheHighestCodeCounts() throws IOException {
    Path good = file("good.sql", "SELECT 1");
    Path bad = file("bad.sql", "bad");
    Path broken = file("broken.sql", "broken");
    String missing = folder.resolve("missing.sql").toString();
    String rows =
        "\"engine\":\"calcite\",\"columns\":[{\"name\":\"name\",\"type\":\"varchar\"},"
            + "{\"name\":\"amount\",\"type\":\"decimal(10,2)\"}],\"rows\":[],\"rowCount\":0,"
            + "\"truncated\":false,\"elapsedMillis\":12,\"scans\":[{\"table\":\"events\","
            + "\"partitionsScanned\":1,\"partitionsTotal\":7,\"columns\":[\"user_id\",\"ds\"],"
            + "\"rows\":3}]}";
    String noSuchFile = missing + ": there is no such file.";
    String fault = "Dryrun failed: the engine is broken; see the log.";
    assertEquals(
        new Said(
            3,
            String.join(
                "\n",
                "{\"file\":\""
                    + bad
                    + "\",\"error\":{\"kind\":\"syntax\","
                    + "\"message\":\"There is no verb.\",\"line\":1,\"column\":2}}",
                "{\"file\":\""
                    + missing
                    + "\",\"error\":{\"kind\":\"input\","
                    + "\"message\":\""
                    + noSuchFile
                    + "\"}}",
                "{\"file\":\""
                    + broken
                    + "\",\"error\":{\"kind\":\"runtime\","
                    + "\"message\":\""
                    + fault
                    + "\"}}",
                "{\"file\":\"" + good + "\"," + rows,
                ""),
            noSuchFile + "\n" + fault + "\n"),
        run("sql", "run", bad.toString(), missing, broken.toString(), good.toString()));
    assertEquals(2, run("sql", "run", bad.toString(), missing, good.toString()).code());
    assertEquals(1, run("sql", "run", bad.toString(), good.toString()).code());
    assertEquals(0, run("sql", "run", good.toString()).code());
  }

  @Test
  void writesValuesAsTheContractSays() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("b", 1);
    map.put("a", null);
    answer(
        null,
        true,
        (byte) 1,
        9007199254740993L,
        new BigDecimal("1234567890123456789.10"),
        new BigDecimal("1E+3"),
        1.5f,
        0.1,
        Double.NaN,
        Double.NEGATIVE_INFINITY,
        Float.POSITIVE_INFINITY,
        "t\u00e9xt \"quoted\"",
        new byte[] {0, -1},
        LocalDate.of(2026, 3, 2),
        LocalDateTime.of(2026, 3, 2, 4, 5, 6),
        LocalDateTime.of(2026, 3, 2, 4, 5, 6, 120_000_000),
        LocalTime.of(4, 5),
        List.of(1, List.of("x")),
        map);
    assertTrue(
        out("--format", "json")
            .contains(
                "\"rows\":[[null,true,1,9007199254740993,1234567890123456789.10,1000,1.5,0.1,"
                    + "\"NaN\",\"-Infinity\",\"Infinity\",\"t\u00e9xt \\\"quoted\\\"\",\"AP8=\","
                    + "\"2026-03-02\",\"2026-03-02 04:05:06\",\"2026-03-02 04:05:06.120000\","
                    + "\"04:05:00\",[1,[\"x\"]],{\"b\":1,\"a\":null}]]"),
        out("--format", "json"));
  }

  @Test
  void writesCsvAsADataFolderHasIt() {
    answer("a,b", null, "", "line\nbreak", "say \"x\"", new BigDecimal("1.50"), List.of(1, 2));
    assertEquals(
        "c0,c1,c2,c3,c4,c5,c6\n\"a,b\",,\"\",\"line\nbreak\",\"say \"\"x\"\"\",1.50,\"[1,2]\"\n",
        out("--format", "csv").substring(out("--format", "csv").indexOf("c0")));
  }

  @Test
  void writesATableForPeople() {
    sandbox.outcome =
        new SqlOutcome.Rows(
            Engine.H2,
            new ResultTable(
                List.of(
                    new Column("name", SqlType.Simple.VARCHAR),
                    new Column("n", SqlType.Simple.BIGINT)),
                List.of(row("a\nb", 7L), row(null, 1_000L))),
            2,
            true,
            FakeSandbox.ELAPSED,
            List.of());
    assertEquals(
        new Said(
            0,
            """
            -
            name     n
            ----  ----
            a\\nb     7
            NULL  1000
            """,
            "-: only the first 2 rows are shown.\n"),
        new CommandLineRun(folder)
            .on(sandbox)
            .reading("SELECT 1")
            .onTerminal()
            .call("sql", "run", "-"));
  }

  @Test
  void showsTheTablesThatAStatementLeaves() {
    sandbox.outcome =
        new SqlOutcome.Changed(
            Engine.H2,
            List.of(
                new ChangedTable(
                    "t",
                    new ResultTable(
                        List.of(new Column("x", SqlType.Simple.INTEGER)), List.of(row(5))),
                    1)),
            FakeSandbox.ELAPSED);
    assertEquals(
        "{\"file\":\"-\",\"engine\":\"h2\",\"changed\":[{\"table\":\"t\",\"columns\":"
            + "[{\"name\":\"x\",\"type\":\"integer\"}],\"rows\":[[5]],\"rowCount\":1}],"
            + "\"elapsedMillis\":12}\n",
        out());
  }

  @Test
  void explains() {
    assertEquals(
        new Said(
            0,
            "{\"file\":\"-\",\"plan\":\"Project\\n  Scan events\",\"scans\":[{\"table\":\"events\","
                + "\"partitionsScanned\":1,\"partitionsTotal\":7,\"columns\":[\"user_id\",\"ds\"],"
                + "\"rows\":3}],\"findings\":[]}\n",
            ""),
        run("sql", "explain", "-"));
  }

  @Test
  void saysWhatTrinoWouldRefuseUnlessToldNotTo() throws IOException {
    String hive = file("hive.sql", "SELECT `a`\nFROM t").toString();
    String sentence = "Backticks are Hive's: Trino quotes names with double quotes";

    Said said = run("sql", "run", hive);

    String note =
        "\"findings\":[{\"rule\":\"trino-syntax\",\"severity\":\"note\",\"message\":\""
            + sentence
            + "\",\"line\":1,\"column\":8}]";
    assertTrue(said.out().contains(note), said.out());
    assertEquals(0, said.code());
    String told = run("sql", "run", "--format", "table", hive).err();
    assertTrue(told.contains(hive + ":1:8: note: " + sentence), told);
    String silent = run("sql", "run", "--no-trino-notes", hive).out();
    assertFalse(silent.contains("findings"), silent);
  }

  @Test
  void sendsWhatTheOptionsSay() {
    run(
        "sql",
        "run",
        "--data",
        folder.toString(),
        "--engine",
        "h2",
        "--timeout",
        "0.5",
        "--max-rows",
        "3",
        "-");
    run("sql", "run", "-");
    assertEquals(
        List.of(
            new SqlRequest(
                "",
                Engine.H2,
                List.of(new DataSource.Folder(folder)),
                new Limits(Duration.ofMillis(500), 3, Limits.DEFAULT.bytes())),
            SqlRequest.of("", new DataSource.BuiltIn("company/practice"))),
        sandbox.requests);
  }

  @Test
  void findsTheSmallDatasetInTheBuiltInPack() {
    assertEquals(0, run("sql", "run", "--data", "company/tiny", "-").code());
    DataSource.Folder tiny = (DataSource.Folder) sandbox.requests.getFirst().datasets().getFirst();
    assertTrue(tiny.directory().endsWith("datasets/tiny"), tiny.toString());
  }

  @Test
  void saysInOneSentenceWhatIsWrongWithTheCall() {
    assertUnusable(
        "no/where: there is no such folder, and the built-in datasets are company/tiny,"
            + " company/practice, company/large.",
        "sql",
        "run",
        "--data",
        "no/where",
        "-");
    assertUnusable(
        "Invalid value for option '--engine': 'presto' is not auto, calcite or h2"
            + " (see dryrun sql run --help)",
        "sql",
        "run",
        "--engine",
        "presto",
        "-");
    assertUnusable(
        "--timeout must be more than 0 and at most 86400 seconds.",
        "sql",
        "run",
        "--timeout",
        "0",
        "-");
    assertUnusable("--max-rows must be 1 or more.", "sql", "run", "--max-rows", "0", "-");
    assertUnusable("Missing required parameter: 'FILE' (see dryrun sql run --help)", "sql", "run");
    assertUnusable("Missing required subcommand (see dryrun sql --help)", "sql");
    assertUnusable(
        "Unknown option: '--fast' (see dryrun sql run --help)", "sql", "run", "--fast", "-");
    assertUnusable("Unmatched argument at index 0: 'walk' (see dryrun --help)", "walk");
  }

  @Test
  void namesTheLineOfAFileThatIsNotText() throws IOException {
    Path file = folder.resolve("latin.sql");
    Files.write(file, new byte[] {'-', '-', '\n', 'a', (byte) 0xe9, 'b'});
    assertEquals(
        "{\"file\":\""
            + file
            + "\",\"error\":{\"kind\":\"input\",\"message\":\""
            + file
            + ":2: the file is not UTF-8 text.\"}}\n",
        run("sql", "run", file.toString()).out());
  }

  @Test
  void passesOverAByteOrderMark() throws IOException {
    run("sql", "run", file("bom.sql", "\ufeffSELECT 1").toString());
    assertEquals("SELECT 1", sandbox.requests.getFirst().sql());
  }

  private void answer(@Nullable Object... cells) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      columns.add(new Column("c" + i, SqlType.Simple.UNKNOWN));
    }
    sandbox.outcome =
        new SqlOutcome.Rows(
            Engine.CALCITE,
            new ResultTable(columns, List.of(row(cells))),
            1,
            false,
            FakeSandbox.ELAPSED,
            List.of());
  }

  private String out(String... options) {
    List<String> arguments = new ArrayList<>(List.of("sql", "run"));
    arguments.addAll(List.of(options));
    arguments.add("-");
    return run(arguments.toArray(String[]::new)).out();
  }

  private void assertUnusable(String sentence, String... arguments) {
    assertEquals(new Said(2, "", sentence + "\n"), run(arguments));
  }

  private Said run(String... arguments) {
    return new CommandLineRun(folder).on(sandbox).call(arguments);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
