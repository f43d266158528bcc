package dryrun.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.EstimateDrill;
import dryrun.grade.estimate.EstimateVerdict;
import dryrun.grade.estimate.EstimateVerdict.JudgedStep;
import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import dryrun.journal.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns an estimate that is over into what the journal keeps, and back for its review.
public final class EstimateRecord {
  /// The kind of the sessions of estimates.
  public static final String KIND = "estimate-drill";

  private static final ObjectMapper JSON = new ObjectMapper();

  private EstimateRecord() {}

  /// An estimate that the journal keeps.
  ///
  /// @param prompt with the numbers that were drawn
  public record Kept(String title, Duration par, String prompt, List<Step> steps) {
    public Kept {
      steps = List.copyOf(steps);
    }

    /// How many steps were within their factor.
    public int close() {
      return (int) steps.stream().filter(Step::close).count();
    }
  }

  /// A step as it was judged.
  ///
  /// @param right in `unit`
  /// @param factor up to which an answer might be too large or too small
  public record Step(
      String label, String typed, String unit, double right, double factor, boolean close) {}

  /// Whether a session of the journal was an estimate.
  public static boolean isEstimate(Session session) {
    return KIND.equals(session.kind());
  }

  /// The session of an estimate.
  public static Session session(DrillState state, Instant started) {
    return new Session(
        state.plan().session(),
        KIND,
        started,
        state.elapsed(),
        state.voided(),
        JSON.createObjectNode().put("limit", state.plan().limit().toString()).toString());
  }

  /// The attempt: a pass when every step is within its factor.
  public static Attempt attempt(
      EstimateDrill drill, DrillState state, Instant started, EstimateVerdict verdict) {
    ObjectNode detail = JSON.createObjectNode();
    detail.put("position", 0);
    detail.put("kind", drill.item().kind().name());
    detail.put("title", drill.item().title());
    detail.put("difficulty", drill.item().difficulty().name());
    detail.put("par", drill.item().par().toString());
    detail.put("status", ProblemState.Status.SUBMITTED.name());
    detail.put("prompt", EstimateNotes.drawn(drill, state.plan()).prompt());
    ArrayNode steps = detail.putArray("steps");
    for (JudgedStep step : verdict.steps()) {
      steps
          .addObject()
          .put("label", step.step().label())
          .put("typed", step.typed())
          .put("unit", step.step().unit().text())
          .put("right", step.right())
          .put("factor", step.factor())
          .put("close", step.close());
    }
    return new Attempt(
        state.plan().session(),
        drill.item().id().toString(),
        drill.hash(),
        state.plan().session(),
        started,
        state.elapsed(),
        outcome(verdict),
        true,
        text(verdict),
        detail.toString());
  }

  /// The estimate that an attempt keeps; empty when it keeps something else.
  public static Optional<Kept> kept(Attempt attempt) {
    try {
      JsonNode detail = JSON.readTree(attempt.detail());
      return detail.path("steps").isArray() ? Optional.of(read(detail)) : Optional.empty();
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Kept read(JsonNode detail) {
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : detail.path("steps")) {
      steps.add(
          new Step(
              step.required("label").asText(),
              step.path("typed").asText(),
              step.path("unit").asText(),
              step.path("right").asDouble(),
              step.path("factor").asDouble(),
              step.path("close").asBoolean()));
    }
    return new Kept(
        detail.required("title").asText(),
        Duration.parse(detail.required("par").asText()),
        detail.path("prompt").asText(),
        steps);
  }

  private static Outcome outcome(EstimateVerdict verdict) {
    if (verdict.blank()) {
      return Outcome.EMPTY;
    }
    return verdict.pass() ? Outcome.PASS : Outcome.WRONG;
  }

  private static String text(EstimateVerdict verdict) {
    return verdict.steps().stream()
        .map(step -> step.step().label() + ": " + step.typed().strip())
        .collect(Collectors.joining("\n"));
  }
}
