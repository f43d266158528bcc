package dryrun.practice;

import dryrun.journal.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Turns the events of a drill into draft records and back.
///
/// Texts are written as texts, so that the log may drop all but the newest and so that they can be
/// read without this program. They carry the wall time alone; the monotonic one is taken to have
/// run as the wall clock did since the event before, which holds because a tick at which the clocks
/// part is an event of its own.
public final class DrillDrafts {
  private DrillDrafts() {}

  /// The draft of an event.
  ///
  /// @param after the state to which the event led
  public static Draft draft(DrillEvent event, DrillState after) {
    Instant at = event.at().wall();
    return switch (event) {
      case DrillEvent.Started _ -> new Draft(Draft.Kind.START, 0, at, DrillEventJson.write(event));
      case DrillEvent.Typed(_, int problem, String text) ->
          new Draft(Draft.Kind.TEXT, problem, at, text);
      case DrillEvent.Submitted(_, int problem) ->
          new Draft(Draft.Kind.SUBMIT, problem, at, after.problems().get(problem).text());
      case DrillEvent.Ticked _,
          DrillEvent.Resumed _,
          DrillEvent.Opened _,
          DrillEvent.GaveUp _,
          DrillEvent.Undone _,
          DrillEvent.Finished _,
          DrillEvent.Voided _ ->
          new Draft(Draft.Kind.EVENT, 0, at, DrillEventJson.write(event));
    };
  }

  /// The events of the drafts, in their order; what cannot be read is left out.
  public static List<DrillEvent> events(List<Draft> drafts) {
    List<DrillEvent> events = new ArrayList<>();
    Moment last = new Moment(Instant.EPOCH, 0);
    for (Draft draft : drafts) {
      Duration since = Duration.between(last.wall(), draft.at());
      Moment at = new Moment(draft.at(), last.monotonicNanos() + Math.max(0, nanos(since)));
      switch (draft.kind()) {
        case START, EVENT -> DrillEventJson.read(draft.text()).ifPresent(events::add);
        case TEXT -> events.add(new DrillEvent.Typed(at, draft.problem(), draft.text()));
        case SUBMIT -> {
          events.add(new DrillEvent.Typed(at, draft.problem(), draft.text()));
          events.add(new DrillEvent.Submitted(at, draft.problem()));
        }
      }
      last = events.isEmpty() ? last : events.getLast().at();
    }
    return events;
  }

  private static long nanos(Duration since) {
    return since.compareTo(Duration.ofDays(365)) > 0 ? 0 : since.toNanos();
  }
}
