package dryrun.app.desktop.scratch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.FakeSandbox;
import dryrun.app.desktop.Frame;
import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.IdleTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.sql.Limits;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchRoomTest {
  private static final String QUERY =
      """
      SELECT user_id, event_ts,
             SUM(is_start) OVER (PARTITION BY user_id ORDER BY event_ts) AS session_no, page
      FROM starts
      WHERE ds IN ('2024-01-03', '2024-01-04')
      """;

  @TempDir Path home;

  @Test
  void full() {
    assertEquals(List.of(), shot("full", new DirectTaskRunner(), QUERY));
  }

  @Test
  void empty() {
    assertEquals(List.of(), shot("empty", new DirectTaskRunner(), ""));
  }

  @Test
  void working() {
    assertEquals(List.of(), shot("working", new IdleTaskRunner(), QUERY));
  }

  @Test
  void failed() {
    assertEquals(
        List.of(), shot("failed", new DirectTaskRunner(), QUERY.replace("SELECT", "SELEC")));
  }

  private List<String> shot(String state, TaskRunner tasks, String sql) {
    return Screenshots.take("scratch", state, () -> screen(tasks, sql));
  }

  private Parent screen(TaskRunner tasks, String sql) {
    var model =
        new ScratchModel(
            new FakeSandbox(),
            new ScratchLog(home.resolve("scratch.jsonl")),
            () -> Limits.DEFAULT,
            tasks,
            () -> Instant.parse("2026-01-03T10:00:00Z"));
    Parent frame =
        Frame.around(new ScratchRoom(model, new Splits(Remembered.load(home.resolve("none")))));
    model.text().set(sql);
    model.run();
    return frame;
  }
}
