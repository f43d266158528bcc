package dryrun.app.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dryrun.bank.Bank;
import dryrun.bank.PackException;
import dryrun.bank.StoryMaterial;
import dryrun.story.Pace;
import dryrun.story.StoryReader;
import dryrun.story.StoryTemplate;
import dryrun.story.TemplateException;
import dryrun.story.TemplateReader;
import dryrun.story.check.Finding;
import dryrun.story.check.StoryChecker;
import dryrun.story.rehearse.FollowUps;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Proves that templates and questions can be read, that a finished example is free of findings,
/// and that what a flawed one shows is found in it and gone once it is repaired.
final class StoryProof {
  private final Supplier<StoryChecker> checker;
  private final Bank bank;
  private final StoryMaterial material;
  private final ReferenceProof.Findings findings;

  StoryProof(
      Supplier<StoryChecker> checker,
      Bank bank,
      StoryMaterial material,
      ReferenceProof.Findings findings) {
    this.checker = checker;
    this.bank = bank;
    this.material = material;
    this.findings = findings;
  }

  void prove() {
    material.text("template.json").ifPresent(this::readTemplate);
    material.text("follow-ups.json").ifPresent(this::readFollowUps);
    material.template().ifPresent(this::proveStory);
  }

  private void readTemplate(String json) {
    try {
      new TemplateReader().read(material.item().id().name(), json);
    } catch (TemplateException e) {
      findings.add("template.json", String.valueOf(e.getMessage()));
    }
  }

  private void readFollowUps(String json) {
    try {
      FollowUps.read(json);
    } catch (IllegalArgumentException e) {
      findings.add("follow-ups.json", String.valueOf(e.getMessage()));
    }
  }

  private void proveStory(String name) {
    Optional<StoryTemplate> template = template(name);
    if (template.isEmpty()) {
      findings.add("item.json", "there is no template '" + name + "' that can be read");
      return;
    }
    for (String file : List.of("story.md", "repaired.md")) {
      for (Finding finding : check(file, template.get())) {
        findings.add(
            file,
            "line %d: %s: %s".formatted(finding.line(), finding.rule().id(), finding.message()));
      }
    }
    List<Finding> shown = check("flawed.md", template.get());
    for (JsonNode flaw : flaws()) {
      if (shown.stream().noneMatch(finding -> isAbout(finding, flaw))) {
        findings.add(
            "flaws.json",
            "%s is not found at \"%s\""
                .formatted(flaw.path("rule").asText(), flaw.path("quote").asText()));
      }
    }
  }

  /// A finding about what a section lacks points at the section's heading.
  private static boolean isAbout(Finding finding, JsonNode flaw) {
    String quote = flaw.path("quote").asText();
    return finding.rule().id().equals(flaw.path("rule").asText())
        && (finding.quote().contains(quote)
            || quote.contains(finding.quote())
            || finding.quote().equalsIgnoreCase(flaw.path("section").asText()));
  }

  private List<Finding> check(String file, StoryTemplate template) {
    return material
        .text(file)
        .map(new StoryReader()::read)
        .map(s -> checker.get().check(s, template, Pace.CALM, StoryChecker.Scope.WHOLE))
        .map(report -> report.findings())
        .orElse(List.of());
  }

  private Optional<StoryTemplate> template(String name) {
    String whole = name.contains("/") ? name : material.item().id().pack() + "/" + name;
    try {
      return bank.reference(bank.find(whole)) instanceof StoryMaterial found
          ? Optional.of(new TemplateReader().read(name, found.text("template.json").orElse("")))
          : Optional.empty();
    } catch (PackException | TemplateException e) {
      return Optional.empty();
    }
  }

  private JsonNode flaws() {
    ObjectMapper json = new ObjectMapper();
    try {
      return json.readTree(material.text("flaws.json").orElse("[]"));
    } catch (JsonProcessingException e) {
      return json.createArrayNode();
    }
  }
}
