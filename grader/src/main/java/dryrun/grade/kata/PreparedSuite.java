package dryrun.grade.kata;

import dryrun.grade.KataVerdict.Diagnostic;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A suite that was compiled and looked at, with what was measured of it since.
final class PreparedSuite {
  private final KataSuite suite;
  private final Map<String, byte[]> reference;
  private final Map<String, byte[]> tests;
  private final Optional<Problem> problem;
  private @Nullable SizeLimit sizeLimit;
  private @Nullable Map<String, List<byte[]>> streamResults;

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

  synchronized Optional<SizeLimit> sizeLimit() {
    return Optional.ofNullable(sizeLimit);
  }

  synchronized void measured(SizeLimit limit) {
    sizeLimit = limit;
  }

  synchronized Optional<Map<String, List<byte[]>>> streamResults() {
    return Optional.ofNullable(streamResults);
  }

  synchronized void replayed(Map<String, List<byte[]>> results) {
    streamResults = new HashMap<>(results);
  }
}
