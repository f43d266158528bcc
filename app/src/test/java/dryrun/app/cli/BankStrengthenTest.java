package dryrun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.cli.CommandLineRun.Said;
import dryrun.sql.InProcess;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A problem from elsewhere, without a single case.
class BankStrengthenTest {
  @TempDir private Path temp;

  private OneProblemPack pack;

  @BeforeEach
  void writeAPackOfOneProblemWithoutCases() throws IOException {
    pack = OneProblemPack.in(temp, "page VARCHAR", "page");
  }

  @Test
  void writesTheFirstCasesOfAProblem() throws IOException {
    Said said = strengthen(temp + "/pages");

    assertEquals(0, said.code(), said::err);
    assertTrue(said.err().contains("not told by the author's cases"), said::err);
    assertTrue(said.out().startsWith("{\"item\":\"mine/pages\",\"mutationScore\":1.0,"), said::out);
    assertTrue(Files.isDirectory(pack.cases()));
    assertTrue(Files.readString(temp.resolve("items/pages/item.json")).contains("mutationScore"));
  }

  @Test
  void saysInOneSentenceWhatIsWrongWithAProblemAndLeavesItAsItWas() throws IOException {
    pack.write("items/pages/reference.sql", "SELECT 1 / (COUNT(*) - 1) AS pages FROM visits");
    assertRefused("the reference fails on the sample: Division by zero");

    pack.write("items/pages/reference.sql", "SELECT COUNT(page) AS pages FROM visits");
    pack.write(
        "datasets/web/dataset.json",
        "{\"tables\": {\"visits\": {\"checks\": [\"page = 'a' AND page = 'b'\"]}}}");
    assertRefused(
        "neither the sample nor any case keeps what is declared of the tables: this finds rows,"
            + " SELECT 1 FROM visits WHERE NOT (page = 'a' AND page = 'b')");

    Files.delete(temp.resolve("items/pages/reference.sql"));
    assertRefused("items/pages/reference.sql: is missing.");
  }

  private void assertRefused(String reason) {
    Said said = strengthen(temp + "/pages");

    assertEquals(
        Map.of(2, "{\"item\":\"mine/pages\",\"reason\":\"" + reason + "\"}\n"),
        Map.of(said.code(), said.out().replaceAll(",\"elapsedMillis\":\\d+", "")));
    assertFalse(Files.exists(pack.cases()));
  }

  @Test
  void saysWhereNoCasesCanBeWritten() throws IOException {
    Path archive = Files.writeString(temp.resolve("mine.zip"), "");

    assertEquals(
        new Said(
            2,
            "",
            archive
                + "/pages is no folder: unpack an archive, and name the folder of the pack"
                + " instead.\n"),
        strengthen(archive + "/pages"));
    assertEquals(
        new Said(2, "", "nothing: there is no item of that name.\n"),
        strengthen(temp + "/nothing"));
  }

  private Said strengthen(String item) {
    return new CommandLineRun(temp.resolve("home"))
        .on(new InProcess(new DatasetLoader(Map.of()), new CalciteEngine()))
        .call("bank", "strengthen", "--databases", "100", "--format", "json", item);
  }
}
