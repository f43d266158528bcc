package dryrun.sql.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.DatasetLoader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The week of data that comes with the built-in pack.
class TinyTest {
  private static final Path TINY =
      Path.of("../question-bank/src/main/resources/dryrun/packs/core/datasets/tiny");
  private final Dataset tiny = read();

  @Test
  void keepsWhatTheSchemaPromises() {
    Promises.assertKept(tiny);
  }

  @Test
  void hasFourToFourteenRowsInEveryTable() {
    List<String> others =
        tiny.schema().tables().stream()
            .map(t -> t.name())
            .filter(t -> tiny.table(t).rowCount() < 4 || tiny.table(t).rowCount() > 14)
            .toList();

    assertEquals(List.of(), others);
  }

  @Test
  void addsUpTheLinesOfEveryOrder() {
    Map<Long, List<Rows.Row>> lines =
        Rows.group(Rows.of(tiny, "order_items").stream(), line -> line.id("order_id"));

    for (Rows.Row order : Rows.of(tiny, "orders")) {
      BigDecimal sum =
          lines.getOrDefault(order.id("order_id"), List.of()).stream()
              .map(l -> l.decimal("unit_price").multiply(BigDecimal.valueOf(l.number("quantity"))))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertTrue(order.isNull("amount") || order.decimal("amount").compareTo(sum) == 0);
    }
  }

  @Test
  void logsEveryFactOnItsDay() {
    Map<String, String> times =
        Map.of(
            "page_events", "event_ts",
            "creator_events", "event_ts",
            "messages", "sent_ts",
            "ad_impressions", "event_ts",
            "orders", "order_ts",
            "source_orders", "updated_ts",
            "deliveries", "received_ts",
            "feature_snapshots", "feature_ts",
            "label_events", "event_ts",
            "experiment_assignments", "assigned_ts");

    Stream<String> misplaced =
        times.entrySet().stream()
            .flatMap(t ->
                Rows.of(tiny, t.getKey()).stream()
                    .filter(r -> !r.at(t.getValue()).toLocalDate().toString().equals(r.text("ds")))
                    .map(Object::toString));

    assertEquals(List.of(), misplaced.toList());
  }

  private static Dataset read() {
    try {
      return new DatasetLoader(Map.of()).load(new DataSource.Folder(TINY));
    } catch (DataException e) {
      throw new AssertionError(e);
    }
  }
}
