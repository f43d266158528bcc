package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.List;

/// page_events: every view once, a few of them twice, and those of visitors who do not log in.
final class PageViews implements Area {
  private final Company company;

  PageViews(Company company) {
    this.company = company;
  }

  @Override
  public List<TableData> tables() {
    TableRows rows = company.rows("page_events");
    for (int day = Span.START - 1; day <= Span.LAST; day++) {
      int active = 0;
      for (Person person : company.people().all()) {
        List<Visits.View> views = Visits.of(person, day);
        active += views.isEmpty() ? 0 : 1;
        Draws draws = Draws.of(Draws.Topic.PAGES, person.id(), day);
        for (Visits.View view : views) {
          write(rows, person.id(), view);
          if (draws.chance(4)) {
            write(rows, person.id(), view);
          }
        }
      }
      for (int visitor = 0; visitor < active / 16; visitor++) {
        Visits.ofVisitor(visitor, day).forEach(view -> write(rows, 0, view));
      }
    }
    return List.of(rows.build());
  }

  private static void write(TableRows rows, int user, Visits.View view) {
    if (Span.isKept(view.at())) {
      TableRows row = rows.on(Span.dayOf(view.at()));
      (user == 0 ? row.missing() : row.id(user))
          .at(view.at())
          .text(view.page())
          .text(view.platform().title)
          .end();
    }
  }
}
