import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventSequencesHiddenTest {
  private static final Map<String, Set<String>> TABLE =
      Map.of(
          "start", Set.of("cart_add"),
          "cart_add", Set.of("cart_add", "checkout_start"),
          "checkout_start", Set.of("cart_add", "payment_submitted"),
          "payment_submitted", Set.of("order_confirmed"));

  private static EventSequences.Event event(String id, String user, long time, String type) {
    return new EventSequences.Event(id, user, time, type);
  }

  private static EventSequences.Violation met(EventSequences.Event event, String state) {
    return new EventSequences.Violation(event, state);
  }

  private static EventSequences.Report check(EventSequences.Event... events) {
    return EventSequences.check(new ArrayList<>(Arrays.asList(events)), TABLE);
  }

  @Test
  void no_events_give_an_empty_report() {
    assertEquals(new EventSequences.Report(List.of(), Map.of()), check());
  }

  @Test
  void events_are_taken_in_the_order_of_their_times() {
    assertEquals(
        new EventSequences.Report(List.of(), Map.of("ann", "payment_submitted")),
        check(
            event("e1", "ann", 10, "cart_add"),
            event("e3", "ann", 30, "payment_submitted"),
            event("e2", "ann", 20, "checkout_start")));
  }

  @Test
  void times_are_compared_over_the_whole_range() {
    assertEquals(
        new EventSequences.Report(List.of(), Map.of("ann", "checkout_start")),
        check(
            event("e2", "ann", Long.MAX_VALUE, "checkout_start"),
            event("e1", "ann", Long.MIN_VALUE, "cart_add")));
  }

  @Test
  void at_equal_times_the_order_of_arrival_counts() {
    EventSequences.Event early = event("e1", "ann", 10, "checkout_start");
    assertEquals(
        new EventSequences.Report(List.of(met(early, "start")), Map.of("ann", "cart_add")),
        check(early, event("e2", "ann", 10, "cart_add")));
  }

  @Test
  void a_late_second_delivery_is_ignored() {
    assertEquals(
        new EventSequences.Report(List.of(), Map.of("ann", "payment_submitted")),
        check(
            event("e1", "ann", 10, "cart_add"),
            event("e2", "ann", 20, "checkout_start"),
            event("e3", "ann", 30, "payment_submitted"),
            event("e1", "ann", 10, "cart_add")));
  }

  @Test
  void a_violation_delivered_twice_is_reported_once() {
    EventSequences.Event odd = event("e1", "ann", 10, "order_confirmed");
    assertEquals(
        new EventSequences.Report(List.of(met(odd, "start")), Map.of("ann", "start")),
        check(odd, odd));
  }

  @Test
  void equal_events_with_different_ids_are_two_events() {
    EventSequences.Event second = event("e3", "ann", 20, "checkout_start");
    assertEquals(
        new EventSequences.Report(
            List.of(met(second, "checkout_start")), Map.of("ann", "checkout_start")),
        check(
            event("e1", "ann", 10, "cart_add"), event("e2", "ann", 20, "checkout_start"), second));
  }

  @Test
  void users_do_not_disturb_each_other() {
    assertEquals(
        new EventSequences.Report(
            List.of(), Map.of("ann", "checkout_start", "bob", "checkout_start")),
        check(
            event("e1", "ann", 1, "cart_add"),
            event("e2", "bob", 2, "cart_add"),
            event("e3", "ann", 3, "checkout_start"),
            event("e4", "bob", 4, "checkout_start")));
  }

  @Test
  void violations_of_all_users_come_in_one_order() {
    EventSequences.Event first = event("e1", "zoe", 1, "order_confirmed");
    EventSequences.Event second = event("e2", "ann", 2, "order_confirmed");
    EventSequences.Event third = event("e3", "zoe", 3, "payment_submitted");
    assertEquals(
        List.of(met(first, "start"), met(second, "start"), met(third, "start")),
        check(third, second, first).violations());
  }

  @Test
  void a_user_with_nothing_but_violations_ends_in_start() {
    EventSequences.Event odd = event("e1", "ann", 1, "no_such_event");
    assertEquals(
        new EventSequences.Report(List.of(met(odd, "start")), Map.of("ann", "start")), check(odd));
  }

  @Test
  void a_state_without_entry_ends_the_sequence() {
    EventSequences.Event after = event("e5", "ann", 5, "cart_add");
    assertEquals(
        new EventSequences.Report(
            List.of(met(after, "order_confirmed")), Map.of("ann", "order_confirmed")),
        check(
            event("e1", "ann", 1, "cart_add"),
            event("e2", "ann", 2, "checkout_start"),
            event("e3", "ann", 3, "payment_submitted"),
            event("e4", "ann", 4, "order_confirmed"),
            after));
  }

  @Test
  void an_empty_table_permits_nothing() {
    EventSequences.Event odd = event("e1", "ann", 1, "cart_add");
    assertEquals(
        new EventSequences.Report(List.of(met(odd, "start")), Map.of("ann", "start")),
        EventSequences.check(new ArrayList<>(List.of(odd)), Map.of()));
  }

  @Test
  void the_list_of_events_is_left_as_it_is() {
    List<EventSequences.Event> events =
        List.of(event("e2", "ann", 2, "checkout_start"), event("e1", "ann", 1, "cart_add"));
    assertEquals(
        Map.of("ann", "checkout_start"), EventSequences.check(events, TABLE).finalStates());
  }

  @Test
  void a_feed_of_eighty_thousand_users_ends_in_time() {
    int users = 80_000;
    String[] names = new String[users];
    for (int user = 0; user < users; user++) {
      names[user] = "u" + (100_000 + user);
    }
    List<EventSequences.Event> events = new ArrayList<>();
    for (int time = 0; time < 3 * users; time++) {
      String type = time < users ? "cart_add" : time < 2 * users ? "checkout_start" : "cart_add";
      events.add(event("e" + time, names[time % users], time, type));
    }
    EventSequences.Event odd = event("odd", "u100007", 3 * users, "order_confirmed");
    events.add(odd);
    EventSequences.Report report = EventSequences.check(events, TABLE);
    assertEquals(List.of(met(odd, "cart_add")), report.violations());
    assertEquals(users, report.finalStates().size());
    assertEquals("cart_add", report.finalStates().get("u179999"));
  }
}
