package dryrun.app.desktop.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dryrun.app.desktop.FakeBank;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.RoomState;
import dryrun.bank.Item;
import dryrun.journal.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BankModelTest {
  private final BankModel model =
      new BankModel(
          new FakeBank(), () -> Map.of("core/daily-actives", Outcome.PASS), new DirectTaskRunner());

  @BeforeEach
  void load() {
    model.load();
  }

  @Test
  void listsEverythingAtFirst() {
    assertEquals(new FakeBank().items(), model.items());
    assertEquals(
        List.of("dedup", "gaps", "grouping", "skew", "two-phase", "windows"), model.tags());
    assertEquals(new RoomState.Full(), model.state().get());
  }

  @Test
  void narrowsByWordsDifficultyAndTopicTogether() {
    model.difficulty().set(Optional.of(Item.Difficulty.HARD));
    assertEquals(List.of(FakeBank.BROKEN, FakeBank.SALTED), model.items());
    model.words().set("salted");
    assertEquals(List.of(FakeBank.SALTED), model.items());
    model.tag().set(Optional.of("windows"));
    assertEquals(List.of(), model.items());
    assertEquals(new RoomState.Empty(), model.state().get());
    model.clear();
    assertEquals(4, model.items().size());
  }

  @Test
  void knowsWhatWasSolved() {
    assertEquals(Optional.of(Outcome.PASS), model.outcome(FakeBank.ACTIVES));
    assertEquals(Optional.empty(), model.outcome(FakeBank.SALTED));
  }

  @Test
  void opensAnItem() {
    model.open(FakeBank.SESSIONS);
    assertEquals(FakeBank.SESSIONS, model.problem().get().orElseThrow().item());
    assertEquals(new RoomState.Full(), model.reading().get());
  }

  @Test
  void saysWhyAnItemCannotBeOpened() {
    model.open(FakeBank.BROKEN);
    var failed = assertInstanceOf(RoomState.Failed.class, model.reading().get());
    assertEquals("items/broken/prompt.md: the file is missing", failed.failure().sentence());
  }
}
