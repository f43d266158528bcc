package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// feature_snapshots and label_events. Snapshots are taken at midnight after an active day and now
/// and then during one: at the very second of a label event, or after it.
final class Features implements Area {
  private static final int WEEK = 7 * 86_400;
  private final Company company;
  private final Map<Integer, List<Long>> ordersByUser = new HashMap<>();
  private long nextId = 1;

  Features(Company company, List<Order> placed) {
    this.company = company;
    for (Order order : placed) {
      if (Shop.isKnown(order)) {
        ordersByUser.computeIfAbsent(order.user(), user -> new ArrayList<>()).add(order.at());
      }
    }
  }

  @Override
  public List<TableData> tables() {
    TableRows snapshots = company.rows("feature_snapshots");
    TableRows labels = company.rows("label_events");
    for (int day = Span.START; day <= Span.LAST; day++) {
      for (Person person : company.people().all()) {
        Draws draws = Draws.of(Draws.Topic.FEATURES, person.id(), day);
        if (person.isActive(day - 1) && draws.chance(850)) {
          writeSnapshot(snapshots, person, Span.seconds(day), draws);
        }
        List<Visits.View> views = Visits.of(person, day);
        if (!views.isEmpty()) {
          writeDay(snapshots, labels, person, views.getFirst().at(), draws);
        }
      }
    }
    return List.of(snapshots.build(), labels.build());
  }

  private void writeDay(
      TableRows snapshots, TableRows labels, Person person, long firstView, Draws draws) {
    if (draws.chance(500)) {
      labels
          .on(Span.dayOf(firstView))
          .id(nextId++)
          .id(person.id())
          .at(firstView)
          .flag(orders(person, firstView, firstView + 3600) > 0)
          .end();
    }
    long during =
        switch (draws.weighted(650, 40, 310)) {
          case 0 -> 0;
          case 1 -> firstView;
          default -> firstView + draws.between(1, 6 * 3600);
        };
    if (during % 86_400 > 0 && during < Span.END) {
      writeSnapshot(snapshots, person, during, draws);
    }
  }

  private void writeSnapshot(TableRows rows, Person person, long at, Draws draws) {
    TableRows row = rows.on(Span.dayOf(at)).id(person.id()).at(at);
    boolean missing = draws.chance(10);
    (missing ? row.missing() : row.number(orders(person, at - WEEK, at)))
        .number(sessions(person, at))
        .end();
  }

  /// How many orders the user placed after the first second up to and including the last.
  private int orders(Person person, long after, long until) {
    int count = 0;
    for (long at : ordersByUser.getOrDefault(person.id(), List.of())) {
      if (at > after && at <= until) {
        count++;
      }
    }
    return count;
  }

  /// How many sessions the user began in the seven days before that day.
  private static int sessions(Person person, long at) {
    int count = 0;
    int day = Span.dayOf(at);
    for (int before = 1; before <= 7; before++) {
      count += Visits.sessions(person, day - before);
    }
    return count;
  }
}
