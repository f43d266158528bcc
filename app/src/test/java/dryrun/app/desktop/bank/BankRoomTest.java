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
import dryrun.bank.search.Finder;
import dryrun.bank.search.Hit;
import dryrun.bank.search.SearchQuery;
import dryrun.bank.search.Snippet;
import dryrun.bank.search.Snippet.Span;
import dryrun.journal.Outcome;
import dryrun.practice.Standing;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        List.of(),
        shot(
            "empty",
            new DirectTaskRunner(),
            model -> model.listing().filters().words().set("nothing")));
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

  @Test
  void searched() {
    assertEquals(
        List.of(),
        shot(
            "searched",
            new DirectTaskRunner(),
            model -> model.listing().filters().words().set("s")));
  }

  /// Marks as the index makes them.
  private static List<Hit> found(SearchQuery asked) {
    List<Hit> hits = Finder.plain(new FakeBank()).find(asked);
    var text =
        new Snippet(
            List.of(
                new Span("… of a visitor ends when more than 30 minutes pass; number the ", false),
                new Span("sessions", true),
                new Span(" from 1 …", false)));
    return asked.words().isBlank()
        ? hits
        : hits.stream().map(hit -> new Hit(hit.item(), hit.title(), text)).toList();
  }

  private static List<String> shot(String state, TaskRunner tasks, Consumer<BankModel> play) {
    return Screenshots.take("bank", state, () -> screen(tasks, play));
  }

  private static Parent screen(TaskRunner tasks, Consumer<BankModel> play) {
    var model =
        new BankModel(
            new FakeBank(),
            BankRoomTest::found,
            () ->
                new Standing(
                    Map.of("core/daily-actives", Outcome.PASS), Set.of("core/daily-actives")),
            tasks);
    var splits = new Splits(Remembered.load(Path.of("none")));
    Parent frame = Frame.around(new BankRoom(model, splits, new Shell(uri -> {}), item -> {}));
    play.accept(model);
    return frame;
  }
}
