package dryrun.sql.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.company.Rows.Row;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What was put on purpose into page_events, creator_events, fact_daily_active and weekly_active.
class EngagementTrapsTest {
  private static final LocalDate GAP = LocalDate.of(2024, 1, 17);
  private static final LocalDate PARTIAL = LocalDate.of(2024, 3, 6);

  @Test
  void threeViralCreatorsOwnNineOfTenRows() {
    Map<Long, Integer> counts =
        Rows.count(Practice.rows("creator_events"), r -> r.id("creator_id"));

    int viral =
        counts.values().stream().sorted(Comparator.reverseOrder()).limit(3).mapToInt(n -> n).sum();

    assertEquals(0.9, viral / 50_000.0, 0.005);
    assertTrue(counts.size() > 300);
  }

  @Test
  void aDayIsMissingFromTheDailyTableAlone() {
    Set<LocalDate> daily =
        Practice.rows("fact_daily_active").map(r -> r.date("ds")).collect(Collectors.toSet());
    Set<String> pages =
        Practice.rows("page_events").map(r -> r.text("ds")).collect(Collectors.toSet());

    List<LocalDate> missing =
        LocalDate.of(2023, 4, 3)
            .datesUntil(LocalDate.of(2024, 4, 1))
            .filter(day -> !daily.contains(day))
            .toList();

    assertEquals(List.of(GAP), missing);
    assertEquals(91, pages.size());
    assertTrue(pages.contains(GAP.toString()));
  }

  @Test
  void aDayHasOnlySomeOfTheRowsOfIos() {
    Map<String, Integer> ios = daysOf("ios");

    int before = count(ios, PARTIAL.minusDays(7));
    assertTrue(count(ios, PARTIAL) < before * 0.6);
    assertTrue(
        count(daysOf("android"), PARTIAL) > count(daysOf("android"), PARTIAL.minusDays(7)) * 0.7);
  }

  @Test
  void androidAloneDropsOnOneTuesday() {
    LocalDate tuesday = LocalDate.of(2024, 2, 13);

    for (String platform : List.of("android", "ios", "web")) {
      double share =
          (double) count(daysOf(platform), tuesday) / count(daysOf(platform), tuesday.minusDays(1));
      assertTrue(platform.equals("android") ? share < 0.7 : share > 0.7, platform + " " + share);
    }
  }

  @Test
  void everyPageOfAUserIsCountedInTheDailyTable() {
    Map<List<Object>, Integer> events = new HashMap<>();
    Practice.rows("fact_daily_active")
        .forEach(r ->
            events.put(
                List.of(r.id("user_id"), r.text("platform"), r.date("ds").toString()),
                r.number("events")));
    Set<String> notLogged = Set.of(GAP.toString(), PARTIAL.toString());

    Rows.group(
            Practice.rows("page_events").filter(r -> !r.isNull("user_id")).distinct(),
            r -> List.<Object>of(r.id("user_id"), r.text("platform"), r.text("ds")))
        .forEach((key, rows) ->
            assertTrue(
                notLogged.contains(key.get(2).toString())
                    || events.getOrDefault(key, 0) >= rows.size(),
                key::toString));
  }

  @Test
  void sessionsHaveEveryKindOfGap() {
    Set<String> kinds = new TreeSet<>();

    for (List<Row> rows : byUser().values()) {
      for (int i = 1; i < rows.size(); i++) {
        Row before = rows.get(i - 1);
        Row row = rows.get(i);
        long gap = Duration.between(before.at("event_ts"), row.at("event_ts")).toSeconds();
        if (before.equals(row)) {
          kinds.add("the same row twice");
        } else if (gap == 0) {
          kinds.add("two pages in one second");
        } else if (gap == 1800) {
          kinds.add("half an hour");
        } else if (gap < 1800 && !before.text("ds").equals(row.text("ds"))) {
          kinds.add("past midnight");
        } else if (gap == 1801) {
          kinds.add("a second more");
        }
      }
    }

    assertEquals(
        Set.of(
            "the same row twice",
            "two pages in one second",
            "half an hour",
            "a second more",
            "past midnight"),
        kinds);
  }

  @Test
  void visitorsHaveNoUser() {
    assertTrue(Practice.rows("page_events").filter(r -> r.isNull("user_id")).count() > 1000);
    assertTrue(Practice.rows("creator_events").filter(r -> r.isNull("viewer_id")).count() > 1000);
  }

  @Test
  void someReachTheCartWithoutLookingAtAProduct() {
    long users =
        byUser().values().stream()
            .filter(rows -> {
              List<String> pages = rows.stream().map(r -> r.text("page")).toList();
              int cart = pages.indexOf("cart");
              int product = pages.indexOf("product");
              return cart >= 0 && (product < 0 || cart < product);
            })
            .count();

    assertTrue(users > 5, users + " users");
  }

  @Test
  void theLocalDayDiffersFromTheDayInUtc() {
    Map<String, Integer> offsets = new HashMap<>();
    Practice.rows("dim_country")
        .forEach(r -> offsets.put(r.text("country_code"), r.number("utc_offset_minutes")));
    Map<Long, Integer> offsetOf = new HashMap<>();
    Practice.rows("dim_user")
        .filter(r -> !r.isNull("country_code"))
        .forEach(
            r -> offsetOf.put(r.id("user_id"), offsets.getOrDefault(r.text("country_code"), 0)));

    long other =
        Practice.rows("page_events")
            .filter(r -> !r.isNull("user_id"))
            .filter(r -> {
              int offset = offsetOf.getOrDefault(r.id("user_id"), 0);
              LocalDate local = r.at("event_ts").plusMinutes(offset).toLocalDate();
              return !local.toString().equals(r.text("ds"));
            })
            .count();

    assertTrue(other > 5000, other + " rows");
  }

  @Test
  void usersComeGoAndReturn() {
    Map<Long, List<Row>> weeks = Rows.group(Practice.rows("weekly_active"), r -> r.id("user_id"));
    Set<String> kinds = new HashSet<>();
    LocalDate last = LocalDate.of(2024, 3, 25);

    for (List<Row> rows : weeks.values()) {
      if (rows.size() == 1) {
        kinds.add("once");
      }
      if (rows.getLast().date("week_start").isBefore(last.minusWeeks(20))) {
        kinds.add("gone");
      }
      for (int i = 1; i < rows.size(); i++) {
        LocalDate before = rows.get(i - 1).date("week_start");
        LocalDate week = rows.get(i).date("week_start");
        kinds.add(before.plusWeeks(1).equals(week) ? "stays" : "returns");
      }
    }

    assertEquals(Set.of("once", "gone", "stays", "returns"), kinds);
    assertTrue(weeks.size() < 900, "some users were never active");
  }

  @Test
  void weeksBeginOnMondayAndAreLoggedOnSunday() {
    List<Row> others =
        Practice.rows("weekly_active")
            .filter(r ->
                r.date("week_start").getDayOfWeek().getValue() != 1
                    || !r.date("week_start").plusDays(6).toString().equals(r.text("ds")))
            .toList();

    assertEquals(List.of(), others);
  }

  private static Map<Long, List<Row>> byUser() {
    Map<Long, List<Row>> byUser =
        Rows.group(
            Practice.rows("page_events").filter(r -> !r.isNull("user_id")), r -> r.id("user_id"));
    byUser.replaceAll((user, rows) -> {
      List<Row> sorted = new ArrayList<>(rows);
      sorted.sort(Comparator.comparing(r -> r.at("event_ts")));
      return sorted;
    });
    return byUser;
  }

  private static Map<String, Integer> daysOf(String platform) {
    return Rows.count(
        Practice.rows("fact_daily_active").filter(r -> r.text("platform").equals(platform)),
        r -> r.date("ds").toString());
  }

  private static int count(Map<String, Integer> byDay, LocalDate day) {
    return byDay.getOrDefault(day.toString(), 0);
  }
}
