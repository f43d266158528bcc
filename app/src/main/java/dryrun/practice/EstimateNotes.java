package dryrun.practice;

import dryrun.bank.EstimateDrill;
import dryrun.bank.Item;
import dryrun.grade.estimate.EstimateJudge;
import dryrun.grade.estimate.EstimateVerdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// An estimate against the clock. It runs on the machinery of drills, each step a problem of its
/// own; its numbers are drawn from the id of the session, so that they come back with it.
public final class EstimateNotes {
  /// After so many times its par an estimate is taken as it stands.
  private static final int LONGEST = 5;

  private EstimateNotes() {}

  /// The plan of an estimate: par is shared by the steps.
  public static DrillPlan plan(UUID session, EstimateDrill drill) {
    List<DrillProblem> steps = new ArrayList<>();
    Duration par = drill.item().par().dividedBy(drill.steps().size());
    for (EstimateDrill.Step step : drill.steps()) {
      steps.add(
          new DrillProblem(
              drill.item().id().toString(),
              drill.hash(),
              Item.Kind.ESTIMATE,
              step.step().label(),
              drill.item().difficulty(),
              par));
    }
    return new DrillPlan(session, Rules.INTERVIEW, drill.item().par().multipliedBy(LONGEST), steps);
  }

  /// Whether a drill is an estimate.
  public static boolean isEstimate(DrillState state) {
    return state.plan().problems().getFirst().kind() == Item.Kind.ESTIMATE;
  }

  /// The problem that a session with this plan has drawn.
  public static EstimateDrill.Drawn drawn(EstimateDrill drill, DrillPlan plan) {
    return drawn(drill, plan.session());
  }

  /// The problem that a session has drawn.
  public static EstimateDrill.Drawn drawn(EstimateDrill drill, UUID session) {
    return drill.drawn(session.getLeastSignificantBits());
  }

  /// What is said of all that was typed.
  public static EstimateVerdict judge(EstimateDrill drill, DrillState state) {
    return judge(
        drill, state.plan().session(), state.problems().stream().map(ProblemState::text).toList());
  }

  /// What is said of what was typed for each step, in a session.
  public static EstimateVerdict judge(EstimateDrill drill, UUID session, List<String> typed) {
    return new EstimateJudge(drill, drawn(drill, session).estimate()).judge(typed);
  }
}
