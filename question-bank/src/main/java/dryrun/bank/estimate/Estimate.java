package dryrun.bank.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A chain of small computations from stated inputs.
public record Estimate(List<Input> inputs, List<Step> steps) {
  public Estimate {
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
  }

  /// What the estimate starts from.
  ///
  /// @param value how many of the unit
  /// @param why `given`, or `assumed: ` and the reason
  public record Input(String id, String label, double value, Unit unit, String why) {
    /// Whether the prompt or the interviewer says it.
    public boolean isGiven() {
      return why.equals("given");
    }
  }

  /// One computation.
  ///
  /// @param unit in which the result is told
  /// @param note empty when there is nothing to say
  public record Step(String id, String label, Formula formula, Unit unit, String note) {}

  /// What became of a step.
  public sealed interface Outcome {
    /// The step.
    Step step();
  }

  /// The value of a step, in its unit.
  public record Computed(Step step, double value) implements Outcome {
    /// As one would say it, with its unit.
    public String text() {
      return AmountText.of(value, step.unit());
    }
  }

  /// A step that has no value, and why.
  public record Undefined(Step step, String reason) implements Outcome {}

  /// Computes all steps.
  public List<Outcome> compute() {
    Map<String, Quantity> names = new HashMap<>();
    for (Input input : inputs) {
      names.put(input.id(), input.unit().of(input.value()));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Step step : steps) {
      try {
        Quantity quantity = step.formula().compute(names);
        outcomes.add(new Computed(step, inUnit(quantity, step.unit())));
        names.put(step.id(), quantity);
      } catch (EstimateException e) {
        outcomes.add(new Undefined(step, String.valueOf(e.getMessage())));
      }
    }
    return outcomes;
  }

  /// The same estimate from other inputs.
  ///
  /// @param changed values, in the units of the inputs, that replace those stated, by id
  public Estimate with(Map<String, Double> changed) {
    return new Estimate(
        inputs.stream()
            .map(input ->
                new Input(
                    input.id(),
                    input.label(),
                    changed.getOrDefault(input.id(), input.value()),
                    input.unit(),
                    input.why()))
            .toList(),
        steps);
  }

  /// The value of an input or a step as stated, as one would say it; empty when there is none.
  public Optional<String> text(String id) {
    return inputs.stream()
        .filter(input -> input.id().equals(id))
        .map(input -> AmountText.exact(input.value(), input.unit()))
        .findFirst()
        .or(() ->
            compute().stream()
                .filter(outcome -> outcome.step().id().equals(id))
                .filter(Computed.class::isInstance)
                .map(outcome -> ((Computed) outcome).text())
                .findFirst());
  }

  private static double inUnit(Quantity quantity, Unit unit) throws EstimateException {
    if (!quantity.dimension().equals(unit.dimension())) {
      throw new EstimateException(
          "it comes out in '" + quantity.dimension() + "', which is not '" + unit.text() + "'");
    }
    double value = unit.in(quantity);
    if (!Double.isFinite(value)) {
      throw new EstimateException("it is beyond what can be computed");
    }
    return value;
  }
}
