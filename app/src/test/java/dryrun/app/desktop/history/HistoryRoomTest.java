package dryrun.app.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.Frame;
import dryrun.app.desktop.JournalWith;
import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.FailingTaskRunner;
import dryrun.app.desktop.kit.IdleTaskRunner;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.journal.Journal;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryRoomTest {
  @TempDir Path home;

  @Test
  void full() {
    try (Journal journal = JournalWith.drills(home, 12)) {
      assertEquals(List.of(), shot("full", journal, new DirectTaskRunner()));
    }
  }

  @Test
  void unjudged() {
    try (Journal journal = JournalWith.everyKind(home)) {
      assertEquals(List.of(), shot("unjudged", journal, new DirectTaskRunner()));
    }
  }

  @Test
  void empty() {
    try (Journal journal = JournalWith.nothing(home)) {
      assertEquals(List.of(), shot("empty", journal, new DirectTaskRunner()));
    }
  }

  @Test
  void working() {
    try (Journal journal = JournalWith.nothing(home)) {
      assertEquals(List.of(), shot("working", journal, new IdleTaskRunner()));
    }
  }

  @Test
  void failed() {
    try (Journal journal = JournalWith.nothing(home)) {
      assertEquals(List.of(), shot("failed", journal, new FailingTaskRunner()));
    }
  }

  @Test
  void theChosenSessionStaysChosenWhenOneComesBack() {
    try (Journal journal = JournalWith.everyKind(home)) {
      List<Object> chosen =
          Toolkit.on(() -> {
            var model =
                new HistoryModel(
                    journal, new DirectTaskRunner(), () -> JournalWith.NOW, ZoneOffset.UTC);
            var room = new HistoryRoom(model, session -> {}, () -> {});
            var scene = new Scene(Frame.around(room), 1000, 700);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            var list = (ListView<?>) scene.lookup("#history-sessions");
            list.getSelectionModel().select(1);
            model.load();
            return List.of(
                list.getSelectionModel().getSelectedIndex(),
                ((Label) scene.lookup(".sitting .title")).getText());
          });
      assertEquals(List.of(1, "Story rehearsal"), chosen);
    }
  }

  private static List<String> shot(String state, Journal journal, TaskRunner tasks) {
    return Screenshots.take("history", state, () -> screen(journal, tasks));
  }

  private static Parent screen(Journal journal, TaskRunner tasks) {
    var model = new HistoryModel(journal, tasks, () -> JournalWith.NOW, ZoneOffset.UTC);
    return Frame.around(new HistoryRoom(model, session -> {}, () -> {}));
  }
}
