package dryrun.grade.kata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One order of arrival of the events of a stream.
record Replay(List<Arrival> arrivals) {
  /// An event that arrives.
  ///
  /// @param position its place in the order in which the events happened, from 0
  record Arrival(@Nullable Object event, int position, boolean late, boolean again) {
    String text() {
      String mark = late ? "   late" : "";
      return ValueText.of(event) + (again ? "   again" : mark);
    }
  }

  private record Due(Arrival arrival, int at) {}

  Replay {
    arrivals = List.copyOf(arrivals);
  }

  /// The order that a seed gives; the same seed gives the same order on every machine.
  static Replay of(StreamTest stream, long seed) {
    Random random = new Random(seed);
    List<Due> due = new ArrayList<>();
    for (int i = 0; i < stream.events().size(); i++) {
      @Nullable Object event = stream.events().get(i);
      boolean late = stream.lateBy() > 0 && random.nextDouble() < stream.late();
      int at =
          i
              + (late
                  ? 1 + random.nextInt(stream.lateBy())
                  : random.nextInt(stream.displacement() + 1));
      due.add(new Due(new Arrival(event, i, late, false), at));
      if (random.nextDouble() < stream.duplicates()) {
        int distance =
            1 + random.nextInt(Math.max(1, Math.max(stream.lateBy(), stream.displacement())));
        due.add(new Due(new Arrival(event, i, false, true), at + distance));
      }
    }
    due.sort(Comparator.comparingInt(Due::at));
    return new Replay(due.stream().map(Due::arrival).toList());
  }

  List<@Nullable Object> events() {
    List<@Nullable Object> events = new ArrayList<>();
    arrivals.forEach(arrival -> events.add(arrival.event()));
    return events;
  }

  /// The first events in the order in which they arrive, one on each line.
  String text(int length) {
    return arrivals.stream().limit(length).map(Arrival::text).collect(Collectors.joining("\n"));
  }
}
