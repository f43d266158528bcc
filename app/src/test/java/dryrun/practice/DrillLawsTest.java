package dryrun.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.journal.Draft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DrillLawsTest {
  private static final int TRIES = 300;

  /// An event still without its moment: what, to which problem, with what text, and how far the two
  /// clocks go before it.
  record Step(String what, int problem, String text, Duration onMonotonic, Duration onWall) {}

  @Property(tries = TRIES, seed = "20260302")
  void timeNeverRunsBackwards(@ForAll("steps") List<Step> steps) {
    DrillState previous = null;
    for (DrillEvent event : events(steps)) {
      DrillState next = previous == null ? begin(event) : previous.after(event);
      if (previous != null) {
        assertTrue(next.clock().elapsed().compareTo(previous.clock().elapsed()) >= 0);
        assertTrue(next.elapsed().compareTo(previous.elapsed()) >= 0);
        assertTrue(next.remaining().compareTo(previous.remaining()) <= 0 || next.ended());
      }
      previous = next;
    }
  }

  @Property(tries = TRIES, seed = "20260302")
  void splitsAddUpToTheClockWithinTheLimit(@ForAll("steps") List<Step> steps) {
    DrillState state = null;
    for (DrillEvent event : events(steps)) {
      DrillState before = state;
      state = state == null ? begin(event) : state.after(event);
      boolean wasOpen =
          before == null
              || (!before.ended() && before.problems().stream().anyMatch(ProblemState::open));
      if (wasOpen) {
        Duration clock = state.clock().elapsed();
        Duration limit = state.plan().limit();
        assertEquals(clock.compareTo(limit) < 0 ? clock : limit, state.elapsed());
      }
    }
  }

  @Property(tries = TRIES, seed = "20260302")
  void nothingTypedIsLost(@ForAll("steps") List<Step> steps) {
    Map<Integer, String> last = new HashMap<>();
    List<DrillEvent> events = events(steps);
    for (DrillEvent event : events) {
      if (event instanceof DrillEvent.Typed(_, int problem, String text)) {
        last.put(problem, text);
      }
    }
    DrillState state = DrillState.replay(events).orElseThrow();
    for (int i = 0; i < state.problems().size(); i++) {
      assertEquals(last.getOrDefault(i, ""), state.problems().get(i).text());
    }
  }

  @Property(tries = TRIES, seed = "20260302")
  void recordedEventsReplayToTheSameState(@ForAll("steps") List<Step> steps) {
    List<DrillEvent> events = events(steps);
    List<DrillEvent> read =
        events.stream()
            .map(DrillEventJson::write)
            .flatMap(l -> DrillEventJson.read(l).stream())
            .toList();
    assertEquals(events, read);
    assertEquals(DrillState.replay(events), DrillState.replay(read));
  }

  @Property(tries = TRIES, seed = "20260302")
  void ticksThatOnlyLetTimeGoByNeedNotBeKept(@ForAll("steps") List<Step> steps) {
    List<DrillEvent> kept = new ArrayList<>();
    DrillState state = null;
    for (DrillEvent event : events(steps)) {
      DrillState next = state == null ? begin(event) : state.after(event);
      if (state == null || DrillState.worthKeeping(state, event, next)) {
        kept.add(event);
      }
      state = next;
    }
    Optional<DrillState> replayed = DrillState.replay(kept).map(s -> state(s, kept.getLast()));
    Optional<DrillState> whole = Optional.ofNullable(state).map(s -> state(s, kept.getLast()));
    assertEquals(
        whole.map(DrillState::problems).map(DrillLawsTest::withoutSplits),
        replayed.map(DrillState::problems).map(DrillLawsTest::withoutSplits));
    assertEquals(whole.flatMap(DrillState::ending), replayed.flatMap(DrillState::ending));
  }

  /// As the window does it: the clock is read before each event, and only what matters is kept.
  @Property(tries = TRIES, seed = "20260302")
  void draftsLeadBackToTheSameDrill(@ForAll("steps") List<Step> steps) {
    List<DrillEvent> events = events(steps);
    DrillState state = begin(events.getFirst());
    List<Draft> drafts = new ArrayList<>(List.of(DrillDrafts.draft(events.getFirst(), state)));
    for (DrillEvent event : events.subList(1, events.size())) {
      for (DrillEvent part : List.of(new DrillEvent.Ticked(event.at()), event)) {
        DrillState next = state.after(part);
        if (!next.problems().equals(state.problems())
            || DrillState.worthKeeping(state, part, next)) {
          drafts.add(DrillDrafts.draft(part, next));
        }
        state = next;
      }
    }
    DrillState back = DrillState.replay(DrillDrafts.events(drafts)).orElseThrow();
    DrillEvent last = new DrillEvent.Ticked(state.clock().last());
    assertEquals(state.after(last).problems(), back.after(last).problems());
    assertEquals(state.after(last).ending(), back.after(last).ending());
    assertEquals(state.voided(), back.voided());
  }

  @Property(tries = TRIES, seed = "20260302")
  void aDrillThatEndedStaysAsItIs(@ForAll("steps") List<Step> steps) {
    DrillState state = null;
    for (DrillEvent event : events(steps)) {
      DrillState before = state;
      state = state == null ? begin(event) : state.after(event);
      if (before != null && before.ended()) {
        assertEquals(before.ending(), state.ending());
        assertEquals(before.elapsed(), state.elapsed());
        assertEquals(
            before.problems().stream().map(ProblemState::answer).toList(),
            state.problems().stream().map(ProblemState::answer).toList());
      }
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Duration> both = Arbitraries.longs().between(0, 90_000).map(Duration::ofMillis);
    Arbitrary<Duration> apart =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, Arbitraries.just(Duration.ZERO)),
            net.jqwik.api.Tuple.of(
                1,
                Arbitraries.longs().between(-720, 90).map(tens -> Duration.ofSeconds(tens * 10))));
    Arbitrary<String> what =
        Arbitraries.of(
            "tick", "tick", "type", "type", "open", "submit", "give-up", "undo", "resume", "finish",
            "void");
    return Combinators.combine(
            what,
            Arbitraries.integers().between(0, 3),
            Arbitraries.strings().ofMaxLength(8),
            both,
            apart)
        .as((w, p, t, b, a) -> new Step(w, p, t, b, b.plus(a)))
        .list()
        .ofMaxSize(40);
  }

  private static DrillState state(DrillState state, DrillEvent last) {
    return last instanceof DrillEvent.Started ? state : state.after(last);
  }

  private static List<ProblemState> withoutSplits(List<ProblemState> problems) {
    return problems.stream()
        .map(p -> new ProblemState(p.status(), p.text(), p.answer(), Duration.ZERO, Duration.ZERO))
        .toList();
  }

  private static DrillState begin(DrillEvent event) {
    return DrillState.begin((DrillEvent.Started) event);
  }

  private static List<DrillEvent> events(List<Step> steps) {
    Moves moves = new Moves();
    List<DrillEvent> events = new ArrayList<>();
    events.add(new DrillEvent.Started(moves.now(), Moves.plan(4, Duration.ofMinutes(12))));
    for (Step step : steps) {
      Moment at = moves.apart(step.onMonotonic(), step.onWall());
      events.add(
          switch (step.what()) {
            case "type" -> new DrillEvent.Typed(at, step.problem(), step.text());
            case "open" -> new DrillEvent.Opened(at, step.problem());
            case "submit" -> new DrillEvent.Submitted(at, step.problem());
            case "give-up" -> new DrillEvent.GaveUp(at, step.problem());
            case "undo" -> new DrillEvent.Undone(at, step.problem());
            case "resume" -> new DrillEvent.Resumed(at);
            case "finish" -> new DrillEvent.Finished(at);
            case "void" -> new DrillEvent.Voided(at);
            default -> new DrillEvent.Ticked(at);
          });
    }
    return events;
  }
}
