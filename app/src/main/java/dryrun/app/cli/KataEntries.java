package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.grade.KataVerdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A verdict on a kata as an entry.
final class KataEntries {
  private KataEntries() {}

  static Entry of(String file, String item, KataVerdict verdict, Duration elapsed) {
    ObjectNode document = Json.document(file).put("item", item).put("verdict", name(verdict));
    String reason = reason(verdict);
    if (!reason.isEmpty()) {
      document.put("reason", reason);
    }
    verdict.tests().forEach(test -> put(document.withArray("/tests").addObject(), test));
    if (verdict.tests().isEmpty()) {
      document.putArray("tests");
    }
    diagnostics(verdict).forEach(each -> put(document.withArray("/diagnostics").addObject(), each));
    if (diagnostics(verdict).isEmpty()) {
      document.putArray("diagnostics");
    }
    putReaches(document, verdict);
    document.put("isolation", word(verdict.notes().isolation().level().name()));
    document.put("elapsedMillis", elapsed.toMillis());
    Grid grid =
        Grid.of(
            List.of("file", "item", "verdict", "reason"),
            List.of(List.of(file, item, name(verdict), reason)));
    return new Entry(document, List.of(grid), details(verdict), List.of(), exit(verdict));
  }

  private static void put(ObjectNode node, KataVerdict.TestResult test) {
    node.put("name", test.name()).put("passed", test.passed()).put("message", test.message());
    node.put("expected", test.expected().orElse(null)).put("actual", test.actual().orElse(null));
    test.input().ifPresent(input -> node.put("input", input));
    test.at().ifPresent(place -> node.put("line", place.line()));
    if (!test.prints().isEmpty()) {
      node.put("prints", test.prints());
    }
    node.put("millis", test.elapsed().toMillis());
  }

  private static void put(ObjectNode node, KataVerdict.Diagnostic diagnostic) {
    node.put("file", diagnostic.file()).put("line", diagnostic.line());
    node.put("column", diagnostic.column()).put("message", diagnostic.message());
  }

  private static void putReaches(ObjectNode document, KataVerdict verdict) {
    boolean forbidden = verdict instanceof KataVerdict.Forbidden;
    List<KataVerdict.Reach> reaches =
        verdict instanceof KataVerdict.Forbidden(var _, var all, var _)
            ? all
            : verdict.notes().lint();
    if (!reaches.isEmpty()) {
      ArrayNode array = document.putArray(forbidden ? "forbidden" : "lint");
      reaches.forEach(
          reach -> array.addObject().put("what", reach.what()).put("usedIn", reach.usedIn()));
    }
  }

  private static List<KataVerdict.Diagnostic> diagnostics(KataVerdict verdict) {
    return switch (verdict) {
      case KataVerdict.CompileError error -> error.diagnostics();
      case KataVerdict.Undecided undecided -> undecided.diagnostics();
      case KataVerdict.Pass _,
          KataVerdict.Fail _,
          KataVerdict.Timeout _,
          KataVerdict.Memory _,
          KataVerdict.OutputLimit _,
          KataVerdict.Forbidden _,
          KataVerdict.Crash _ ->
          List.of();
    };
  }

  private static List<Grid> details(KataVerdict verdict) {
    List<Grid> grids = new ArrayList<>();
    List<List<@Nullable String>> failed = new ArrayList<>();
    for (KataVerdict.TestResult test : verdict.tests()) {
      if (!test.passed()) {
        failed.add(
            List.of(
                test.name(),
                test.input().orElse(""),
                test.expected().orElse(""),
                test.actual().orElse(""),
                test.message()));
      }
    }
    if (!failed.isEmpty()) {
      grids.add(Grid.of(List.of("test", "input", "expected", "actual", "message"), failed));
    }
    List<List<@Nullable String>> lines = new ArrayList<>();
    for (KataVerdict.Diagnostic each : diagnostics(verdict)) {
      lines.add(List.of(each.file() + ":" + each.line() + ":" + each.column(), each.message()));
    }
    if (!lines.isEmpty()) {
      grids.add(Grid.of(List.of("place", "message"), lines));
    }
    return grids;
  }

  static String reason(KataVerdict verdict) {
    return switch (verdict) {
      case KataVerdict.Pass _ -> "";
      case KataVerdict.Fail fail -> {
        long failed = fail.tests().stream().filter(test -> !test.passed()).count();
        yield failed + " of " + fail.tests().size() + " tests failed.";
      }
      case KataVerdict.CompileError _ -> "The answer does not compile.";
      case KataVerdict.Timeout timeout ->
          "Stopped after " + timeout.limit().toMillis() + " ms" + in(timeout.running()) + ".";
      case KataVerdict.Memory memory -> "Out of memory" + in(memory.running()) + ".";
      case KataVerdict.OutputLimit limit -> "Printed too much" + in(limit.running()) + ".";
      case KataVerdict.Forbidden forbidden -> {
        KataVerdict.Reach first = forbidden.reaches().getFirst();
        yield "The answer " + first.what() + " (" + first.usedIn() + ").";
      }
      case KataVerdict.Crash crash -> crash.reason();
      case KataVerdict.Undecided undecided -> undecided.reason();
    };
  }

  private static String in(KataVerdict.Running running) {
    return running.test().map(test -> " in " + test).orElse("")
        + running.input().map(input -> " on " + input).orElse("");
  }

  static String name(KataVerdict verdict) {
    return switch (verdict) {
      case KataVerdict.Pass _ -> "pass";
      case KataVerdict.Fail _ -> "fail";
      case KataVerdict.CompileError _ -> "compile-error";
      case KataVerdict.Timeout _ -> "timeout";
      case KataVerdict.Memory _ -> "memory";
      case KataVerdict.OutputLimit _ -> "output-limit";
      case KataVerdict.Forbidden _ -> "forbidden";
      case KataVerdict.Crash _ -> "crash";
      case KataVerdict.Undecided _ -> "undecided";
    };
  }

  private static Exit exit(KataVerdict verdict) {
    return switch (verdict) {
      case KataVerdict.Pass _, KataVerdict.Undecided _ -> Exit.DONE;
      case KataVerdict.Fail _,
          KataVerdict.CompileError _,
          KataVerdict.Timeout _,
          KataVerdict.Memory _,
          KataVerdict.OutputLimit _,
          KataVerdict.Forbidden _,
          KataVerdict.Crash _ ->
          Exit.NOT_PASSED;
    };
  }

  private static String word(String constant) {
    return constant.toLowerCase(java.util.Locale.ROOT);
  }
}
