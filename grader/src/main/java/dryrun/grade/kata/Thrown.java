package dryrun.grade.kata;

import java.util.Optional;

/// What a test threw, in the words of a person.
final class Thrown {
  private Thrown() {}

  /// Whether it says that something is not as the test wants it, and not that the answer failed.
  static boolean isAssertion(String type) {
    return type.equals("java.lang.AssertionError")
        || type.startsWith("org.opentest4j.")
        || type.equals("org.junit.ComparisonFailure")
        || type.startsWith("dryrun.kata.harness.");
  }

  static String words(String type, Optional<String> message) {
    if (isAssertion(type)) {
      return message.filter(text -> !text.isBlank()).orElse("an assertion does not hold");
    }
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return switch (type) {
      case "java.lang.StackOverflowError" -> "it called itself until the stack was full";
      case "java.lang.OutOfMemoryError" -> "it needed more memory than it may have";
      default ->
          "it threw " + simple + message.filter(t -> !t.isBlank()).map(t -> ": " + t).orElse("");
    };
  }
}
