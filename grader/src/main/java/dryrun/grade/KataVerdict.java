package dryrun.grade;

import dryrun.grade.kata.Isolation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the grader says about an answer to a kata.
public sealed interface KataVerdict extends Verdict {

  /// The tests that came to an end, in the order in which they ran.
  List<TestResult> tests();

  /// What else there is to know about the run.
  Notes notes();

  /// Every test passed.
  record Pass(List<TestResult> tests, Notes notes) implements KataVerdict {
    public Pass {
      tests = List.copyOf(tests);
    }
  }

  /// At least one test failed.
  record Fail(List<TestResult> tests, Notes notes) implements KataVerdict {
    public Fail {
      tests = List.copyOf(tests);
    }
  }

  /// The answer does not compile; nothing ran.
  record CompileError(List<Diagnostic> diagnostics, Notes notes) implements KataVerdict {
    public CompileError {
      diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public List<TestResult> tests() {
      return List.of();
    }
  }

  /// A test was stopped at its limit of time. The tests after the first such one still run; at the
  /// second one the run ends.
  ///
  /// @param running the test that did not end
  /// @param limit what it had
  record Timeout(List<TestResult> tests, Running running, Duration limit, Notes notes)
      implements KataVerdict {
    public Timeout {
      tests = List.copyOf(tests);
    }
  }

  /// The answer needed more memory than it may have.
  record Memory(List<TestResult> tests, Running running, Notes notes) implements KataVerdict {
    public Memory {
      tests = List.copyOf(tests);
    }
  }

  /// The answer printed more than it may.
  record OutputLimit(List<TestResult> tests, Running running, Notes notes) implements KataVerdict {
    public OutputLimit {
      tests = List.copyOf(tests);
    }
  }

  /// The answer reaches for what it must not use; it does not count even if its results are right.
  ///
  /// @param reaches each thing reached for; never empty
  record Forbidden(List<TestResult> tests, List<Reach> reaches, Notes notes)
      implements KataVerdict {
    public Forbidden {
      tests = List.copyOf(tests);
      reaches = List.copyOf(reaches);
    }
  }

  /// The program that ran the answer ended before its tests did.
  ///
  /// @param reason one sentence, such as what exit code it ended with
  record Crash(List<TestResult> tests, Running running, String reason, Notes notes)
      implements KataVerdict {
    public Crash {
      tests = List.copyOf(tests);
    }
  }

  /// The kata itself cannot be used: its reference or its tests do not compile, or reach for what
  /// tests must not use. Never counts against the user.
  ///
  /// @param reason one sentence
  /// @param diagnostics where in its sources, as far as that is known
  record Undecided(String reason, List<Diagnostic> diagnostics, Notes notes)
      implements KataVerdict {
    public Undecided {
      diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public List<TestResult> tests() {
      return List.of();
    }
  }

  /// How one test went.
  ///
  /// @param name `Class.method`, with `[3]` behind it for the third set of arguments; the name of
  ///   the case where the test is data, `replay 3` where it is a stream
  /// @param message why it failed, in plain words; empty when it passed
  /// @param expected what was expected, where the test says so
  /// @param actual what came instead, where the test says so
  /// @param input what it was given, where the test is data, a stream, or one of several sets of
  ///   arguments
  /// @param at the line of the answer from which an exception came, where one did
  /// @param prints what the answer printed meanwhile, cut at its limit
  /// @param elapsed in which its thread computed, or that went by where answers may start threads
  record TestResult(
      String name,
      boolean passed,
      String message,
      Optional<String> expected,
      Optional<String> actual,
      Optional<String> input,
      Optional<Place> at,
      String prints,
      Duration elapsed) {}

  /// The test that was running when an answer was stopped; all empty when none had begun.
  ///
  /// @param input what it was given, or the statement of the test that was running
  /// @param at the line of the answer that was running, where that is known
  record Running(Optional<String> test, Optional<String> input, Optional<Place> at) {
    /// No test had begun.
    public static final Running NOTHING =
        new Running(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A line of a source file.
  ///
  /// @param file the source file's path
  /// @param line from 1
  record Place(String file, int line) {}

  /// What the compiler says, in plain words, at its place in the answer.
  ///
  /// @param file the source file's path; empty when the message is about no file
  /// @param line from 1; 0 when it is about no line
  /// @param column from 1; 0 when it is about no column
  record Diagnostic(String file, int line, int column, String message) {}

  /// A use of something that lies outside what an answer needs.
  ///
  /// @param what in words, such as `calls System.exit`
  /// @param usedIn the file and line, such as `LruCache.java:12`
  record Reach(String what, String usedIn) {}

  /// What else there is to know about a run.
  ///
  /// @param lint what an own answer reaches for outside what it needs; it counts all the same
  /// @param isolation what kept the answer from the machine
  /// @param compiling the time to compile the answer
  /// @param running the time from its start to its last test
  record Notes(List<Reach> lint, Isolation isolation, Duration compiling, Duration running) {
    public Notes {
      lint = List.copyOf(lint);
    }
  }
}
