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
    List<Event> ordered = inOrder(events);
    Set<Event> invalid = new HashSet<>();
    Map<Event, String> met = new HashMap<>();
    for (String user : ordered.stream().map(Event::userId).distinct().toList()) {
      String state = "start";
      for (Event event : ordered) {
        if (!event.userId().equals(user)) {
          continue;
        }
        if (transitions.getOrDefault(state, Set.of()).contains(event.type())) {
          state = event.type();
        } else {
          invalid.add(event);
          met.put(event, state);
        }
      }
      states.put(user, state);
    }
    for (Event event : ordered) {
      if (invalid.contains(event)) {
        violations.add(new Violation(event, met.get(event)));
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
