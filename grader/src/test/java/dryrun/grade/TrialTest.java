package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Judging;
import dryrun.bank.SqlProblem;
import dryrun.grade.rows.SmallDatabase;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.InProcess;
import dryrun.sql.TableSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {
  private static final String BELOW =
      """
      WITH RECURSIVE below (id) AS (
        SELECT id FROM nodes WHERE parent IS NULL
        UNION ALL
        SELECT %s.id FROM below b JOIN nodes n ON n.parent = b.id
      )
      SELECT COUNT(*) FROM below
      """;

  @TempDir Path folder;

  @Test
  void tellsARecursionWithoutAnEnd() throws Exception {
    Files.writeString(
        folder.resolve("schema.sql"), "CREATE TABLE nodes (id BIGINT, parent BIGINT)");
    try (InProcess sandbox = RealSandbox.open()) {
      TableSchema nodes =
          sandbox.schema(new DataSource.Folder(folder)).table("nodes").orElseThrow();
      SqlProblem problem =
          Problems.of(
              new SqlProblem.Dataset.Folder(folder),
              BELOW.formatted("n"),
              new Judging(false, List.of(), 1e-9, Optional.empty()),
              List.of("nodes"),
              folder.resolve("sample"));
      SmallDatabase twoLevels =
          new SmallDatabase(
              List.of(new SmallDatabase.Table(nodes, List.of(row(1L, null), row(2L, 1L)))));
      Trial trial = new Trial(sandbox, problem, List.of(nodes));
      List<Boolean> endless =
          List.of("n", "b").stream()
              .map(source ->
                  trial.isEndless(BELOW.formatted(source), List.of(twoLevels), new Cancellation()))
              .toList();

      assertEquals(List.of(false, true), endless);
    }
  }

  private static List<@Nullable Object> row(Long id, @Nullable Long parent) {
    return Arrays.asList(id, parent);
  }
}
