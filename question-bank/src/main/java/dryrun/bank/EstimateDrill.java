package dryrun.bank;

import dryrun.bank.estimate.AmountText;
import dryrun.bank.estimate.Estimate;
import dryrun.bank.estimate.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A template for problems of estimation: inputs are drawn from bounds, steps are asked one by one.
///
/// @param prompt `{id}` stands for the drawn value of an input with its unit, `{id#}` for its
///   number
/// @param explanation the shortcut that one says aloud
public record EstimateDrill(
    Item item, String hash, String prompt, List<Input> inputs, List<Step> steps, String explanation)
    implements Reference {
  public EstimateDrill {
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
  }

  /// What is drawn.
  ///
  /// @param choices the values it may have, in the unit
  public record Input(String id, String label, Unit unit, List<Double> choices) {
    public Input {
      choices = List.copyOf(choices);
    }
  }

  /// What is asked.
  ///
  /// @param factor up to which an answer may be too large or too small, above 1
  public record Step(Estimate.Step step, double factor) {}

  /// A problem drawn from the template.
  ///
  /// @param prompt the sentence with the values in it
  /// @param estimate with the drawn values as inputs
  public record Drawn(String prompt, Estimate estimate) {}

  /// Draws a problem; the same seed draws the same.
  public Drawn drawn(long seed) {
    Random random = new Random(seed);
    List<Estimate.Input> drawn = new ArrayList<>();
    String sentence = prompt;
    for (Input input : inputs) {
      double value = input.choices.get(random.nextInt(input.choices.size()));
      drawn.add(new Estimate.Input(input.id, input.label, value, input.unit, "given"));
      sentence =
          sentence
              .replace("{" + input.id + "}", AmountText.exact(value, input.unit))
              .replace("{" + input.id + "#}", AmountText.exactNumber(value));
    }
    return new Drawn(sentence, new Estimate(drawn, steps.stream().map(Step::step).toList()));
  }
}
