package dryrun.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.EstimateDrill;
import dryrun.grade.estimate.EstimateVerdict;
import dryrun.grade.estimate.EstimateVerdict.JudgedStep;
import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import dryrun.journal.Session;
import java.time.Instant;
import java.util.stream.Collectors;

/// Turns an estimate that is over into what the journal keeps.
public final class EstimateRecord {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EstimateRecord() {}

  /// The session of an estimate.
  public static Session session(DrillState state, Instant started) {
    return new Session(
        state.plan().session(),
        "estimate-drill",
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
