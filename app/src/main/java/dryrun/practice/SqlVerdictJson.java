package dryrun.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.grade.SqlVerdict;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a verdict on SQL as JSON and reads it back. A counterexample keeps the first 500 rows of
/// each table: nobody reads further, and a cross join must not fill the journal.
final class SqlVerdictJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MAX_ROWS = 500;

  private SqlVerdictJson() {}

  static ObjectNode write(SqlVerdict verdict) {
    ObjectNode node = NODES.objectNode();
    switch (verdict) {
      case SqlVerdict.Pass pass -> {
        node.put("verdict", "pass");
        if (pass.byPlan()) {
          node.put("byPlan", true);
        }
      }
      case SqlVerdict.Wrong wrong ->
          node.put("verdict", "wrong").set("counterexample", write(wrong.counterexample()));
      case SqlVerdict.NotRun notRun ->
          node.put("verdict", "not-run").set("error", write(notRun.error()));
      case SqlVerdict.Undecided undecided ->
          node.put("verdict", "undecided").put("reason", undecided.reason());
    }
    ArrayNode cases = node.putArray("cases");
    for (SqlVerdict.CaseResult result : verdict.cases()) {
      cases
          .addObject()
          .put("name", result.name())
          .put("passed", result.passed())
          .put("reason", result.reason());
    }
    return node;
  }

  static SqlVerdict read(JsonNode node) {
    List<SqlVerdict.CaseResult> cases = new ArrayList<>();
    for (JsonNode result : node.required("cases")) {
      cases.add(
          new SqlVerdict.CaseResult(
              result.required("name").asText(),
              result.required("passed").asBoolean(),
              result.required("reason").asText()));
    }
    return switch (node.required("verdict").asText()) {
      case "pass" -> new SqlVerdict.Pass(cases, node.path("byPlan").asBoolean());
      case "wrong" -> new SqlVerdict.Wrong(cases, counterexample(node.required("counterexample")));
      case "not-run" -> new SqlVerdict.NotRun(cases, error(node.required("error")));
      case "undecided" -> new SqlVerdict.Undecided(cases, node.required("reason").asText());
      default -> throw new IllegalArgumentException("not a verdict: " + node.get("verdict"));
    };
  }

  private static ObjectNode write(SqlError error) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", error.kind().name()).put("message", error.message());
    error
        .position()
        .ifPresent(place -> node.put("line", place.line()).put("column", place.column()));
    return node;
  }

  private static SqlError error(JsonNode node) {
    Optional<SqlError.Position> position =
        node.has("line")
            ? Optional.of(
                new SqlError.Position(
                    node.required("line").asInt(), node.required("column").asInt()))
            : Optional.empty();
    return new SqlError(
        SqlError.Kind.valueOf(node.required("kind").asText()),
        node.required("message").asText(),
        position);
  }

  private static ObjectNode write(SqlVerdict.Counterexample example) {
    ObjectNode node = NODES.objectNode();
    node.put("case", example.caseName());
    ObjectNode tables = node.putObject("tables");
    example
        .tables()
        .forEach((name, table) -> tables.set(name, ResultTableJson.write(table, MAX_ROWS)));
    node.set("expected", ResultTableJson.write(example.expected(), MAX_ROWS));
    node.set("actual", ResultTableJson.write(example.actual(), MAX_ROWS));
    node.put("summary", example.difference().summary());
    ArrayNode pairs = node.putArray("pairs");
    example.difference().pairs().stream()
        .filter(SqlVerdictJson::kept)
        .forEach(p -> write(p, pairs));
    return node;
  }

  /// Whether a table of a counterexample that was read may have had more rows.
  static boolean mayBeCut(ResultTable table) {
    return table.rows().size() >= MAX_ROWS;
  }

  private static boolean kept(SqlVerdict.RowPair pair) {
    return pair.expected().orElse(0) < MAX_ROWS && pair.actual().orElse(0) < MAX_ROWS;
  }

  private static void write(SqlVerdict.RowPair pair, ArrayNode pairs) {
    ObjectNode node = pairs.addObject();
    pair.expected().ifPresent(row -> node.put("expected", row));
    pair.actual().ifPresent(row -> node.put("actual", row));
    ArrayNode differing = node.putArray("differing");
    pair.differing().forEach(differing::add);
  }

  private static SqlVerdict.Counterexample counterexample(JsonNode node) {
    Map<String, ResultTable> tables = new LinkedHashMap<>();
    node.required("tables")
        .properties()
        .forEach(entry -> tables.put(entry.getKey(), ResultTableJson.read(entry.getValue())));
    List<SqlVerdict.RowPair> pairs = new ArrayList<>();
    node.required("pairs").forEach(pair -> pairs.add(pair(pair)));
    return new SqlVerdict.Counterexample(
        node.required("case").asText(),
        tables,
        ResultTableJson.read(node.required("expected")),
        ResultTableJson.read(node.required("actual")),
        new SqlVerdict.Difference(node.required("summary").asText(), pairs));
  }

  private static SqlVerdict.RowPair pair(JsonNode node) {
    List<Integer> differing = new ArrayList<>();
    node.required("differing").forEach(column -> differing.add(column.asInt()));
    return new SqlVerdict.RowPair(row(node, "expected"), row(node, "actual"), differing);
  }

  private static Optional<Integer> row(JsonNode node, String side) {
    return node.has(side) ? Optional.of(node.get(side).asInt()) : Optional.empty();
  }
}
