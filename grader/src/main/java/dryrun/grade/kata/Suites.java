package dryrun.grade.kata;

import dryrun.grade.KataVerdict.Diagnostic;
import dryrun.grade.KataVerdict.Reach;
import dryrun.grade.kata.PreparedSuite.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compiles suites, and keeps the last few.
final class Suites {
  private static final int KEPT = 24;

  private final Compiler compiler;
  private final Map<KataSuite, Preparing> kept =
      new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<KataSuite, Preparing> eldest) {
          return size() > KEPT;
        }
      };

  /// A suite that is compiled when it is first asked for.
  private final class Preparing {
    private final KataSuite suite;
    private @Nullable PreparedSuite prepared;

    Preparing(KataSuite suite) {
      this.suite = suite;
    }

    synchronized PreparedSuite get() {
      PreparedSuite known = prepared;
      if (known == null) {
        known = prepare(suite);
        prepared = known;
      }
      return known;
    }
  }

  Suites(Compiler compiler) {
    this.compiler = compiler;
  }

  /// The suite, compiled once: who asks meanwhile waits.
  PreparedSuite prepared(KataSuite suite) {
    Preparing preparing;
    synchronized (kept) {
      preparing = kept.computeIfAbsent(suite, Preparing::new);
    }
    return preparing.get();
  }

  /// What tests reach for that tests must not use; nothing when they are the user's own.
  static Optional<Problem> forbidden(
      KataSuite suite, Map<String, byte[]> tests, Map<String, byte[]> known) {
    if (suite.trust() == Trust.OWN) {
      return Optional.empty();
    }
    List<Reach> reaches = ClassScan.of(tests, known, new AllowedApi(suite.capabilities(), true));
    return problem("The tests of this kata reach for what they must not use", reaches);
  }

  private PreparedSuite prepare(KataSuite suite) {
    if (suite.reference().isEmpty()) {
      return new PreparedSuite(suite, Map.of(), Map.of(), Optional.empty());
    }
    Compiled reference = compiler.compile(suite.reference(), Map.of());
    if (!reference.isUsable()) {
      return unusable(suite, "The reference of this kata does not compile.", reference.errors());
    }
    if (suite.trust() == Trust.UNTRUSTED) {
      List<Reach> reaches =
          ClassScan.of(reference.classes(), Map.of(), new AllowedApi(suite.capabilities(), false));
      Optional<Problem> problem =
          problem("The reference of this kata reaches for what it must not use", reaches);
      if (problem.isPresent()) {
        return new PreparedSuite(suite, Map.of(), Map.of(), problem);
      }
    }
    Compiled tests = compiler.compile(suite.tests(), reference.classes());
    if (!tests.isUsable()) {
      return unusable(suite, "The tests of this kata do not compile.", tests.errors());
    }
    return new PreparedSuite(
        suite,
        reference.classes(),
        TestClasses.enabled(tests.classes()),
        forbidden(suite, tests.classes(), reference.classes()));
  }

  private static Optional<Problem> problem(String words, List<Reach> reaches) {
    return reaches.stream()
        .findFirst()
        .map(first ->
            new Problem("%s: %s (%s).".formatted(words, first.what(), first.usedIn()), List.of()));
  }

  private static PreparedSuite unusable(
      KataSuite suite, String reason, List<Diagnostic> diagnostics) {
    Problem problem = new Problem(reason, diagnostics);
    return new PreparedSuite(suite, Map.of(), Map.of(), Optional.of(problem));
  }
}
