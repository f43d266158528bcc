package dryrun.sql.company;

import java.util.ArrayList;
import java.util.List;

/// All users, and who of them is active on a day.
final class People {
  private static final long FIRST_KEY = 100_001;
  private final List<Person> all;

  private People(List<Person> all) {
    this.all = List.copyOf(all);
  }

  /// As many users as that, their ids counting from 1.
  static People of(int users) {
    List<Person> people = new ArrayList<>(users);
    long key = FIRST_KEY;
    for (int id = 1; id <= users; id++) {
      Person person = person(id, key);
      key += person.versions().size();
      people.add(person);
    }
    return new People(people);
  }

  List<Person> all() {
    return all;
  }

  Person get(int id) {
    return all.get(id - 1);
  }

  /// Those active on that day, by id.
  List<Person> activeOn(int day) {
    return all.stream().filter(p -> p.isActive(day)).toList();
  }

  private static Person person(int id, long firstKey) {
    Draws draws = Draws.of(Draws.Topic.USER, id);
    int joined =
        draws.chance(700)
            ? Span.YEAR_START - draws.between(1, 900)
            : draws.between(Span.YEAR_START, Span.LAST - 1);
    return new Person(
        id,
        Habit.draw(draws),
        Platform.draw(draws),
        draws.chance(600),
        draws.below(Demographics.AGE_BANDS),
        firstKey,
        versions(draws, joined));
  }

  private static List<Version> versions(Draws draws, int joined) {
    List<Version> versions = new ArrayList<>();
    Country country = draws.chance(30) ? null : Country.draw(draws);
    Version version =
        new Version(country, draws.chance(120) ? "plus" : "free", joined, Version.NEVER);
    int day = joined + draws.between(20, 500);
    while (day < Span.LAST && versions.size() < 5) {
      versions.add(version.until(day));
      version = version.changed(draws, day);
      day += draws.between(10, 400);
    }
    boolean leaves = draws.chance(40) && version.effective() < Span.LAST - 15;
    versions.add(
        leaves ? version.until(draws.between(version.effective() + 10, Span.LAST - 1)) : version);
    return List.copyOf(versions);
  }
}
