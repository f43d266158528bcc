package dryrun.sql.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.company.Rows.Row;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What was put on purpose into the shop's tables and into deliveries.
class ShopTrapsTest {
  private final Map<Long, Row> orders =
      Practice.rows("orders").collect(Collectors.toMap(r -> r.id("order_id"), r -> r));

  @Test
  void linesAddUpToTheAmountWhichPendingOrdersLack() {
    Map<Long, BigDecimal> sums = new HashMap<>();
    Practice.rows("order_items")
        .forEach(line ->
            sums.merge(
                line.id("order_id"),
                line.decimal("unit_price").multiply(BigDecimal.valueOf(line.number("quantity"))),
                BigDecimal::add));

    for (Row order : orders.values()) {
      assertEquals(order.text("status").equals("pending"), order.isNull("amount"));
      if (!order.isNull("amount")) {
        assertEquals(sums.get(order.id("order_id")), order.decimal("amount"));
      }
    }
  }

  @Test
  void amountsTieAndSomeAreZero() {
    Map<BigDecimal, Integer> amounts =
        Rows.count(
            orders.values().stream().filter(r -> !r.isNull("amount")), r -> r.decimal("amount"));

    assertTrue(amounts.values().stream().anyMatch(n -> n > 20));
    assertTrue(amounts.containsKey(new BigDecimal("0.00")));
  }

  @Test
  void promoCodesAreMissingEmptyOrSpelledInTwoWays() {
    Map<String, Integer> codes =
        Rows.count(orders.values().stream(), r -> String.valueOf(r.get("promo_code")));

    assertEquals(Set.of("null", "", "WELCOME10", "SPRING", "spring", "GIFT"), codes.keySet());
  }

  @Test
  void manyUsersNeverOrder() {
    Set<Long> buyers =
        orders.values().stream().map(r -> r.id("user_id")).collect(Collectors.toSet());
    Set<Long> actives =
        Practice.rows("weekly_active").map(r -> r.id("user_id")).collect(Collectors.toSet());
    actives.removeAll(buyers);

    assertTrue(actives.size() > 100, actives.size() + " active users without orders");
  }

  @Test
  void sourceAndTargetDifferInEveryWay() {
    Map<Long, Row> latest = new HashMap<>();
    Practice.rows("source_orders")
        .forEach(r ->
            latest.merge(
                r.id("order_id"),
                r,
                (a, b) -> b.at("updated_ts").isBefore(a.at("updated_ts")) ? a : b));
    Map<String, Integer> differences = new HashMap<>();
    Set<Long> ids = new HashSet<>(orders.keySet());
    ids.addAll(latest.keySet());

    for (long id : ids) {
      Row target = orders.get(id);
      Row source = latest.get(id);
      String kind =
          target == null
              ? "not in orders"
              : source == null
                  ? "not in source_orders"
                  : !source.text("status").equals(target.text("status"))
                      ? "status"
                      : !Objects.equals(source.get("amount"), target.get("amount"))
                          ? "amount"
                          : "none";
      differences.merge(kind, 1, Integer::sum);
    }

    assertEquals(
        Set.of("none", "not in orders", "not in source_orders", "status", "amount"),
        differences.keySet());
    assertTrue(differences.getOrDefault("none", 0) > 0.95 * ids.size(), differences.toString());
  }

  @Test
  void exportsRepeatOrdersLaterAndNowAndThenARow() {
    List<Row> rows = Practice.rows("source_orders").toList();
    Set<Row> distinct = new HashSet<>(rows);
    Set<Long> ids = rows.stream().map(r -> r.id("order_id")).collect(Collectors.toSet());

    assertTrue(distinct.size() < rows.size());
    assertTrue(ids.size() < distinct.size());
  }

  @Test
  void deliveriesArriveAgainLateAndCorrected() {
    Map<String, Integer> kinds = new HashMap<>();
    Map<String, List<Row>> byEvent =
        Rows.group(Practice.rows("deliveries"), r -> r.text("event_id"));

    for (List<Row> rows : byEvent.values()) {
      Set<Row> distinct = new HashSet<>(rows);
      Set<String> statuses = rows.stream().map(r -> r.text("status")).collect(Collectors.toSet());
      if (distinct.size() < rows.size()) {
        kinds.merge("equal in everything", 1, Integer::sum);
      } else if (statuses.size() > 1) {
        kinds.merge("corrected", 1, Integer::sum);
      } else if (rows.size() > 1) {
        kinds.merge("later", 1, Integer::sum);
      }
      for (Row row : rows) {
        Duration delay = Duration.between(row.at("event_ts"), row.at("received_ts"));
        if (delay.toDays() >= 1) {
          kinds.merge("late", 1, Integer::sum);
        } else if (!row.at("event_ts").toLocalDate().equals(row.at("received_ts").toLocalDate())) {
          kinds.merge("past midnight", 1, Integer::sum);
        }
        if (!orders.containsKey(row.id("order_id"))) {
          kinds.merge("of an unknown order", 1, Integer::sum);
        }
      }
    }

    assertEquals(
        Set.of(
            "equal in everything",
            "corrected",
            "later",
            "late",
            "past midnight",
            "of an unknown order"),
        kinds.keySet());
  }

  @Test
  void categoriesAreThreeLevelsDeepAndSomeAreEmpty() {
    Map<Long, Long> parents = new HashMap<>();
    Practice.rows("dim_category")
        .forEach(
            r -> parents.put(r.id("category_id"), r.isNull("parent_id") ? 0 : r.id("parent_id")));
    Set<Integer> depths = new TreeSet<>();
    for (long id : parents.keySet()) {
      int depth = 0;
      for (long at = id; at != 0; at = parents.getOrDefault(at, 0L)) {
        depth++;
      }
      depths.add(depth);
    }
    Set<Object> used = new HashSet<>();
    Practice.rows("dim_product")
        .filter(r -> !r.isNull("category_id"))
        .forEach(r -> used.add(r.id("category_id")));

    assertEquals(Set.of(1, 2, 3), depths);
    assertTrue(used.size() < parents.size());
    assertTrue(Practice.rows("dim_product").anyMatch(r -> r.isNull("category_id")));
  }

  @Test
  void someProductsAreNeverBoughtAndSomeTwiceInOneOrder() {
    Set<Long> bought =
        Practice.rows("order_items").map(r -> r.id("product_id")).collect(Collectors.toSet());
    Map<List<Long>, Integer> lines =
        Rows.count(
            Practice.rows("order_items"), r -> List.of(r.id("order_id"), r.id("product_id")));

    assertTrue(
        Practice.rows("dim_product").filter(r -> !bought.contains(r.id("product_id"))).count()
            >= 6);
    assertTrue(lines.values().stream().anyMatch(n -> n > 1));
  }
}
