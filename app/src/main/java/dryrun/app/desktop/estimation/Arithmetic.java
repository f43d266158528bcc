package dryrun.app.desktop.estimation;

import dryrun.bank.estimate.AmountText;
import dryrun.bank.estimate.Estimate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the arithmetic of a step out: each name in its formula as the amount that it stands for.
final class Arithmetic {
  private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-z][a-z0-9_]*(?!\\w|\\s*\\()");

  private final Map<String, String> amounts = new HashMap<>();

  /// @param estimate with its inputs as they were drawn
  Arithmetic(Estimate estimate) {
    estimate
        .inputs()
        .forEach(input -> amounts.put(input.id(), AmountText.exact(input.value(), input.unit())));
    for (Estimate.Outcome outcome : estimate.compute()) {
      if (outcome instanceof Estimate.Computed computed) {
        amounts.put(outcome.step().id(), computed.text());
      }
    }
  }

  /// The formula in numbers, such as `5 million events/s × 400 B/event`.
  String of(Estimate.Step step) {
    return NAME.matcher(step.formula().text())
        .replaceAll(
            name -> Matcher.quoteReplacement(amounts.getOrDefault(name.group(), name.group())))
        .replace(" * ", " × ")
        .replace(" / ", " ÷ ");
  }
}
