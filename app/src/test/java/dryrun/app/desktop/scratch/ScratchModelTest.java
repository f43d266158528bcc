package dryrun.app.desktop.scratch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.FakeSandbox;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.IdleTaskRunner;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.sql.Limits;
import dryrun.sql.SqlOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchModelTest {
  private static final Instant NOW = Instant.parse("2026-01-03T10:00:00Z");

  @TempDir Path home;

  private ScratchModel model(TaskRunner tasks) {
    var log = new ScratchLog(home.resolve("scratch.jsonl"));
    return new ScratchModel(new FakeSandbox(), log, () -> Limits.DEFAULT, tasks, () -> NOW);
  }

  @Test
  void showsRowsAndKeepsTheRun() {
    ScratchModel model = model(new DirectTaskRunner());
    model.text().set("SELECT 1");
    model.run();
    assertEquals(
        FakeSandbox.TABLE,
        assertInstanceOf(SqlOutcome.Rows.class, model.outcome().get().orElseThrow()).table());
    assertEquals(
        List.of(
            new ScratchRun(NOW, "company/practice", "SELECT 1", "3 rows  ·  18 ms  ·  Calcite")),
        model.runs());
    assertFalse(model.running().get());
  }

  @Test
  void remembersRunsUntilNextTimeNewestFirst() {
    ScratchModel before = model(new DirectTaskRunner());
    before.text().set("SELECT 1");
    before.run();
    before.text().set("SELEC 2");
    before.run();
    ScratchModel after = model(new DirectTaskRunner());
    after.load();
    assertEquals(
        List.of("SELEC 2", "SELECT 1"), after.runs().stream().map(ScratchRun::sql).toList());
    after.bringBack(after.runs().getLast());
    assertEquals("SELECT 1", after.text().get());
  }

  @Test
  void passesOverLinesThatCannotBeRead() throws IOException {
    Files.writeString(home.resolve("scratch.jsonl"), "{\"at\":\"20");
    ScratchModel model = model(new DirectTaskRunner());
    model.load();
    assertEquals(List.of(), model.runs());
  }

  @Test
  void ignoresABlankText() {
    ScratchModel model = model(new DirectTaskRunner());
    model.text().set("  \n");
    model.run();
    assertEquals(new RoomState.Empty(), model.state().get());
  }

  @Test
  void comesBackToWhatWasThereWhenCancelled() {
    ScratchModel model = model(new IdleTaskRunner());
    model.text().set("SELECT 1");
    model.run();
    assertTrue(model.running().get());
    assertEquals(new RoomState.Working("Running on company/practice"), model.state().get());
    model.cancel();
    assertFalse(model.running().get());
    assertEquals(new RoomState.Empty(), model.state().get());
  }

  @Test
  void saysWhyADataFolderCannotBeRead() {
    ScratchModel model = model(new DirectTaskRunner());
    model.openFolder(Path.of("mine"));
    var failed = assertInstanceOf(RoomState.Failed.class, model.schemaState().get());
    assertEquals("mine/schema.sql: the file is missing", failed.failure().sentence());
  }
}
