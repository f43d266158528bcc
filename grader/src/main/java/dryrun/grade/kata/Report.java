package dryrun.grade.kata;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a process said about a request before it ended, and how it ended.
final class Report {
  /// How a process ended.
  enum End {
    /// It ran all it was asked for.
    DONE,
    /// A test overran its limit.
    HUNG,
    /// All tests together overran their limit.
    OVERRUN,
    MEMORY,
    OUTPUT,
    THREADS,
    /// It said something that the harness did not say.
    FORGED,
    /// It ended by itself before its tests did.
    DIED,
    /// It could not start, or not be locked up.
    UNUSABLE
  }

  /// A test that began.
  record Started(String id, String name, Optional<String> input) {}

  /// A test that came to an end.
  ///
  /// @param type the class of what it threw; empty when it passed
  record Finished(
      Started test,
      boolean passed,
      String prints,
      Duration elapsed,
      String type,
      Optional<String> message,
      Optional<String> expected,
      Optional<String> actual,
      String trace) {}

  private final Map<String, List<byte[]>> values = new LinkedHashMap<>();
  private final List<Finished> finished = new ArrayList<>();
  private final Set<String> done = new LinkedHashSet<>();
  private @Nullable Started running;
  private String trace = "";
  private boolean last;
  private boolean again;
  private End end = End.DIED;
  private String detail = "";
  private List<String> reached = List.of();

  List<Finished> finished() {
    return finished;
  }

  /// What calls gave, encoded, by the name of the call.
  Map<String, List<byte[]>> values() {
    return values;
  }

  /// Ids of tests that need not run again: ended, or hung.
  Set<String> done() {
    return done;
  }

  Optional<Started> running() {
    return Optional.ofNullable(running);
  }

  /// Where the test that was running hung; empty when that is not known.
  String trace() {
    return trace;
  }

  /// Whether it is known that no test was to run behind the one that hung.
  boolean last() {
    return last;
  }

  /// Whether the process waits for another request.
  boolean again() {
    return again;
  }

  End end() {
    return end;
  }

  String detail() {
    return detail;
  }

  /// What a probe reached.
  List<String> reached() {
    return reached;
  }

  /// Takes in a frame.
  ///
  /// @return whether more are to come
  boolean take(FrameReader.Frame frame) throws FrameReader.ForgedException {
    switch (frame.kind()) {
      case 'R' -> {}
      case 'S' -> running = new Started(frame.text(0), frame.text(1), frame.optional(2));
      case 'P', 'F' -> finish(frame);
      case 'V' ->
          values.computeIfAbsent(frame.text(0), id -> new ArrayList<>()).add(frame.fields().get(1));
      case 'H' -> {
        trace = frame.text(1);
        last = Boolean.parseBoolean(frame.text(2));
        return end(End.HUNG, "");
      }
      case 'L' -> {
        return end(frame.text(0).equals("output") ? End.OUTPUT : End.THREADS, "");
      }
      case 'X' -> {
        return end(fatal(frame.text(0)), frame.text(0) + ": " + frame.text(1));
      }
      case 'Q' -> reached = frame.text(0).isEmpty() ? List.of() : List.of(frame.text(0).split(" "));
      case 'E' -> {
        again = Boolean.parseBoolean(frame.text(1));
        boolean complete = frame.text(0).equals(Integer.toString(finished.size()));
        return end(complete ? End.DONE : End.FORGED, "tests are missing from the report");
      }
      default -> throw new FrameReader.ForgedException("a frame of kind " + frame.kind());
    }
    return true;
  }

  /// Notes how it ended.
  ///
  /// @return false, as nothing more is to come
  boolean end(End how, String why) {
    end = how;
    detail = why;
    if ((how == End.HUNG || how == End.OVERRUN) && running != null) {
      done.add(running.id());
    }
    return false;
  }

  /// What ended a run: JUnit hands on what it does not dare to take for the failure of a test.
  private static End fatal(String type) {
    return switch (type) {
      case "landlock" -> End.UNUSABLE;
      case "java.lang.OutOfMemoryError" -> End.MEMORY;
      default -> End.DIED;
    };
  }

  private void finish(FrameReader.Frame frame) throws FrameReader.ForgedException {
    Started test = running;
    if (test == null || !test.id().equals(frame.text(0))) {
      throw new FrameReader.ForgedException("the end of a test that did not begin");
    }
    boolean passed = frame.kind() == 'P';
    finished.add(
        new Finished(
            test,
            passed,
            frame.text(2),
            Duration.ofNanos(Long.parseLong(frame.text(3))),
            passed ? "" : frame.text(4),
            passed ? Optional.empty() : frame.optional(5),
            passed ? Optional.empty() : frame.optional(6),
            passed ? Optional.empty() : frame.optional(7),
            passed ? "" : frame.text(8)));
    done.add(test.id());
    running = null;
  }
}
