package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Item;
import dryrun.grade.SqlVerdict;
import dryrun.sql.SqlError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A verdict as an entry.
final class VerdictEntries {
  private VerdictEntries() {}

  static Entry of(String file, Item item, SqlVerdict verdict, Duration elapsed) {
    ObjectNode document = Json.document(file).put("item", item.id().toString());
    document.put("verdict", name(verdict));
    ArrayNode cases = document.putArray("cases");
    for (SqlVerdict.CaseResult result : verdict.cases()) {
      cases
          .addObject()
          .put("name", result.name())
          .put("passed", result.passed())
          .put("reason", result.reason());
    }
    List<Grid> details = new ArrayList<>();
    Grid grid =
        Grid.of(
            List.of("file", "item", "verdict", "reason"),
            List.of(List.of(file, item.id().toString(), name(verdict), reason(file, verdict))));
    switch (verdict) {
      case SqlVerdict.Pass pass -> document.put("equivalentByPlan", pass.byPlan());
      case SqlVerdict.Undecided undecided -> document.put("reason", undecided.reason());
      case SqlVerdict.NotRun notRun -> Json.put(document, notRun.error());
      case SqlVerdict.Wrong wrong -> put(document, details, wrong.counterexample());
    }
    document.putArray("findings");
    document.put("elapsedMillis", elapsed.toMillis());
    return new Entry(document, List.of(grid), details, List.of(), exit(verdict));
  }

  private static void put(
      ObjectNode document, List<Grid> details, SqlVerdict.Counterexample example) {
    ObjectNode node = document.putObject("counterexample");
    node.put("case", example.caseName());
    node.put("summary", example.difference().summary());
    ObjectNode tables = node.putObject("tables");
    for (var table : new TreeMap<>(example.tables()).entrySet()) {
      Json.put(tables.putObject(table.getKey()), table.getValue());
      details.add(
          Grid.of(table.getValue())
              .titled("%s of case %s".formatted(table.getKey(), example.caseName())));
    }
    for (var side :
        List.of(Map.entry("expected", example.expected()), Map.entry("actual", example.actual()))) {
      Json.put(node.putObject(side.getKey()), side.getValue());
      details.add(Grid.of(side.getValue()).titled(side.getKey()));
    }
  }

  private static String reason(String file, SqlVerdict verdict) {
    return switch (verdict) {
      case SqlVerdict.Pass pass -> pass.byPlan() ? "equivalent by plan" : "";
      case SqlVerdict.Undecided undecided -> undecided.reason();
      case SqlVerdict.NotRun notRun -> SqlEntries.sentence(file, notRun.error());
      case SqlVerdict.Wrong wrong ->
          wrong.counterexample().caseName() + ": " + wrong.counterexample().difference().summary();
    };
  }

  private static String name(SqlVerdict verdict) {
    return switch (verdict) {
      case SqlVerdict.Pass _ -> "pass";
      case SqlVerdict.Wrong _ -> "wrong";
      case SqlVerdict.Undecided _ -> "undecided";
      case SqlVerdict.NotRun notRun ->
          switch (notRun.error().kind()) {
            case SYNTAX, SEMANTIC, RUNTIME, INPUT, LOST -> "error";
            case TIMEOUT -> "timeout";
            case MEMORY -> "memory";
            case FORBIDDEN -> "forbidden";
          };
    };
  }

  private static Exit exit(SqlVerdict verdict) {
    return switch (verdict) {
      case SqlVerdict.Pass _, SqlVerdict.Undecided _ -> Exit.DONE;
      case SqlVerdict.Wrong _ -> Exit.NOT_PASSED;
      case SqlVerdict.NotRun notRun ->
          notRun.error().kind() == SqlError.Kind.INPUT ? Exit.UNUSABLE : Exit.NOT_PASSED;
    };
  }
}
