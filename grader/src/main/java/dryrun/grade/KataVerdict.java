package dryrun.grade;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the grader says about an answer to a kata.
public sealed interface KataVerdict extends Verdict {

  /// The tests that came to an end, in the order in which they ran.
  List<TestResult> tests();

  /// Every test passed.
  record Pass(List<TestResult> tests) implements KataVerdict {
    public Pass {
      tests = List.copyOf(tests);
    }
  }

  /// At least one test failed.
  record Fail(List<TestResult> tests) implements KataVerdict {
    public Fail {
      tests = List.copyOf(tests);
    }
  }

  /// The answer does not compile; nothing ran.
  record CompileError(List<Diagnostic> diagnostics) implements KataVerdict {
    public CompileError {
      diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public List<TestResult> tests() {
      return List.of();
    }
  }

  /// The answer was stopped at its limit of time.
  ///
  /// @param running the test that did not end
  record Timeout(List<TestResult> tests, Running running, Duration limit) implements KataVerdict {
    public Timeout {
      tests = List.copyOf(tests);
    }
  }

  /// The answer needed more memory than it may have.
  record Memory(List<TestResult> tests, Running running) implements KataVerdict {
    public Memory {
      tests = List.copyOf(tests);
    }
  }

  /// The answer printed more than it may.
  record OutputLimit(List<TestResult> tests, Running running) implements KataVerdict {
    public OutputLimit {
      tests = List.copyOf(tests);
    }
  }

  /// The answer reaches for what it must not use; it does not count even if its results are right.
  ///
  /// @param reaches each thing reached for; never empty
  record Forbidden(List<TestResult> tests, List<Reach> reaches) implements KataVerdict {
    public Forbidden {
      tests = List.copyOf(tests);
      reaches = List.copyOf(reaches);
    }
  }

  /// The program that ran the answer ended before its tests did.
  ///
  /// @param reason one sentence, such as what exit code it ended with
  record Crash(List<TestResult> tests, Running running, String reason) implements KataVerdict {
    public Crash {
      tests = List.copyOf(tests);
    }
  }

  /// How one test went.
  ///
  /// @param message one sentence why it failed; empty when it passed
  /// @param expected what was expected, where the test says so
  /// @param actual what came instead, where the test says so
  /// @param input the input that it was given, where the test is data
  /// @param prints what the answer printed meanwhile, cut at its limit
  record TestResult(
      String name,
      boolean passed,
      String message,
      Optional<String> expected,
      Optional<String> actual,
      Optional<String> input,
      String prints,
      Duration elapsed) {}

  /// The test that was running when an answer was stopped; both empty when none had begun.
  record Running(Optional<String> test, Optional<String> input) {}

  /// What the compiler says, in plain words, at its place in the answer.
  ///
  /// @param file the source file's name
  /// @param line from 1
  /// @param column from 1
  record Diagnostic(String file, int line, int column, String message) {}

  /// A use of something that lies outside what an answer needs, such as `System.exit`.
  record Reach(String what, String usedIn) {}
}
