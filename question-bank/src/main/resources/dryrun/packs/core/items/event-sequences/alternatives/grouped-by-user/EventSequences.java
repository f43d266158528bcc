import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class EventSequences {
  public record Event(String id, String userId, long time, String type) {}

  public record Violation(Event event, String state) {}

  public record Report(List<Violation> violations, Map<String, String> finalStates) {}

  private record Placed(long arrival, Event event) {
    static final Comparator<Placed> ORDER =
        Comparator.<Placed>comparingLong(p -> p.event().time()).thenComparingLong(Placed::arrival);
  }

  private EventSequences() {}

  public static Report check(List<Event> events, Map<String, Set<String>> transitions) {
    Map<String, Placed> byId = new LinkedHashMap<>();
    for (Event event : events) {
      byId.putIfAbsent(event.id(), new Placed(byId.size(), event));
    }
    Map<String, List<Placed>> byUser = new HashMap<>();
    for (Placed placed : byId.values()) {
      byUser.computeIfAbsent(placed.event().userId(), user -> new ArrayList<>()).add(placed);
    }

    Map<Placed, String> met = new HashMap<>();
    Map<String, String> finalStates = new HashMap<>();
    byUser.forEach((user, placed) -> finalStates.put(user, run(placed, transitions, met)));

    List<Violation> violations =
        met.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Placed.ORDER))
            .map(entry -> new Violation(entry.getKey().event(), entry.getValue()))
            .toList();
    return new Report(violations, finalStates);
  }

  private static String run(
      List<Placed> events, Map<String, Set<String>> transitions, Map<Placed, String> met) {
    String state = "start";
    for (Placed placed : events.stream().sorted(Placed.ORDER).toList()) {
      if (transitions.getOrDefault(state, Set.of()).contains(placed.event().type())) {
        state = placed.event().type();
      } else {
        met.put(placed, state);
      }
    }
    return state;
  }
}
