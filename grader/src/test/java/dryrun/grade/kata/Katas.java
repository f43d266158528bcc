package dryrun.grade.kata;

import dryrun.grade.KataVerdict;
import java.time.Duration;
import java.util.List;

/// A kata small enough to be read at a glance: `f` adds 41.
final class Katas {
  static final String REFERENCE =
      """
      public class Kata {
        static int f(int x) {
          return 41 + x;
        }
      }
      """;

  static final String TEST =
      """
      import static org.junit.jupiter.api.Assertions.*;
      import org.junit.jupiter.api.Test;

      class KataTest {
        @Test
        void f_adds() throws Throwable {
          assertEquals(42, Kata.f(1));
          assertEquals(43, Kata.f(2));
        }
      }
      """;

  private Katas() {}

  /// The usual settings, with processes that cost half: what tests run, they run once, and none is
  /// made ready that is not used.
  static KataSettings settings() {
    return KataSettings.ofThisProgram().withoutSpares().withoutOptimising();
  }

  static List<SourceFile> source(String name, String text) {
    return List.of(new SourceFile(name, text));
  }

  static KataSuite.Builder suite() {
    return suite(TEST);
  }

  static KataSuite.Builder suite(String test) {
    return KataSuite.builder()
        .reference(source("Kata.java", REFERENCE))
        .tests(source("KataTest.java", test))
        .limits(limits(30_000));
  }

  /// The same for an answer that hangs.
  static KataSuite.Builder impatient(String test) {
    return suite(test).limits(limits(1000));
  }

  static KataLimits limits(int testMillis) {
    return new KataLimits(Duration.ofMillis(testMillis), Duration.ofMinutes(1), 1 << 20);
  }

  static KataJob job(String answer) {
    return job(suite().build(), answer, Trust.UNTRUSTED);
  }

  static KataJob job(KataSuite suite, String answer, Trust trust) {
    return new KataJob(suite, source("Kata.java", answer), trust);
  }

  /// The kind of a verdict as golden folders name it.
  static String kind(KataVerdict verdict) {
    return switch (verdict) {
      case KataVerdict.Pass p -> "pass";
      case KataVerdict.Fail f -> "fail";
      case KataVerdict.CompileError c -> "compile-error";
      case KataVerdict.Timeout t -> "timeout";
      case KataVerdict.Memory m -> "memory";
      case KataVerdict.OutputLimit o -> "output";
      case KataVerdict.Forbidden f -> "forbidden";
      case KataVerdict.Crash c -> "crash";
      case KataVerdict.Undecided u -> "undecided";
    };
  }
}
