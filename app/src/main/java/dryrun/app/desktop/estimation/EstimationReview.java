package dryrun.app.desktop.estimation;

import dryrun.bank.EstimateDrill;
import dryrun.grade.estimate.EstimateVerdict;
import dryrun.practice.DrillState;
import dryrun.practice.EstimateNotes;
import java.time.Instant;

/// An estimate that is over, with what is said of it.
record EstimationReview(
    EstimateDrill drill,
    DrillState state,
    Instant started,
    EstimateDrill.Drawn drawn,
    EstimateVerdict verdict) {

  static EstimationReview of(EstimateDrill drill, DrillState state, Instant started) {
    return new EstimationReview(
        drill,
        state,
        started,
        EstimateNotes.drawn(drill, state.plan()),
        EstimateNotes.judge(drill, state));
  }
}
