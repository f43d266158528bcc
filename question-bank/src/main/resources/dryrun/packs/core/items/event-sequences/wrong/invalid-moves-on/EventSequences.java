import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class EventSequences {
  public record Event(String id, String userId, long time, String type) {}

  public record Violation(Event event, String state) {}

  public record Report(List<Violation> violations, Map<String, String> finalStates) {}

  private EventSequences() {}

  public static Report check(List<Event> events, Map<String, Set<String>> transitions) {
    List<Violation> violations = new ArrayList<>();
    Map<String, String> states = new HashMap<>();
    for (Event event : inOrder(events)) {
      String state = states.getOrDefault(event.userId(), "start");
      if (transitions.getOrDefault(state, Set.of()).contains(event.type())) {
        states.put(event.userId(), event.type());
      } else {
        violations.add(new Violation(event, state));
        states.put(event.userId(), event.type());
      }
    }
    return new Report(violations, states);
  }

  private static List<Event> inOrder(List<Event> deliveries) {
    Set<String> seen = new HashSet<>();
    List<Event> events = new ArrayList<>();
    for (Event delivery : deliveries) {
      if (seen.add(delivery.id())) {
        events.add(delivery);
      }
    }
    events.sort(Comparator.comparingLong(Event::time));
    return events;
  }
}
