package dryrun.bank.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static final Estimate ESTIMATE = estimate();

  @Test
  void everyStepComesOutInItsUnit() {
    assertEquals(List.of("2 GB/s", "15,600 TB"), texts(ESTIMATE.compute()));
  }

  @Test
  void aChangedInputMovesTheResults() {
    assertEquals(
        List.of("4 GB/s", "31,100 TB"),
        texts(ESTIMATE.with(Map.of("events", 10_000_000.0)).compute()));
  }

  @Test
  void inputsAndStepsAreToldByTheirIds() {
    assertEquals(Optional.of("90 days"), ESTIMATE.text("kept"));
    assertEquals(Optional.of("2 GB/s"), ESTIMATE.text("ingest"));
    assertEquals(Optional.empty(), ESTIMATE.text("egress"));
  }

  @Test
  void aStepInAnotherUnitIsUndefinedAndSoIsWhatNeedsIt() throws EstimateException {
    Estimate.Step wrong =
        new Estimate.Step("a", "A", Formula.parse("2 GB", Set.of()), Unit.parse("GB/s"), "");
    Estimate.Step needs =
        new Estimate.Step("b", "B", Formula.parse("a * 2", Set.of("a")), Unit.parse("GB/s"), "");

    assertEquals(
        List.of(
            new Estimate.Undefined(wrong, "it comes out in 'B', which is not 'GB/s'"),
            new Estimate.Undefined(needs, "there is no value of 'a'")),
        new Estimate(List.of(), List.of(wrong, needs)).compute());
  }

  private static List<String> texts(List<Estimate.Outcome> outcomes) {
    return outcomes.stream().map(outcome -> ((Estimate.Computed) outcome).text()).toList();
  }

  private static Estimate estimate() {
    try {
      return new Estimate(
          List.of(
              new Estimate.Input("events", "Events", 5e6, Unit.parse("event/s"), "given"),
              new Estimate.Input("size", "Size", 400, Unit.parse("B/event"), "given"),
              new Estimate.Input("kept", "Kept", 90, Unit.parse("day"), "given")),
          List.of(
              new Estimate.Step(
                  "ingest",
                  "Ingest",
                  Formula.parse("events * size", Set.of("events", "size")),
                  Unit.parse("GB/s"),
                  ""),
              new Estimate.Step(
                  "stored",
                  "Stored",
                  Formula.parse("ingest * kept", Set.of("ingest", "kept")),
                  Unit.parse("TB"),
                  "")));
    } catch (EstimateException e) {
      throw new IllegalStateException(e);
    }
  }
}
