package dryrun.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// A drill as its events have made it; immutable.
///
/// Time goes to the problem that is open before the user. When every problem is closed the clock of
/// the set stands still, and after five seconds, in which the last step can be undone, the drill
/// ends. When its time is over it ends at once, and every open text is taken as it stands. Events
/// that make no sense (a problem sent twice, one that is not there) change nothing.
///
/// @param current the problem before the user, from 0
/// @param lastMinute whether the last minute has begun
public record DrillState(
    DrillPlan plan,
    DrillClock clock,
    List<ProblemState> problems,
    int current,
    boolean lastMinute,
    Optional<Ending> ending,
    boolean voided) {
  /// How long a submission can be taken back.
  public static final Duration UNDO = Duration.ofSeconds(5);

  private static final Duration MINUTE = Duration.ofMinutes(1);

  public DrillState {
    problems = List.copyOf(problems);
  }

  /// Why a drill is over.
  public enum Ending {
    ALL_CLOSED,
    TIME_OVER,
    FINISHED
  }

  /// A drill at its beginning.
  public static DrillState begin(DrillEvent.Started started) {
    List<ProblemState> fresh =
        started.plan().problems().stream().map(problem -> ProblemState.FRESH).toList();
    return new DrillState(
        started.plan(), DrillClock.start(started.at()), fresh, 0, false, Optional.empty(), false);
  }

  /// The state that these events lead to; empty when the first is not a beginning.
  public static Optional<DrillState> replay(Collection<DrillEvent> events) {
    Optional<DrillState> state = Optional.empty();
    for (DrillEvent event : events) {
      if (state.isPresent()) {
        state = Optional.of(state.get().after(event));
      } else if (event instanceof DrillEvent.Started started) {
        state = Optional.of(begin(started));
      }
    }
    return state;
  }

  /// The state after one more event.
  public DrillState after(DrillEvent event) {
    DrillState then = ended() ? this : read(event);
    return switch (event) {
      case DrillEvent.Started _, DrillEvent.Ticked _, DrillEvent.Resumed _ -> then;
      case DrillEvent.Typed(_, int index, String text) ->
          then.has(index) ? then.with(index, problem -> problem.typed(text)) : then;
      case DrillEvent.Opened(_, int index) ->
          then.ended() || !then.has(index) ? then : then.at(index);
      case DrillEvent.Submitted(_, int index) -> then.close(index, ProblemState.Status.SUBMITTED);
      case DrillEvent.GaveUp(_, int index) -> then.close(index, ProblemState.Status.GIVEN_UP);
      case DrillEvent.Undone(_, int index) ->
          then.canUndo(index) ? then.with(index, ProblemState::reopened).at(index) : then;
      case DrillEvent.Finished _ -> then.ended() ? then : then.end(Ending.FINISHED);
      case DrillEvent.Voided _ ->
          new DrillState(
              plan, then.clock, then.problems, then.current, then.lastMinute, then.ending, true);
    };
  }

  /// Whether the drill is over.
  public boolean ended() {
    return ending.isPresent();
  }

  /// Time spent on the problems: the sum of their splits, at most the limit.
  public Duration elapsed() {
    return problems.stream().map(ProblemState::split).reduce(Duration.ZERO, Duration::plus);
  }

  /// Time left on the clock of the set, never negative.
  public Duration remaining() {
    Duration left = plan.limit().minus(ended() ? elapsed() : clock.elapsed());
    return left.isNegative() ? Duration.ZERO : left;
  }

  /// How far behind par the user is (negative: ahead): closed problems with all their time, open
  /// ones with what they took beyond their par.
  public Duration pace() {
    return IntStream.range(0, problems.size())
        .mapToObj(i -> {
          Duration over = problems.get(i).split().minus(plan.problems().get(i).par());
          return problems.get(i).open() && over.isNegative() ? Duration.ZERO : over;
        })
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// The problem that was closed last, while that can be undone.
  public OptionalInt undoable() {
    return IntStream.range(0, problems.size())
        .filter(this::canUndo)
        .reduce(
            (a, b) -> problems.get(a).closedAt().compareTo(problems.get(b).closedAt()) > 0 ? a : b);
  }

  /// The next open problem after the current one, round the end; the current one if there is none.
  public int next() {
    return towards(1);
  }

  /// The open problem before the current one, round the start; the current one if there is none.
  public int previous() {
    return towards(-1);
  }

  /// Whether an event is worth keeping: a tick that only let time go by is not.
  public static boolean worthKeeping(DrillState before, DrillEvent event, DrillState after) {
    return !(event instanceof DrillEvent.Ticked)
        || after.clock.movedSince(before.clock)
        || !after.ending.equals(before.ending);
  }

  private int towards(int step) {
    int size = problems.size();
    return IntStream.range(1, size)
        .map(i -> Math.floorMod(current + step * i, size))
        .filter(i -> problems.get(i).open())
        .findFirst()
        .orElse(current);
  }

  private boolean has(int index) {
    return index >= 0 && index < problems.size();
  }

  private boolean canUndo(int index) {
    return !ended()
        && has(index)
        && !problems.get(index).open()
        && clock.elapsed().minus(problems.get(index).closedAt()).compareTo(UNDO) < 0;
  }

  private boolean allClosed() {
    return problems.stream().noneMatch(ProblemState::open);
  }

  /// Lets time go by up to the event, and ends the drill where it should have ended before it.
  private DrillState read(DrillEvent event) {
    DrillClock now =
        event instanceof DrillEvent.Resumed ? clock.resume(event.at()) : clock.read(event.at());
    boolean over = now.elapsed().compareTo(plan.limit()) >= 0;
    boolean last = lastMinute || now.elapsed().compareTo(plan.limit().minus(MINUTE)) >= 0;
    DrillState then = new DrillState(plan, now, problems, current, last, ending, voided);
    if (!allClosed()) {
      Duration spent = (over ? plan.limit() : now.elapsed()).minus(elapsed());
      then = then.with(current, problem -> problem.spent(spent));
      return over ? then.end(Ending.TIME_OVER) : then;
    }
    boolean settled = IntStream.range(0, problems.size()).noneMatch(then::canUndo);
    return over || settled ? then.end(Ending.ALL_CLOSED) : then;
  }

  private DrillState close(int index, ProblemState.Status as) {
    if (ended() || !has(index) || !problems.get(index).open()) {
      return this;
    }
    DrillState closed = with(index, problem -> problem.closed(as, clock.elapsed()));
    return index == current ? closed.at(closed.next()) : closed;
  }

  private DrillState end(Ending as) {
    List<ProblemState> taken =
        problems.stream()
            .map(problem ->
                problem.open()
                    ? problem.closed(ProblemState.Status.NOT_SUBMITTED, clock.elapsed())
                    : problem)
            .toList();
    return new DrillState(plan, clock, taken, current, lastMinute, Optional.of(as), voided);
  }

  private DrillState at(int index) {
    return new DrillState(plan, clock, problems, index, lastMinute, ending, voided);
  }

  private DrillState with(int index, UnaryOperator<ProblemState> change) {
    List<ProblemState> changed = new ArrayList<>(problems);
    changed.set(index, change.apply(problems.get(index)));
    return new DrillState(plan, clock, changed, current, lastMinute, ending, voided);
  }
}
