package dryrun.app.desktop.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Frame;
import dryrun.app.desktop.JournalWith;
import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.history.HistoryModel;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.FailingTaskRunner;
import dryrun.app.desktop.kit.IdleTaskRunner;
import dryrun.app.desktop.kit.Room;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.bank.Item;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.practice.DrillDrafts;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillPlan;
import dryrun.practice.DrillProblem;
import dryrun.practice.DrillState;
import dryrun.practice.Moment;
import dryrun.practice.RehearsalDrafts;
import dryrun.practice.RehearsalLeft;
import dryrun.practice.Rehearsed;
import dryrun.practice.Rules;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeRoomTest {
  @TempDir Path home;
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

  @AfterEach
  void stop() {
    scheduler.shutdown();
  }

  private Drafts drafts() {
    return new Drafts(DurableFiles.ofDisk(), home.resolve("drafts"), scheduler);
  }

  private HomeModel model(Journal journal, TaskRunner tasks) {
    var history = new HistoryModel(journal, tasks, () -> JournalWith.NOW, ZoneOffset.UTC);
    return new HomeModel(journal, drafts(), history, tasks);
  }

  @Test
  void knowsANewcomer() {
    try (Journal journal = JournalWith.nothing(home)) {
      HomeModel model = model(journal, new DirectTaskRunner());
      model.load();
      assertTrue(model.newcomer());
    }
  }

  @Test
  void knowsTheNewestOfWhatWasLeftAndWhatWaits() {
    try (Journal journal = JournalWith.drills(home, 3)) {
      journal.markAgainLater("core/daily-actives");
      leave("core/sessionization", Item.Kind.SQL, JournalWith.NOW.minusSeconds(60));
      leave("core/ad-spend-pipeline", Item.Kind.DESIGN, JournalWith.NOW);
      HomeModel model = model(journal, new DirectTaskRunner());
      model.load();
      var round = new HomeModel.Left(Item.Kind.DESIGN, "core/ad-spend-pipeline");
      assertEquals(new HomeModel.Waiting(Optional.of(round), 1), model.waiting().get());
      assertFalse(model.newcomer());
      assertEquals("1 of 5 passed in 27 min 50 s", model.last().orElseThrow().summary());
    }
  }

  @Test
  void aRehearsalThatWasLeftIsOfferedToo() {
    try (Journal journal = JournalWith.drills(home, 3)) {
      leave("core/sessionization", Item.Kind.SQL, JournalWith.NOW.minusSeconds(60));
      leaveRehearsal("core/data-quality-incident");
      HomeModel model = model(journal, new DirectTaskRunner());
      model.load();
      assertEquals(
          Optional.of(new HomeModel.Left(Item.Kind.BEHAVIOURAL, "core/data-quality-incident")),
          model.waiting().get().left());
      assertEquals(List.of(), shot("rehearsal-left", journal, new DirectTaskRunner()));
    }
  }

  private void leaveRehearsal(String question) {
    var soFar =
        new Rehearsed(
            UUID.randomUUID(),
            question,
            "hash",
            "What broke?",
            "story.md",
            "A story",
            "## Situation",
            JournalWith.NOW,
            Duration.ZERO,
            List.of(),
            4,
            List.of(),
            Map.of(),
            "",
            Optional.empty());
    var left =
        new RehearsalLeft(
            soFar, RehearsalLeft.Stage.TELLING, Duration.ofSeconds(9), 0, "Situation");
    try (var log = drafts().open(soFar.id())) {
      log.appendForced(RehearsalDrafts.start(soFar));
      log.appendForced(RehearsalDrafts.progress(left, JournalWith.NOW));
    }
  }

  @Test
  void aRoundThatWasLeft() {
    try (Journal journal = JournalWith.drills(home, 3)) {
      leave("core/ad-spend-pipeline", Item.Kind.DESIGN, JournalWith.NOW);
      assertEquals(List.of(), shot("round-left", journal, new DirectTaskRunner()));
    }
  }

  private void leave(String item, Item.Kind kind, Instant when) {
    var first =
        new DrillProblem(
            item, "hash", kind, "title", Item.Difficulty.MEDIUM, Duration.ofMinutes(5));
    UUID session = UUID.randomUUID();
    var plan = new DrillPlan(session, Rules.INTERVIEW, Duration.ofMinutes(30), List.of(first));
    var started = new DrillEvent.Started(new Moment(when, 0), plan);
    DrillState state = DrillState.replay(List.of(started)).orElseThrow();
    try (var log = drafts().open(session)) {
      log.appendForced(DrillDrafts.draft(started, state));
    }
  }

  @Test
  void full() {
    try (Journal journal = JournalWith.drills(home, 12)) {
      journal.markAgainLater("core/daily-actives");
      assertEquals(List.of(), shot("full", journal, new DirectTaskRunner()));
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

  private List<String> shot(String state, Journal journal, TaskRunner tasks) {
    return Screenshots.take("home", state, () -> screen(journal, tasks));
  }

  private Parent screen(Journal journal, TaskRunner tasks) {
    List<Room> rooms = new ArrayList<>();
    var actions = new HomeActions(() -> {}, left -> {}, () -> {}, session -> {}, room -> {});
    return Frame.around(new HomeRoom(model(journal, tasks), actions, () -> rooms), rooms);
  }
}
