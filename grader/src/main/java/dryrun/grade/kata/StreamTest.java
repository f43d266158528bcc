package dryrun.grade.kata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A replay of events as they arrive in the real world: from each seed another order of arrival, in
/// which some events are late, some come twice and neighbours change places. The answer is right
/// when it says for every prefix of every replay what the reference says.
///
/// @param call a static method of answer and reference; its first parameter takes the list of the
///   events that have arrived
/// @param events in the order in which they happened, as values of JSON; see [DataCase]
/// @param arguments the further arguments of the call
/// @param replays how many orders of arrival are tried
/// @param late the share of events that arrive late, 0 to 1
/// @param lateBy how many places a late event falls back at most
/// @param duplicates the share of events that arrive a second time, 0 to 1
/// @param displacement how many places any other event falls back at most
public record StreamTest(
    String call,
    Compare compare,
    List<?> events,
    List<?> arguments,
    int replays,
    double late,
    int lateBy,
    double duplicates,
    int displacement) {
  public StreamTest {
    events = Collections.unmodifiableList(new ArrayList<>(events));
    arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
    if (events.isEmpty() || replays < 1 || lateBy < 0 || displacement < 0) {
      throw new IllegalArgumentException("a replay needs events, and no negative distances");
    }
  }
}
