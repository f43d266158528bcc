package dryrun.app.desktop;

import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.Judging;
import dryrun.bank.Kata;
import dryrun.bank.PackException;
import dryrun.bank.SqlProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A bank of a few items held in memory.
public final class FakeBank implements Bank {
  public static final Item SESSIONS =
      item("sessions-by-gap", "Sessions by gap", Item.Difficulty.MEDIUM, 6, "windows", "gaps");
  public static final Item ACTIVES =
      item("daily-actives", "Daily actives by platform", Item.Difficulty.EASY, 4, "grouping");
  public static final Item SALTED =
      item("salted-count", "The salted count", Item.Difficulty.HARD, 8, "skew", "two-phase");
  public static final Item BROKEN =
      item("broken", "Late arrivals, latest delivery wins", Item.Difficulty.HARD, 7, "dedup");

  private static Item item(
      String name, String title, Item.Difficulty difficulty, int minutes, String... tags) {
    return new Item(
        new ItemId("core", name),
        Item.Kind.SQL,
        Item.Round.SQL,
        title,
        difficulty,
        List.of(tags),
        Duration.ofMinutes(minutes));
  }

  @Override
  public List<Item> items() {
    return List.of(ACTIVES, BROKEN, SALTED, SESSIONS);
  }

  @Override
  public List<Bank.Unreadable> unreadable() {
    return List.of();
  }

  @Override
  public Item find(String name) throws PackException {
    return items().stream()
        .filter(item -> item.id().toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new PackException(name, "there is no item of that name"));
  }

  @Override
  public List<Item> search(String words) {
    return items().stream()
        .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(words))
        .toList();
  }

  @Override
  public Kata kata(Item item) throws PackException {
    throw new PackException("items/" + item.id().name(), "is no kata");
  }

  @Override
  public SqlProblem sqlProblem(Item item) throws PackException {
    if (item.equals(BROKEN)) {
      throw new PackException("items/broken/prompt.md", "the file is missing");
    }
    var query = new SqlProblem.Query("reference", "Reference", "SELECT 1");
    return new SqlProblem(
        item,
        "00",
        """
        A session of a visitor ends when more than **30 minutes** pass without an event. For 3 and \
        4 January, number each visitor's sessions from 1 in order of time.

        Return `user_id`, `event_ts`, `session_no`, ordered by user and time. A gap of exactly 30 \
        minutes does not end a session.
        """,
        List.of("Look at the gap before each event.", "Count the starts.", "Use a running sum."),
        new SqlProblem.Dataset.BuiltIn("company/practice"),
        List.of("page_events", "dim_user"),
        new Judging(false, List.of(), 0, Optional.empty()),
        query,
        List.of(),
        List.of(),
        new SqlProblem.Case("sample", Path.of("sample")),
        List.of(),
        Set.of("calcite"),
        "Because.");
  }
}
