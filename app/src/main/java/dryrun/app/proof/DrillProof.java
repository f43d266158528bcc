package dryrun.app.proof;

import dryrun.bank.EstimateDrill;
import dryrun.bank.estimate.Estimate;

/// Proves that a template for estimation gives sound problems whatever is drawn.
final class DrillProof {
  private static final int DRAWS = 50;

  private final EstimateDrill drill;
  private final ReferenceProof.Findings findings;

  DrillProof(EstimateDrill drill, ReferenceProof.Findings findings) {
    this.drill = drill;
    this.findings = findings;
  }

  void prove() {
    for (EstimateDrill.Input input : drill.inputs()) {
      if (!drill.prompt().contains("{" + input.id() + "}")
          && !drill.prompt().contains("{" + input.id() + "#}")) {
        findings.add("estimate.json", "the prompt does not say {" + input.id() + "}");
      }
    }
    for (int seed = 0; seed < DRAWS; seed++) {
      EstimateDrill.Drawn drawn = drill.drawn(seed);
      if (drawn.prompt().contains("{")) {
        findings.add("estimate.json", "the prompt names no input: " + drawn.prompt());
        return;
      }
      for (Estimate.Outcome outcome : drawn.estimate().compute()) {
        if (!isSound(outcome)) {
          findings.add(
              "estimate.json",
              "step '%s' has no value above zero in: %s"
                  .formatted(outcome.step().id(), drawn.prompt()));
          return;
        }
      }
    }
  }

  private static boolean isSound(Estimate.Outcome outcome) {
    return outcome instanceof Estimate.Computed computed && computed.value() > 0;
  }
}
