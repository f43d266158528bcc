import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventSequencesTest {
  private static final Map<String, Set<String>> TABLE =
      Map.of(
          "start", Set.of("cart_add"),
          "cart_add", Set.of("cart_add", "checkout_start"),
          "checkout_start", Set.of("cart_add", "payment_submitted"),
          "payment_submitted", Set.of("order_confirmed"));

  private static EventSequences.Event event(String id, String user, long time, String type) {
    return new EventSequences.Event(id, user, time, type);
  }

  private static EventSequences.Report check(EventSequences.Event... events) {
    return EventSequences.check(new ArrayList<>(Arrays.asList(events)), TABLE);
  }

  @Test
  void a_valid_sequence_has_no_violations() {
    EventSequences.Report report =
        check(
            event("e1", "ann", 10, "cart_add"),
            event("e2", "ann", 20, "checkout_start"),
            event("e3", "ann", 30, "payment_submitted"));
    assertEquals(new EventSequences.Report(List.of(), Map.of("ann", "payment_submitted")), report);
  }

  @Test
  void an_invalid_event_leaves_the_state() {
    EventSequences.Event skipped = event("e2", "bob", 20, "order_confirmed");
    EventSequences.Report report =
        check(
            event("e1", "bob", 10, "cart_add"), skipped, event("e3", "bob", 30, "checkout_start"));
    assertEquals(
        new EventSequences.Report(
            List.of(new EventSequences.Violation(skipped, "cart_add")),
            Map.of("bob", "checkout_start")),
        report);
  }

  @Test
  void a_second_delivery_is_no_second_event() {
    EventSequences.Report report =
        check(
            event("e1", "ann", 10, "cart_add"),
            event("e2", "ann", 20, "checkout_start"),
            event("e2", "ann", 20, "checkout_start"));
    assertEquals(new EventSequences.Report(List.of(), Map.of("ann", "checkout_start")), report);
  }
}
