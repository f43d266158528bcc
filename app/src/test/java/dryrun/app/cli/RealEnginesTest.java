package dryrun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.cli.CommandLineRun.Said;
import dryrun.sql.InProcess;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.company.CompanyDataset;
import dryrun.sql.data.DatasetLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealEnginesTest {
  @TempDir Path folder;

  @BeforeEach
  void writeData() throws IOException {
    Map<String, String> files =
        Map.of(
            "schema.sql",
            "CREATE TABLE sales (shop VARCHAR, amount DECIMAL(10,2), ds VARCHAR)"
                + " WITH (partitioned_by = ARRAY['ds'])",
            "sales.csv",
            "shop,amount,ds\nnorth,1.50,2026-03-01\nsouth,,2026-03-01\n\"\",2.25,2026-03-02\n");
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void runsAStatementOverADataFolderAndCountsPartitions() {
    Said said = run("SELECT shop, amount FROM sales WHERE ds = '2026-03-01' ORDER BY shop");
    assertEquals(0, said.code());
    assertEquals(
        "{\"file\":\"-\",\"engine\":\"calcite\",\"columns\":[{\"name\":\"shop\",\"type\":"
            + "\"varchar\"},{\"name\":\"amount\",\"type\":\"decimal(10,2)\"}],"
            + "\"rows\":[[\"north\",1.50],[\"south\",null]],\"rowCount\":2,\"truncated\":false,"
            + "\"elapsedMillis\":0,\"scans\":[{\"table\":\"sales\",\"partitionsScanned\":1,"
            + "\"partitionsTotal\":2,\"columns\":[\"shop\",\"amount\"],\"rows\":2}]}\n",
        said.out().replaceAll("\"elapsedMillis\":\\d+", "\"elapsedMillis\":0"));
  }

  @Test
  void changesOnlyAThrowAwayCopy() throws IOException {
    String before = Files.readString(folder.resolve("sales.csv"));
    Said said = run("DELETE FROM sales WHERE amount IS NULL");
    assertEquals(0, said.code());
    assertTrue(said.out().contains("\"changed\":[{\"table\":\"sales\""), said.out());
    assertTrue(said.out().contains("\"rowCount\":2}]"), said.out());
    assertEquals(before, Files.readString(folder.resolve("sales.csv")));
  }

  @Test
  void saysWhereAStatementIsWrong() {
    Said said = run("SELECT shop\nFROM sales\nWHERE");
    assertEquals(1, said.code());
    assertTrue(said.out().contains("\"error\":{\"kind\":\"syntax\""), said.out());
    assertTrue(said.out().contains("\"line\":3"), said.out());
  }

  @Test
  void namesTheFileAndLineOfABadCell() throws IOException {
    Files.writeString(folder.resolve("sales.csv"), "shop,amount,ds\nnorth,much,2026-03-01\n");
    Said said = run("SELECT 1 FROM sales");
    assertEquals(2, said.code());
    assertTrue(said.out().contains("\"error\":{\"kind\":\"input\""), said.out());
    assertTrue(said.err().contains("sales.csv, line 2, column amount"), said.err());
  }

  private Said run(String sql) {
    return new CommandLineRun(folder)
        .on(new InProcess(new DatasetLoader(CompanyDataset.byName()), new CalciteEngine()))
        .reading(sql)
        .call("sql", "run", "--data", folder.toString(), "-");
  }
}
