package dryrun.kata.harness;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.ValueWrapper;

/// What a test threw, cut to a size that a person reads.
///
/// @param trace one line per call, `Class.method(File.java:12)`, the innermost first, without
///   JUnit's
record Failure(
    String type,
    @Nullable String message,
    @Nullable String expected,
    @Nullable String actual,
    String trace) {
  private static final int CHARACTERS = 8000;
  private static final int CALLS = 40;

  /// Every method of an exception may be the answer's own, and throw.
  static Failure of(Throwable thrown) {
    String type = thrown.getClass().getName();
    String message;
    try {
      message = cut(thrown.getMessage());
    } catch (Throwable e) {
      message = "its message cannot be read: " + e.getClass().getName();
    }
    try {
      Throwable first =
          thrown instanceof MultipleFailuresError several && several.hasFailures()
              ? several.getFailures().getFirst()
              : thrown;
      if (first instanceof AssertionFailedError error
          && error.isExpectedDefined()
          && error.isActualDefined()) {
        return new Failure(
            type,
            message,
            cut(text(error.getExpected())),
            cut(text(error.getActual())),
            trace(first));
      }
      return new Failure(type, message, null, null, trace(thrown));
    } catch (Throwable e) {
      return new Failure(type, message, null, null, "");
    }
  }

  static String trace(Throwable thrown) {
    return trace(thrown.getStackTrace());
  }

  static String trace(StackTraceElement[] calls) {
    return Arrays.stream(calls)
        .filter(c -> c.getModuleName() == null)
        .limit(CALLS)
        .map(c ->
            c.getClassName()
                + "."
                + c.getMethodName()
                + "("
                + c.getFileName()
                + ":"
                + c.getLineNumber()
                + ")")
        .collect(Collectors.joining("\n"));
  }

  private static @Nullable String text(@Nullable ValueWrapper value) {
    return value == null ? null : value.getStringRepresentation();
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null || text.length() <= CHARACTERS ? text : text.substring(0, CHARACTERS) + "…";
  }
}
