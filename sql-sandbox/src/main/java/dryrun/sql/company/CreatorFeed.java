package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.List;

/// creator_events: three viral creators own nine of ten rows.
final class CreatorFeed implements Area {
  private static final int[] VIRAL = {7, 42, 311};
  private final Company company;

  CreatorFeed(Company company) {
    this.company = company;
  }

  @Override
  public List<TableData> tables() {
    TableRows rows = company.rows("creator_events");
    long total = company.size().creatorEvents();
    long id = 1;
    for (int day = Span.START; day <= Span.LAST; day++) {
      List<Person> active = company.people().activeOn(day);
      Draws draws = Draws.of(Draws.Topic.CREATORS, day);
      long lastOfDay = total * (day - Span.START + 1) / Span.DAYS;
      while (id <= lastOfDay) {
        write(rows, id++, day, active, draws);
      }
    }
    return List.of(rows.build());
  }

  private void write(TableRows rows, long id, int day, List<Person> active, Draws draws) {
    rows.on(day).id(id).id(creator(draws));
    int offset = 0;
    if (active.isEmpty() || draws.chance(40)) {
      rows.missing();
    } else {
      Person viewer = active.get(draws.below(active.size()));
      offset = viewer.utcOffsetMinutes(day);
      rows.id(viewer.id());
    }
    rows.text(action(draws)).at(Span.seconds(day) + Visits.secondOfDay(draws, offset)).end();
  }

  private long creator(Draws draws) {
    int viral = draws.weighted(402, 301, 201, 96);
    return viral < VIRAL.length ? VIRAL[viral] : 1 + draws.below(company.size().creators());
  }

  private static String action(Draws draws) {
    return switch (draws.weighted(80, 13, 4, 3)) {
      case 0 -> "view";
      case 1 -> "like";
      case 2 -> "comment";
      default -> "share";
    };
  }
}
