package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dryrun.grade.KataVerdict;
import dryrun.grade.KataVerdict.TestResult;
import dryrun.sql.Cancellation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamTestTest {
  private static final int REPLAYS = 5;

  private static final String DISTINCT =
      """
      import java.util.*;
      public class Kata {
        record Event(int id, int amount) {}
        static int total(List<Event> events) {
          Set<Integer> seen = new HashSet<>();
          int total = 0;
          for (Event event : events) {
            if (seen.add(event.id())) total += event.amount();
          }
          return total;
        }
      }
      """;

  private static final String COUNTS_TWICE =
      """
      import java.util.*;
      public class Kata {
        record Event(int id, int amount) {}
        static int total(List<Event> events) {
          return events.stream().mapToInt(Event::amount).sum();
        }
      }
      """;

  private final ChildRunner runner = new ChildRunner(QuickProcesses.settings().withReuse());

  @AfterAll
  void close() {
    runner.close();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void passesWhatGivesTheSameAsTheReference() {
    String other = DISTINCT.replace("new HashSet<>()", "new TreeSet<>()");

    assertEquals("pass", Katas.kind(run(other)));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void showsTheShortestPrefixOnWhichAnAnswerFails() {
    KataVerdict verdict = run(COUNTS_TWICE);

    TestResult shown =
        assertInstanceOf(KataVerdict.Fail.class, verdict).tests().stream()
            .filter(test -> !test.passed())
            .min(Comparator.comparingLong(test -> test.input().orElseThrow().lines().count()))
            .orElseThrow();
    List<String> lines = shown.input().orElseThrow().lines().toList();
    assertEquals(true, lines.getLast().endsWith("   again"));
    assertEquals(1, lines.stream().filter(line -> line.endsWith("   again")).count());
    assertEquals(true, shown.expected().isPresent() && shown.actual().isPresent());
    assertEquals(
        true, shown.message().startsWith("After %d of ".formatted(lines.size())), shown::message);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void namesTheEventsOnWhichAnAnswerHangs() {
    String hangs =
        DISTINCT.replace("int total = 0;", "int total = 0; while (events.size() == 3) {}");

    KataVerdict verdict = run(Katas.limits(3000), hangs, 1);

    KataVerdict.Timeout timeout = assertInstanceOf(KataVerdict.Timeout.class, verdict);
    assertEquals(Optional.of("replay 1"), timeout.running().test());
    assertEquals(3, timeout.running().input().orElseThrow().lines().count());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void givesEveryEventAndTheSameOrderForTheSameSeed() {
    Replay replay = Replay.of(stream(REPLAYS), 3);

    assertEquals(replay, Replay.of(stream(REPLAYS), 3));
    assertEquals(
        20,
        replay.arrivals().stream()
            .filter(arrival -> !arrival.again())
            .map(Replay.Arrival::position)
            .distinct()
            .count());
    List<Integer> order = replay.arrivals().stream().map(Replay.Arrival::position).toList();
    assertEquals(false, order.equals(order.stream().sorted().toList()), "nothing is out of order");
  }

  private KataVerdict run(String answer) {
    return run(Katas.limits(30_000), answer, REPLAYS);
  }

  private KataVerdict run(KataLimits limits, String answer, int replays) {
    KataSuite suite =
        KataSuite.builder().reference(Katas.source("Kata.java", DISTINCT)).stream(stream(replays))
            .limits(limits)
            .build();
    return runner.run(Katas.job(suite, answer, Trust.UNTRUSTED), new Cancellation());
  }

  private static StreamTest stream(int replays) {
    List<Object> events = new ArrayList<>();
    for (long id = 1; id <= 20; id++) {
      events.add(Map.of("id", id, "amount", id * id));
    }
    return new StreamTest("Kata.total", Compare.EXACT, events, List.of(), replays, 0.2, 6, 0.2, 2);
  }
}
