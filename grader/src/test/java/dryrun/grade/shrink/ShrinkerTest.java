package dryrun.grade.shrink;

import static dryrun.grade.rows.Databases.row;
import static dryrun.grade.rows.Databases.rows;
import static dryrun.grade.rows.Databases.shop;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.grade.rows.Constraints;
import dryrun.grade.rows.Databases;
import dryrun.grade.rows.SmallDatabase;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShrinkerTest {
  private final Constraints constraints =
      Constraints.of(List.of(Databases.USERS, Databases.ORDERS));

  private SmallDatabase shrink(SmallDatabase start, Predicate<SmallDatabase> shows) {
    return new Shrinker(constraints, all -> all.stream().map(shows::test).toList(), () -> false)
        .shrink(start)
        .getLast();
  }

  private static List<List<@Nullable Object>> orders(SmallDatabase database) {
    return database.tables().get(1).rows();
  }

  @Test
  void keepsOnlyTheRowsThatItTakes() {
    SmallDatabase start =
        shop(
            rows(row(1L, "Ada"), row(2L, "Ben"), row(3L, "Eve")),
            rows(row(1L, 1L, null), row(2L, 2L, null), row(3L, null, null), row(4L, 2L, null)));

    SmallDatabase found =
        shrink(start, d -> orders(d).stream().filter(o -> o.get(1) != null).count() > 1);

    assertEquals(shop(rows(row(1L, "Ben")), rows(row(1L, 1L, null), row(2L, 1L, null))), found);
  }

  @Test
  void numbersTextsAndTimesBecomeSimplerInEveryTableAtOnce() {
    SmallDatabase start =
        shop(
            rows(row(815L, "Adalbert"), row(4711L, "Benjamin")),
            rows(
                row(90L, 4711L, LocalDateTime.of(2024, 2, 3, 4, 5, 6)),
                row(91L, 815L, LocalDateTime.of(2024, 2, 3, 14, 15, 16))));

    SmallDatabase found = shrink(start, d -> d.size() == 4);

    assertEquals(
        shop(
            rows(row(1L, "a"), row(2L, "b")),
            rows(
                row(1L, 2L, LocalDateTime.of(2024, 2, 3, 0, 0)),
                row(2L, 1L, LocalDateTime.of(2024, 2, 3, 0, 0)))),
        found);
  }

  @Test
  void aValueThatMattersStays() {
    SmallDatabase start = shop(rows(row(815L, "Adalbert"), row(4711L, "Benjamin")), rows());

    SmallDatabase found =
        shrink(start, d -> d.tables().getFirst().rows().contains(row(4711L, "Benjamin")));

    assertEquals(shop(rows(row(4711L, "Benjamin")), rows()), found);
  }

  @Test
  void whenTimeIsUpTheStartIsTheAnswer() {
    SmallDatabase start = shop(rows(row(815L, "Adalbert"), row(4711L, "Benjamin")), rows());

    assertEquals(
        List.of(start),
        new Shrinker(constraints, all -> all.stream().map(d -> true).toList(), () -> true)
            .shrink(start));
  }

  @Property(tries = 100)
  void everyStepObeysTheConstraintsAndShowsWhatItIsToShow(
      @ForAll @Size(max = 6) @UniqueElements List<@IntRange(min = 1, max = 99) Integer> users,
      @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> buyers,
      @ForAll @IntRange(max = 6) int wanted) {
    List<List<@Nullable Object>> people = new ArrayList<>();
    users.forEach(user -> people.add(row((long) user, "user" + user)));
    List<List<@Nullable Object>> orders = new ArrayList<>();
    for (int buyer : buyers) {
      Long id = buyer < users.size() ? Long.valueOf(users.get(buyer)) : null;
      orders.add(row(orders.size() + 100L, id, null));
    }
    Predicate<SmallDatabase> shows =
        database -> orders(database).size() >= Math.min(wanted, orders.size());

    List<SmallDatabase> trail =
        new Shrinker(constraints, all -> all.stream().map(shows::test).toList(), () -> false)
            .shrink(shop(people, orders));

    assertTrue(trail.stream().allMatch(d -> constraints.holdIn(d) && shows.test(d)));
    assertEquals(Math.min(wanted, orders.size()), orders(trail.getLast()).size());
  }
}
