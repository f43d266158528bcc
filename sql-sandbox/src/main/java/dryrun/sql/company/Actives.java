package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// fact_daily_active and weekly_active over 52 weeks, counted from what users look at. Where the
/// logging failed only the daily table has a hole.
final class Actives implements Area {
  private static final int DAYS = Span.LAST - Span.YEAR_START + 1;
  private final Company company;

  Actives(Company company) {
    this.company = company;
  }

  @Override
  public List<TableData> tables() {
    TableRows daily = company.rows("fact_daily_active");
    TableRows weekly = company.rows("weekly_active");
    for (Person person : company.people().all()) {
      Map<Platform, int[]> views = viewsByDay(person);
      Draws draws = Draws.of(Draws.Topic.LOGGING, person.id());
      for (int i = 0; i < DAYS; i++) {
        writeDay(daily, person, i, views, draws);
      }
      for (int monday = 0; monday < DAYS; monday += 7) {
        if (isActiveInWeek(views, monday)) {
          int start = Span.YEAR_START + monday;
          weekly.on(start + 6).id(person.id()).date(start).end();
        }
      }
    }
    return List.of(daily.build(), weekly.build());
  }

  /// How many pages a user looked at, by platform and day.
  private static Map<Platform, int[]> viewsByDay(Person person) {
    Map<Platform, int[]> views = new EnumMap<>(Platform.class);
    for (int day = Span.YEAR_START - 1; day <= Span.LAST; day++) {
      for (Visits.View view : Visits.of(person, day)) {
        int index = Span.dayOf(view.at()) - Span.YEAR_START;
        if (index >= 0 && index < DAYS) {
          views.computeIfAbsent(view.platform(), p -> new int[DAYS])[index]++;
        }
      }
    }
    return views;
  }

  private static void writeDay(
      TableRows rows, Person person, int index, Map<Platform, int[]> views, Draws draws) {
    int day = Span.YEAR_START + index;
    views.forEach((platform, counts) -> {
      if (counts[index] > 0 && isLogged(platform, day, draws)) {
        rows.on(day)
            .id(person.id())
            .text(platform.title)
            .number(counts[index] + draws.below(4))
            .end();
      }
    });
  }

  private static boolean isLogged(Platform platform, int day, Draws draws) {
    return day != Span.LOGGING_GAP
        && (day != Span.IOS_PARTLY_LOGGED || platform != Platform.IOS || draws.chance(400));
  }

  private static boolean isActiveInWeek(Map<Platform, int[]> views, int monday) {
    return views.values().stream()
        .anyMatch(counts -> Arrays.stream(counts, monday, monday + 7).anyMatch(n -> n > 0));
  }
}
