package dryrun.grade.kata;

import dryrun.grade.KataVerdict.TestResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says whether what calls gave is what cases expect.
final class DataJudge {
  private DataJudge() {}

  static List<Request.Call> calls(DataTests tests) {
    return tests.cases().stream()
        .map(each -> Requests.call(each.name(), tests.call(), false, each.arguments()))
        .toList();
  }

  /// @param result how the call went, without a judgement on what it gave
  /// @param values what it gave, encoded
  static TestResult judge(
      DataTests tests, DataCase asked, TestResult result, Map<String, List<byte[]>> values) {
    String input = ValueText.ofAll(asked.arguments());
    if (!result.passed()) {
      return with(result, false, result.message(), Optional.empty(), Optional.empty(), input);
    }
    List<byte[]> given = values.getOrDefault(asked.name(), List.of());
    String expected = ValueText.of(asked.expected());
    if (given.isEmpty()) {
      return with(
          result, false, "The call gave nothing.", Optional.of(expected), Optional.empty(), input);
    }
    try {
      @Nullable Object actual = Wire.decode(given.getLast());
      boolean equal = ValueComparison.isEqual(asked.expected(), actual, tests.compare());
      String text = ValueText.of(actual);
      return equal
          ? with(result, true, "", Optional.empty(), Optional.empty(), input)
          : with(
              result,
              false,
              "expected " + expected + ", and it is " + text,
              Optional.of(expected),
              Optional.of(text),
              input);
    } catch (IOException e) {
      return with(
          result,
          false,
          "The result cannot be read.",
          Optional.of(expected),
          Optional.empty(),
          input);
    }
  }

  static TestResult with(
      TestResult result,
      boolean passed,
      String message,
      Optional<String> expected,
      Optional<String> actual,
      String input) {
    return new TestResult(
        result.name(),
        passed,
        message,
        expected,
        actual,
        Optional.of(input),
        result.at(),
        result.prints(),
        result.elapsed());
  }
}
