package dryrun.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Item;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writes an event of a drill as one line of JSON, and reads it back: the records of a draft file.
public final class DrillEventJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DrillEventJson() {}

  /// The event as one line.
  public static String write(DrillEvent event) {
    ObjectNode node = JSON.createObjectNode();
    node.put("event", name(event));
    node.put("wall", event.at().wall().toString());
    node.put("nanos", event.at().monotonicNanos());
    switch (event) {
      case DrillEvent.Started(_, DrillPlan plan) -> node.set("plan", plan(plan));
      case DrillEvent.Opened(_, int problem) -> node.put("problem", problem);
      case DrillEvent.Typed(_, int problem, String text) ->
          node.put("problem", problem).put("text", text);
      case DrillEvent.Submitted(_, int problem) -> node.put("problem", problem);
      case DrillEvent.GaveUp(_, int problem) -> node.put("problem", problem);
      case DrillEvent.Undone(_, int problem) -> node.put("problem", problem);
      case DrillEvent.Ticked _,
          DrillEvent.Resumed _,
          DrillEvent.Finished _,
          DrillEvent.Voided _ -> {}
    }
    return node.toString();
  }

  /// The event of a line; empty when the line is not one, so that one bad record does not cost the
  /// others.
  public static Optional<DrillEvent> read(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      Moment at =
          new Moment(
              Instant.parse(node.required("wall").asText()), node.required("nanos").asLong());
      int problem = node.path("problem").asInt(-1);
      return switch (node.required("event").asText()) {
        case "started" -> Optional.of(new DrillEvent.Started(at, plan(node.required("plan"))));
        case "ticked" -> Optional.of(new DrillEvent.Ticked(at));
        case "resumed" -> Optional.of(new DrillEvent.Resumed(at));
        case "opened" -> Optional.of(new DrillEvent.Opened(at, problem));
        case "typed" ->
            Optional.of(new DrillEvent.Typed(at, problem, node.required("text").asText()));
        case "submitted" -> Optional.of(new DrillEvent.Submitted(at, problem));
        case "gave-up" -> Optional.of(new DrillEvent.GaveUp(at, problem));
        case "undone" -> Optional.of(new DrillEvent.Undone(at, problem));
        case "finished" -> Optional.of(new DrillEvent.Finished(at));
        case "voided" -> Optional.of(new DrillEvent.Voided(at));
        default -> Optional.empty();
      };
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String name(DrillEvent event) {
    return switch (event) {
      case DrillEvent.Started _ -> "started";
      case DrillEvent.Ticked _ -> "ticked";
      case DrillEvent.Resumed _ -> "resumed";
      case DrillEvent.Opened _ -> "opened";
      case DrillEvent.Typed _ -> "typed";
      case DrillEvent.Submitted _ -> "submitted";
      case DrillEvent.GaveUp _ -> "gave-up";
      case DrillEvent.Undone _ -> "undone";
      case DrillEvent.Finished _ -> "finished";
      case DrillEvent.Voided _ -> "voided";
    };
  }

  private static ObjectNode plan(DrillPlan plan) {
    ObjectNode node = JSON.createObjectNode();
    node.put("session", plan.session().toString());
    node.put("rules", plan.rules().name());
    node.put("limit", plan.limit().toString());
    ArrayNode problems = node.putArray("problems");
    for (DrillProblem problem : plan.problems()) {
      problems
          .addObject()
          .put("item", problem.item())
          .put("hash", problem.hash())
          .put("kind", problem.kind().name())
          .put("title", problem.title())
          .put("difficulty", problem.difficulty().name())
          .put("par", problem.par().toString());
    }
    return node;
  }

  private static DrillPlan plan(JsonNode node) {
    List<DrillProblem> problems = new ArrayList<>();
    for (JsonNode problem : node.required("problems")) {
      problems.add(
          new DrillProblem(
              problem.required("item").asText(),
              problem.required("hash").asText(),
              Item.Kind.valueOf(problem.path("kind").asText(Item.Kind.SQL.name())),
              problem.required("title").asText(),
              Item.Difficulty.valueOf(problem.required("difficulty").asText()),
              Duration.parse(problem.required("par").asText())));
    }
    return new DrillPlan(
        UUID.fromString(node.required("session").asText()),
        Rules.valueOf(node.required("rules").asText()),
        Duration.parse(node.required("limit").asText()),
        problems);
  }
}
