package dryrun.app.desktop.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dryrun.app.desktop.FakeBank;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.RoomState;
import dryrun.bank.Item;
import dryrun.bank.search.Finder;
import dryrun.journal.Outcome;
import dryrun.practice.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BankModelTest {
  private final Standing standing =
      new Standing(
          Map.of("core/daily-actives", Outcome.PASS, "core/salted-count", Outcome.WRONG),
          Set.of("core/salted-count"));
  private final BankModel model =
      new BankModel(
          new FakeBank(), Finder.plain(new FakeBank()), () -> standing, new DirectTaskRunner());
  private final Listing list = model.listing();
  private final Filters filters = list.filters();

  @BeforeEach
  void load() {
    model.load();
  }

  @Test
  void listsEverythingAtFirst() {
    assertEquals(new FakeBank().items(), list.items());
    assertEquals(List.of("dedup", "gaps", "grouping", "skew", "two-phase", "windows"), list.tags());
    assertEquals(new RoomState.Full(), list.state().get());
  }

  @Test
  void asksForNoItemsBeforeItsRoomIsEntered() {
    var asked = new ArrayList<String>();
    Finder noting =
        query -> {
          asked.add(query.words());
          return List.of();
        };
    var entered = new BankModel(new FakeBank(), noting, () -> standing, new DirectTaskRunner());

    assertEquals(List.of(), asked);
    entered.load();
    assertEquals(List.of(""), asked);
  }

  @Test
  void narrowsByWordsDifficultyAndTopicTogether() {
    filters.difficulty().set(Optional.of(Item.Difficulty.HARD));
    assertEquals(List.of(FakeBank.BROKEN, FakeBank.SALTED), list.items());
    filters.words().set("salted");
    assertEquals(List.of(FakeBank.SALTED), list.items());
    filters.tag().set(Optional.of("windows"));
    assertEquals(List.of(), list.items());
    assertEquals(new RoomState.Empty(), list.state().get());
    filters.clear();
    assertEquals(4, list.items().size());
  }

  @Test
  void narrowsByStatus() {
    filters.status().set(Optional.of(Standing.Status.NEW));
    assertEquals(List.of(FakeBank.BROKEN, FakeBank.SESSIONS), list.items());
    filters.status().set(Optional.of(Standing.Status.TRIED));
    assertEquals(List.of(FakeBank.SALTED), list.items());
    filters.status().set(Optional.of(Standing.Status.SOLVED));
    assertEquals(List.of(FakeBank.ACTIVES), list.items());
    filters.status().set(Optional.of(Standing.Status.LATER));
    assertEquals(List.of(FakeBank.SALTED), list.items());
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
