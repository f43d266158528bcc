package dryrun.grade.kata;

import dryrun.grade.KataVerdict.TestResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says whether an answer gives for every prefix of every replay what the reference gives, and if
/// not, which is the shortest prefix that shows it.
final class StreamJudge {
  private final StreamTest stream;
  private final Map<String, Replay> replays = new LinkedHashMap<>();

  StreamJudge(StreamTest stream) {
    this.stream = stream;
    for (int seed = 1; seed <= stream.replays(); seed++) {
      replays.put("replay " + seed, Replay.of(stream, seed));
    }
  }

  List<Request.Call> calls() {
    List<Request.Call> calls = new ArrayList<>();
    replays.forEach((name, replay) -> {
      List<@Nullable Object> arguments = new ArrayList<>();
      arguments.add(replay.events());
      arguments.addAll(stream.arguments());
      calls.add(Requests.call(name, stream.call(), true, arguments));
    });
    return calls;
  }

  boolean knows(String name) {
    return replays.containsKey(name);
  }

  /// What a replay feeds in up to the event after so many.
  String input(String name, int results) {
    Replay replay = replays.get(name);
    return replay == null ? "" : replay.text(results + 1);
  }

  /// @param result how the calls went, without a judgement on what they gave
  /// @param actual what they gave, encoded, a value for each prefix
  /// @param expected what the reference gave
  TestResult judge(TestResult result, List<byte[]> actual, List<byte[]> expected) {
    Replay replay = replays.get(result.name());
    if (replay == null) {
      return result;
    }
    int length = replay.arrivals().size();
    for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
      Optional<TestResult> difference = difference(result, replay, i, actual, expected);
      if (difference.isPresent()) {
        return difference.get();
      }
    }
    if (result.passed() && actual.size() == length) {
      return result;
    }
    String after = after(actual.size() + 1, length);
    return DataJudge.with(
        result,
        false,
        after + (result.passed() ? "the call gave nothing" : result.message()),
        Optional.empty(),
        Optional.empty(),
        replay.text(actual.size() + 1));
  }

  private Optional<TestResult> difference(
      TestResult result, Replay replay, int index, List<byte[]> actual, List<byte[]> expected) {
    if (Arrays.equals(actual.get(index), expected.get(index))) {
      return Optional.empty();
    }
    String after = after(index + 1, replay.arrivals().size());
    try {
      @Nullable Object wanted = Wire.decode(expected.get(index));
      @Nullable Object given = Wire.decode(actual.get(index));
      if (ValueComparison.isEqual(wanted, given, stream.compare())) {
        return Optional.empty();
      }
      String right = ValueText.of(wanted);
      String wrong = ValueText.of(given);
      return Optional.of(
          DataJudge.with(
              result,
              false,
              after + "expected " + right + ", and it is " + wrong,
              Optional.of(right),
              Optional.of(wrong),
              replay.text(index + 1)));
    } catch (IOException e) {
      return Optional.of(
          DataJudge.with(
              result,
              false,
              after + "the result cannot be read",
              Optional.empty(),
              Optional.empty(),
              replay.text(index + 1)));
    }
  }

  private static String after(int events, int all) {
    return "After %d of %d events: ".formatted(events, all);
  }
}
