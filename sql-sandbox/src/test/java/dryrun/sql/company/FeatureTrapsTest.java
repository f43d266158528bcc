package dryrun.sql.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.company.Rows.Row;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What was put on purpose into feature_snapshots and label_events.
class FeatureTrapsTest {
  private final Map<Long, List<Row>> snapshots =
      Rows.group(Practice.rows("feature_snapshots"), r -> r.id("user_id"));
  private final Map<Long, List<Row>> orders =
      Rows.group(Practice.rows("orders"), r -> r.id("user_id"));

  @Test
  void aLabelSaysWhetherTheUserBoughtWithinAnHour() {
    Practice.rows("label_events")
        .forEach(r ->
            assertEquals(
                r.get("label"),
                orders(r, r.at("event_ts"), r.at("event_ts").plusHours(1)) > 0,
                r::toString));
    assertEquals(
        Set.of(true, false),
        new HashSet<>(Practice.rows("label_events").map(r -> r.get("label")).toList()));
  }

  @Test
  void aSnapshotCountsTheOrdersOfSevenDays() {
    Practice.rows("feature_snapshots")
        .filter(r -> !r.isNull("orders_7d"))
        .forEach(r ->
            assertEquals(
                r.number("orders_7d"),
                orders(r, r.at("feature_ts").minusDays(7), r.at("feature_ts")),
                r::toString));
    assertTrue(Practice.rows("feature_snapshots").anyMatch(r -> r.isNull("orders_7d")));
  }

  @Test
  void theLatestSnapshotBeforeAnEventIsFreshStaleOrMissing() {
    Set<String> kinds = new HashSet<>();

    Practice.rows("label_events")
        .forEach(event -> {
          LocalDateTime at = event.at("event_ts");
          List<LocalDateTime> times =
              snapshots.getOrDefault(event.id("user_id"), List.of()).stream()
                  .map(r -> r.at("feature_ts"))
                  .toList();
          LocalDateTime latest =
              times.stream()
                  .filter(t -> !t.isAfter(at))
                  .max(LocalDateTime::compareTo)
                  .orElse(LocalDateTime.MIN);
          boolean leak = times.stream().anyMatch(t -> t.isAfter(at) && t.isBefore(at.plusHours(6)));
          kinds.add(
              latest.equals(LocalDateTime.MIN)
                  ? "none"
                  : latest.equals(at)
                      ? "in the same second"
                      : Duration.between(latest, at).toDays() >= 1 ? "stale" : "fresh");
          if (leak) {
            kinds.add("a newer one after the event");
          }
        });

    assertEquals(
        Set.of("none", "in the same second", "stale", "fresh", "a newer one after the event"),
        kinds);
  }

  private int orders(Row row, LocalDateTime after, LocalDateTime until) {
    return (int)
        orders.getOrDefault(row.id("user_id"), List.of()).stream()
            .map(o -> o.at("order_ts"))
            .filter(t -> t.isAfter(after) && !t.isAfter(until))
            .count();
  }
}
