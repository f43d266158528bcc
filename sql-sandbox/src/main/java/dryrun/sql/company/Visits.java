package dryrun.sql.company;

import java.util.ArrayList;
import java.util.List;

/// What a user looks at in the sessions that begin on a day: one to three sessions, most of them in
/// the local evening. A session may run past midnight.
final class Visits {
  /// A page looked at.
  ///
  /// @param at epoch second
  record View(long at, String page, Platform platform) {}

  private static final List<String> PAGES =
      List.of("home", "feed", "search", "product", "cart", "checkout");
  private static final int CART = 4;
  private static final int[] FIRST = {55, 32, 10, 0, 3, 0};
  private static final int[][] NEXT = {
    {0, 30, 30, 40, 0, 0},
    {20, 40, 0, 40, 0, 0},
    {0, 0, 25, 75, 0, 0},
    {0, 10, 15, 35, 40, 0},
    {0, 0, 0, 25, 10, 65},
    {40, 60, 0, 0, 0, 0},
  };
  private static final int[] NEXT_OF_CART_WITHOUT_BUYING = {30, 20, 0, 50, 0, 0};

  private Visits() {}

  /// The views of the sessions that a user begins on a day; none when the user is not active.
  static List<View> of(Person person, int day) {
    if (!person.isActive(day)) {
      return List.of();
    }
    Draws draws = Draws.of(Draws.Topic.VISITS, person.id(), day);
    return views(draws, day, person.platform(), person.utcOffsetMinutes(day), person.buys());
  }

  /// How many sessions a user begins on a day.
  static int sessions(Person person, int day) {
    return person.isActive(day) ? sessions(Draws.of(Draws.Topic.VISITS, person.id(), day)) : 0;
  }

  /// The views of a visitor who does not log in.
  static List<View> ofVisitor(int visitor, int day) {
    Draws draws = Draws.of(Draws.Topic.VISITOR, visitor, day);
    return views(draws, day, Platform.draw(draws), draws.between(-8, 9) * 60, false);
  }

  private static List<View> views(
      Draws draws, int day, Platform usual, int utcOffsetMinutes, boolean buys) {
    List<View> views = new ArrayList<>();
    int sessions = sessions(draws);
    for (int session = 0; session < sessions; session++) {
      Platform platform = session > 0 && draws.chance(250) ? Platform.draw(draws) : usual;
      long at = Span.seconds(day) + secondOfDay(draws, utcOffsetMinutes);
      int page = draws.weighted(FIRST);
      int length = 1 + draws.run(670, 11);
      for (int i = 0; i < length; i++) {
        views.add(new View(at, PAGES.get(page), platform));
        at += gap(draws);
        page = draws.weighted(page == CART && !buys ? NEXT_OF_CART_WITHOUT_BUYING : NEXT[page]);
      }
    }
    return views;
  }

  private static int sessions(Draws draws) {
    return 1 + draws.run(300, 2);
  }

  /// A second of the UTC day: local time from 7 to 24, the later the more.
  static int secondOfDay(Draws draws, int utcOffsetMinutes) {
    int hour = 7 + Math.max(draws.below(17), draws.below(17));
    int local = hour * 3600 + draws.below(3600);
    return Math.floorMod(local - utcOffsetMinutes * 60, 86_400);
  }

  /// Seconds to the next page: seconds to minutes, now and then the same second, exactly half an
  /// hour, a second more, or much more.
  private static int gap(Draws draws) {
    return switch (draws.weighted(920, 20, 25, 5, 30)) {
      case 0 -> draws.between(3, 420);
      case 1 -> 0;
      case 2 -> 1800;
      case 3 -> 1801;
      default -> draws.between(1802, 2600);
    };
  }
}
