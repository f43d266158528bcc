package dryrun.sql.company;

import dryrun.sql.data.TableData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// dim_user, dim_country, and user_changes: what came in up to the day before the last is merged
/// into dim_user, what came in on the last day is not.
final class Users implements Area {
  private final Company company;

  private record Change(
      int user, @Nullable Country country, String plan, int changed, int received) {}

  Users(Company company) {
    this.company = company;
  }

  @Override
  public List<TableData> tables() {
    return List.of(dimUser(), userChanges(), dimCountry());
  }

  private TableData dimUser() {
    TableRows rows = company.rows("dim_user");
    for (Person person : company.people().all()) {
      long key = person.firstKey();
      for (Version version : person.versions()) {
        boolean current = version.expiry() == Version.NEVER;
        rows.row()
            .id(key++)
            .id(person.id())
            .text(code(version.country()))
            .text(version.plan())
            .date(version.effective());
        TableRows row = current ? rows.missing() : rows.date(version.expiry());
        row.flag(current).end();
      }
    }
    return rows.build();
  }

  private TableData userChanges() {
    List<Change> changes = new ArrayList<>();
    for (Person person : company.people().all()) {
      Draws draws = Draws.of(Draws.Topic.USER_CHANGES, person.id());
      for (Version version : person.versions()) {
        int delay = draws.chance(100) ? draws.between(1, 3) : 0;
        int received = Math.min(version.effective() + delay, Span.LAST - 1);
        if (version.effective() >= Span.START) {
          changes.add(
              new Change(
                  person.id(), version.country(), version.plan(), version.effective(), received));
        }
      }
      if (person.left() == Version.NEVER) {
        changes.addAll(pending(person, draws));
      }
    }
    for (int i = 1; i <= company.size().users() / 60; i++) {
      Draws draws = Draws.of(Draws.Topic.USER_CHANGES, -i);
      int id = company.size().users() + i;
      changes.add(new Change(id, Country.draw(draws), "free", Span.LAST, Span.LAST));
    }
    changes.sort(Comparator.comparingInt(Change::received));
    TableRows rows = company.rows("user_changes");
    for (Change change : changes) {
      rows.on(change.received())
          .id(change.user())
          .text(code(change.country()))
          .text(change.plan())
          .date(change.changed())
          .end();
    }
    return rows.build();
  }

  /// What the last day brought for a user, for most nothing: a change, now and then sent twice,
  /// with a second one in the same batch, or saying what is known already.
  private static List<Change> pending(Person person, Draws draws) {
    Version now = person.versions().getLast();
    if (!draws.chance(30) || now.effective() >= Span.LAST - 2) {
      return List.of();
    }
    if (draws.chance(200) || now.country() == null) {
      return List.of(new Change(person.id(), now.country(), now.plan(), Span.LAST, Span.LAST));
    }
    Version next = now.changed(draws, Span.LAST - draws.below(2));
    Change change =
        new Change(person.id(), next.country(), next.plan(), next.effective(), Span.LAST);
    if (draws.chance(200)) {
      return List.of(change, change);
    }
    Version before = now.changed(draws, Span.LAST - 2);
    return draws.chance(250)
        ? List.of(
            change,
            new Change(person.id(), before.country(), before.plan(), before.effective(), Span.LAST))
        : List.of(change);
  }

  private TableData dimCountry() {
    TableRows rows = company.rows("dim_country");
    for (Country country : Country.values()) {
      rows.row()
          .text(country.name())
          .text(country.title)
          .text(country.region)
          .number(country.utcOffsetMinutes)
          .end();
    }
    return rows.build();
  }

  private static @Nullable String code(@Nullable Country country) {
    return country == null ? null : country.name();
  }
}
