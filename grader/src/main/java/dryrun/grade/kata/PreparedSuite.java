package dryrun.grade.kata;

import dryrun.grade.KataVerdict.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A suite that was compiled and looked at, with what was measured of it since.
final class PreparedSuite {
  private final KataSuite suite;
  private final Map<String, byte[]> reference;
  private final Map<String, byte[]> tests;
  private final Optional<Problem> problem;
  private Optional<SizeLimit> sizeLimit = Optional.empty();
  private Optional<Map<String, List<byte[]>>> streamResults = Optional.empty();

  /// Why a suite cannot be used.
  record Problem(String reason, List<Diagnostic> diagnostics) {}

  /// @param reference compiled; empty when there is none
  /// @param tests compiled against it; empty when there is none
  PreparedSuite(
      KataSuite suite,
      Map<String, byte[]> reference,
      Map<String, byte[]> tests,
      Optional<Problem> problem) {
    this.suite = suite;
    this.reference = new LinkedHashMap<>(reference);
    this.tests = new LinkedHashMap<>(tests);
    this.problem = problem;
  }

  KataSuite suite() {
    return suite;
  }

  Map<String, byte[]> reference() {
    return reference;
  }

  Map<String, byte[]> tests() {
    return tests;
  }

  Optional<Problem> problem() {
    return problem;
  }

  /// Whether the tests were compiled against a reference.
  boolean hasReference() {
    return !suite.reference().isEmpty();
  }

  /// What the size test may take, measured when that is first asked for; who asks meanwhile waits.
  synchronized Optional<SizeLimit> sizeLimit(Supplier<Optional<SizeLimit>> measuring) {
    if (sizeLimit.isEmpty()) {
      sizeLimit = measuring.get();
    }
    return sizeLimit;
  }

  /// What the reference gives for the replays, found out in the same way.
  synchronized Optional<Map<String, List<byte[]>>> streamResults(
      Supplier<Optional<Map<String, List<byte[]>>>> replaying) {
    if (streamResults.isEmpty()) {
      streamResults = replaying.get();
    }
    return streamResults;
  }
}
