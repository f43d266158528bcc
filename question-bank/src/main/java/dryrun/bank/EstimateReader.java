package dryrun.bank;

import com.fasterxml.jackson.databind.JsonNode;
import dryrun.bank.estimate.Estimate;
import dryrun.bank.estimate.EstimateException;
import dryrun.bank.estimate.Formula;
import dryrun.bank.estimate.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `estimate.json`, which fits its schema, and computes it: what does not come out in its
/// unit is a finding.
final class EstimateReader {
  private static final String FILE = "estimate.json";
  private static final int MOST_CHOICES = 1000;

  private final ItemTexts texts;
  private final JsonLines json;
  private final Set<String> ids = new LinkedHashSet<>();
  private boolean sound = true;

  EstimateReader(ItemTexts texts, JsonLines json) {
    this.texts = texts;
    this.json = json;
  }

  /// The estimate; empty after a finding.
  Optional<Estimate> estimate() {
    List<Estimate.Input> inputs = new ArrayList<>();
    for (JsonNode node : json.tree().path("inputs")) {
      String at = "/inputs/" + inputs.size();
      inputs.add(
          new Estimate.Input(
              id(node, at),
              node.path("label").asText(),
              node.path("value").asDouble(),
              unit(node, at),
              node.path("why").asText()));
    }
    Estimate estimate = new Estimate(inputs, steps());
    check(estimate);
    return sound ? Optional.of(estimate) : Optional.empty();
  }

  EstimateDrill drill(Item head, String hash) {
    List<EstimateDrill.Input> inputs = new ArrayList<>();
    for (JsonNode node : json.tree().path("inputs")) {
      String at = "/inputs/" + inputs.size();
      inputs.add(
          new EstimateDrill.Input(
              id(node, at), node.path("label").asText(), unit(node, at), choices(node, at)));
    }
    List<EstimateDrill.Step> steps = new ArrayList<>();
    for (Estimate.Step step : steps()) {
      JsonNode node = json.tree().path("steps").path(steps.size());
      steps.add(new EstimateDrill.Step(step, node.path("factor").asDouble()));
    }
    EstimateDrill drill =
        new EstimateDrill(
            head,
            hash,
            json.tree().path("prompt").asText(),
            inputs,
            steps,
            json.tree().path("explanation").asText());
    check(drill.drawn(0).estimate());
    return drill;
  }

  private List<Estimate.Step> steps() {
    List<Estimate.Step> steps = new ArrayList<>();
    for (JsonNode node : json.tree().path("steps")) {
      String at = "/steps/" + steps.size();
      Formula formula = formula(node, at);
      steps.add(
          new Estimate.Step(
              id(node, at),
              node.path("label").asText(),
              formula,
              unit(node, at),
              node.path("note").asText("")));
    }
    return steps;
  }

  private void check(Estimate estimate) {
    if (!sound) {
      return;
    }
    int index = 0;
    for (Estimate.Outcome outcome : estimate.compute()) {
      if (outcome instanceof Estimate.Undefined(var step, String reason)) {
        find("/steps/" + index + "/formula", "'" + step.id() + "': " + reason);
        return;
      }
      index++;
    }
  }

  private List<Double> choices(JsonNode node, String at) {
    List<Double> choices = new ArrayList<>();
    node.path("choices").forEach(choice -> choices.add(choice.asDouble()));
    boolean range = node.has("min") && node.has("max") && node.has("step");
    if (range == node.has("choices")) {
      find(at, "needs either choices, or min, max and step");
    } else if (range) {
      double from = node.path("min").asDouble();
      double step = node.path("step").asDouble();
      long count = Math.round(Math.floor((node.path("max").asDouble() - from) / step + 1e-9)) + 1;
      if (count < 2 || count > MOST_CHOICES) {
        find(at + "/step", "must give 2 to " + MOST_CHOICES + " values from min to max");
      }
      for (int i = 0; i < Math.clamp(count, 1, MOST_CHOICES); i++) {
        choices.add(from + i * step);
      }
    }
    return choices.isEmpty() ? List.of(1.0) : choices;
  }

  private String id(JsonNode node, String at) {
    String id = node.path("id").asText();
    if (!ids.add(id)) {
      find(at + "/id", "the id '" + id + "' is taken");
    }
    return id;
  }

  private Unit unit(JsonNode node, String at) {
    try {
      return Unit.parse(node.path("unit").asText());
    } catch (EstimateException e) {
      find(at + "/unit", String.valueOf(e.getMessage()));
      return Unit.ONE;
    }
  }

  private Formula formula(JsonNode node, String at) {
    try {
      return Formula.parse(node.path("formula").asText(), ids);
    } catch (EstimateException e) {
      find(at + "/formula", String.valueOf(e.getMessage()));
      return new Formula.Amount("0", Unit.ONE);
    }
  }

  private void find(String pointer, String message) {
    sound = false;
    texts.find(FILE, json.line(pointer), message);
  }
}
