package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.List;

/// messages: short conversations of active users with one of their few contacts, now and then with
/// themselves.
final class Messages implements Area {
  private static final int CONTACTS = 8;
  private final Company company;
  private long nextId = 1;

  Messages(Company company) {
    this.company = company;
  }

  @Override
  public List<TableData> tables() {
    TableRows rows = company.rows("messages");
    for (int day = Span.START; day <= Span.LAST; day++) {
      for (Person person : company.people().activeOn(day)) {
        Draws draws = Draws.of(Draws.Topic.MESSAGES, person.id(), day);
        if (draws.chance(350)) {
          talk(rows, person, day, draws);
        }
      }
    }
    return List.of(rows.build());
  }

  private void talk(TableRows rows, Person person, int day, Draws draws) {
    int contact = draws.chance(15) ? person.id() : contact(person.id(), draws.below(CONTACTS));
    long at = Span.seconds(day) + Visits.secondOfDay(draws, person.utcOffsetMinutes(day));
    int sender = person.id();
    int length = 1 + draws.run(600, 7);
    for (int i = 0; i < length && at < Span.END; i++) {
      int receiver = sender == person.id() ? contact : person.id();
      long read = write(rows, sender, receiver, at, draws);
      boolean answered = read > 0 && draws.chance(750);
      at = (answered ? read : at) + draws.between(5, 900);
      sender = answered ? receiver : sender;
    }
  }

  /// Writes a message and says when it was read, 0 for not yet.
  private long write(TableRows rows, int sender, int receiver, long at, Draws draws) {
    long read =
        switch (draws.weighted(4, 70, 15, 11)) {
          case 0 -> at;
          case 1 -> at + draws.between(1, 1800);
          case 2 -> at + draws.between(1800, 3 * 86_400);
          default -> 0;
        };
    TableRows row =
        rows.on(Span.dayOf(at)).id(nextId++).id(thread(sender, receiver)).id(sender).id(receiver);
    boolean isRead = read > 0 && read < Span.END;
    row.at(at);
    (isRead ? row.at(read) : row.missing()).end();
    return isRead ? read : 0;
  }

  private int contact(int user, int index) {
    int users = company.size().users();
    return 1 + Draws.of(Draws.Topic.MESSAGES, -user, index).below(users);
  }

  private static long thread(int a, int b) {
    return Math.min(a, b) * 1_000_000L + Math.max(a, b);
  }
}
