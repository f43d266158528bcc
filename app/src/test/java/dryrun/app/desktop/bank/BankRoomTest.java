package dryrun.app.desktop.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.FakeBank;
import dryrun.app.desktop.Frame;
import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Shell;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.IdleTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.journal.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class BankRoomTest {

  @Test
  void full() {
    assertEquals(
        List.of(), shot("full", new DirectTaskRunner(), model -> model.open(FakeBank.SESSIONS)));
  }

  @Test
  void empty() {
    assertEquals(
        List.of(), shot("empty", new DirectTaskRunner(), model -> model.words().set("nothing")));
  }

  @Test
  void working() {
    assertEquals(List.of(), shot("working", new IdleTaskRunner(), model -> {}));
  }

  @Test
  void failed() {
    assertEquals(
        List.of(), shot("failed", new DirectTaskRunner(), model -> model.open(FakeBank.BROKEN)));
  }

  private static List<String> shot(String state, TaskRunner tasks, Consumer<BankModel> play) {
    return Screenshots.take("bank", state, () -> screen(tasks, play));
  }

  private static Parent screen(TaskRunner tasks, Consumer<BankModel> play) {
    var model =
        new BankModel(new FakeBank(), () -> Map.of("core/daily-actives", Outcome.PASS), tasks);
    var splits = new Splits(Remembered.load(Path.of("none")));
    Parent frame = Frame.around(new BankRoom(model, splits, new Shell(uri -> {}), item -> {}));
    play.accept(model);
    return frame;
  }
}
