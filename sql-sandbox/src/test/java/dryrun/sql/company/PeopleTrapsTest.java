package dryrun.sql.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.company.Rows.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What was put on purpose into dim_user, user_changes, ad_impressions, messages, experiments and
/// wallets.
class PeopleTrapsTest {
  private final Map<Long, List<Row>> versions =
      Rows.group(Practice.rows("dim_user"), r -> r.id("user_id"));

  @Test
  void versionsFollowEachOtherWithoutGapAndOverlap() {
    for (List<Row> rows : versions.values()) {
      for (int i = 1; i < rows.size(); i++) {
        assertEquals(rows.get(i - 1).date("expiry_date"), rows.get(i).date("effective_date"));
        assertEquals(false, rows.get(i - 1).get("is_current"));
      }
      assertEquals(rows.getLast().isNull("expiry_date"), rows.getLast().get("is_current"));
    }
  }

  @Test
  void someUsersLeftSomeReturnToAnEarlierStateSomeHaveNoCountry() {
    assertTrue(versions.values().stream().anyMatch(v -> !v.getLast().isNull("expiry_date")));
    assertTrue(
        versions.values().stream()
            .anyMatch(v -> v.size() > 2 && state(v.get(0)).equals(state(v.get(2)))));
    assertTrue(Practice.rows("dim_user").anyMatch(r -> r.isNull("country_code")));
  }

  @Test
  void namibiaHasNoUsers() {
    Set<String> used =
        Practice.rows("dim_user")
            .filter(r -> !r.isNull("country_code"))
            .map(r -> r.text("country_code"))
            .collect(Collectors.toSet());

    assertEquals(
        List.of("NA"),
        Practice.rows("dim_country")
            .map(r -> r.text("country_code"))
            .filter(c -> !used.contains(c))
            .toList());
  }

  @Test
  void changesAreMergedUpToTheDayBeforeTheLast() {
    Practice.rows("user_changes")
        .filter(change -> !change.text("ds").equals("2024-03-31"))
        .forEach(change ->
            assertTrue(
                versions.getOrDefault(change.id("user_id"), List.of()).stream()
                    .anyMatch(v ->
                        v.date("effective_date").equals(change.date("changed_on"))
                            && state(v).equals(state(change))),
                change::toString));
  }

  @Test
  void theLastDaysChangesHoldEveryDifficulty() {
    Map<Long, List<Row>> pending =
        Rows.group(
            Practice.rows("user_changes").filter(r -> r.text("ds").equals("2024-03-31")),
            r -> r.id("user_id"));
    Set<String> kinds = new HashSet<>();

    pending.forEach((user, rows) -> {
      Set<Row> distinct = new HashSet<>(rows);
      if (distinct.size() < rows.size()) {
        kinds.add("sent twice");
      } else if (rows.size() > 1) {
        kinds.add("two changes");
      }
      List<Row> known = versions.getOrDefault(user, List.of());
      if (known.isEmpty()) {
        kinds.add("new user");
      } else if (state(known.getLast()).equals(state(rows.getFirst()))) {
        kinds.add(
            rows.getFirst().isNull("country_code") ? "nothing new, with NULL" : "nothing new");
      } else {
        kinds.add("change");
      }
    });

    assertEquals(
        Set.of(
            "sent twice",
            "two changes",
            "new user",
            "nothing new",
            "nothing new, with NULL",
            "change"),
        kinds);
    assertTrue(
        Practice.rows("user_changes")
            .anyMatch(
                r -> r.date("changed_on").plusDays(1).isBefore(LocalDate.parse(r.text("ds")))));
  }

  @Test
  void impressionsPointToTheVersionInForce() {
    Map<Long, Row> byKey =
        Practice.rows("dim_user").collect(Collectors.toMap(r -> r.id("user_key"), r -> r));
    Map<Long, Set<Long>> keys = new HashMap<>();
    Map<Long, Set<Long>> demographics = new HashMap<>();

    Practice.rows("ad_impressions")
        .filter(r -> !r.isNull("user_key"))
        .forEach(r -> {
          Row version = Objects.requireNonNull(byKey.get(r.id("user_key")));
          LocalDate day = LocalDate.parse(r.text("ds"));
          assertTrue(!version.date("effective_date").isAfter(day), r::toString);
          assertTrue(
              version.isNull("expiry_date") || day.isBefore(version.date("expiry_date")),
              r::toString);
          long user = version.id("user_id");
          keys.computeIfAbsent(user, u -> new HashSet<>()).add(r.id("user_key"));
          demographics.computeIfAbsent(user, u -> new HashSet<>()).add(r.id("demographics_key"));
        });

    assertTrue(keys.values().stream().anyMatch(k -> k.size() > 1));
    assertTrue(demographics.values().stream().anyMatch(k -> k.size() > 2));
  }

  @Test
  void impressionsLackUsersAndClicksAndCampaignsLackBoth() {
    Set<Long> shown =
        Practice.rows("ad_impressions").map(r -> r.id("campaign_id")).collect(Collectors.toSet());

    assertTrue(Practice.rows("ad_impressions").anyMatch(r -> r.isNull("user_key")));
    assertTrue(Practice.rows("ad_impressions").anyMatch(r -> r.isNull("clicked")));
    assertTrue(Practice.rows("ad_impressions").anyMatch(r -> r.decimal("cost_usd").signum() == 0));
    assertTrue(Practice.rows("dim_campaign").anyMatch(r -> r.isNull("daily_budget_usd")));
    assertEquals(
        4, Practice.rows("dim_campaign").filter(r -> !shown.contains(r.id("campaign_id"))).count());
  }

  @Test
  void messagesAreUnreadReadAtOnceOrDaysLaterAndSentToOneself() {
    List<Row> read = Practice.rows("messages").filter(r -> !r.isNull("read_ts")).toList();

    assertTrue(Practice.rows("messages").filter(r -> r.isNull("read_ts")).count() > 500);
    assertTrue(read.stream().anyMatch(r -> r.at("read_ts").equals(r.at("sent_ts"))));
    assertTrue(read.stream().anyMatch(r -> r.at("read_ts").isAfter(r.at("sent_ts").plusDays(2))));
    assertTrue(Practice.rows("messages").anyMatch(r -> r.id("sender_id") == r.id("receiver_id")));
  }

  @Test
  void someAreAssignedTwiceSomeToBothVariantsAndSomeNeverShowUp() {
    Map<List<Object>, List<Row>> byUser =
        Rows.group(
            Practice.rows("experiment_assignments"),
            r -> List.<Object>of(r.id("user_id"), r.text("experiment")));
    Set<String> kinds = new HashSet<>();
    Set<Long> actives =
        Practice.rows("weekly_active")
            .filter(r -> r.date("week_start").getYear() == 2024)
            .map(r -> r.id("user_id"))
            .collect(Collectors.toSet());

    byUser.forEach((key, rows) -> {
      Set<String> variants = rows.stream().map(r -> r.text("variant")).collect(Collectors.toSet());
      kinds.add(rows.size() == 1 ? "once" : variants.size() == 1 ? "again" : "both");
      if (!actives.contains(rows.getFirst().id("user_id"))) {
        kinds.add("never active");
      }
    });

    assertEquals(Set.of("once", "again", "both", "never active"), kinds);
  }

  @Test
  void weightsOfEveryWalletAddUpToExactlyOne() {
    Map<Long, BigDecimal> sums = new HashMap<>();
    Practice.rows("wallet_holders")
        .forEach(r -> sums.merge(r.id("wallet_id"), r.decimal("weight"), BigDecimal::add));

    assertEquals(Set.of(new BigDecimal("1.0000")), new HashSet<>(sums.values()));
    assertTrue(
        Practice.rows("wallet_holders")
            .anyMatch(r -> r.decimal("weight").toString().equals("0.3334")));
  }

  @Test
  void walletsLackDaysBalancesOrHolders() {
    Map<Long, Integer> days = Rows.count(Practice.rows("wallet_balances"), r -> r.id("wallet_id"));
    Set<Long> held =
        Practice.rows("wallet_holders").map(r -> r.id("wallet_id")).collect(Collectors.toSet());

    assertTrue(days.values().stream().anyMatch(n -> n < 91));
    assertEquals(Set.of(150L), minus(days.keySet(), held));
    assertEquals(Set.of(1L), minus(held, days.keySet()));
    assertTrue(Practice.rows("wallet_balances").anyMatch(r -> r.isNull("balance")));
    assertTrue(
        Practice.rows("wallet_balances")
            .anyMatch(r -> !r.isNull("balance") && r.decimal("balance").signum() < 0));
  }

  private static Set<Long> minus(Set<Long> all, Set<Long> some) {
    Set<Long> rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static List<String> state(Row row) {
    return List.of(String.valueOf(row.get("country_code")), row.text("plan"));
  }
}
