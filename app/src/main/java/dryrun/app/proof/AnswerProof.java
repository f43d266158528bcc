package dryrun.app.proof;

import dryrun.bank.Diagram;
import dryrun.bank.Item;
import dryrun.bank.Sections;
import dryrun.bank.WorkedAnswer;
import dryrun.grade.rubric.EvidenceSearch;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Proves that an answer of the design, modelling or metrics round has all its parts.
final class AnswerProof {
  private static final Pattern SUBHEADING = Pattern.compile("(?m)^### \\S");
  private static final Pattern TABLE = Pattern.compile("(?m)^\\|[ :|-]*-[ :|-]*\\|\\s*$");
  private static final String ANSWER = "answer.md";

  private final WorkedAnswer answer;
  private final ReferenceProof.Findings findings;
  private final Links links;
  private final DiagramProof diagrams;

  AnswerProof(
      WorkedAnswer answer, ReferenceProof.Findings findings, Links links, DiagramProof diagrams) {
    this.answer = answer;
    this.findings = findings;
    this.links = links;
    this.diagrams = diagrams;
  }

  void prove() {
    boolean design = answer.item().kind() == Item.Kind.DESIGN;
    findings.count(
        "clarify.json",
        "questions",
        answer.clarifications().size(),
        design ? 6 : 4,
        design ? 10 : 8);
    findings.count("rubric.json", "points", answer.rubric().size(), 8, 12);
    provesEveryStage();
    provesEvidence();
    subheadings("Follow-ups", 3);
    if (design) {
      design();
    }
    if (answer.item().kind() == Item.Kind.METRICS) {
      subheadings("Hypotheses and queries", 2);
      layers();
    }
    if (answer.item().kind() == Item.Kind.MODELLING && !contains("Queries it serves", "```sql")) {
      findings.add(ANSWER, "'## Queries it serves' shows no SQL");
    }
    answer.diagram().ifPresent(diagram -> diagrams.prove(diagram, findings));
    figures();
    links.check(answer.prompt() + answer.answer().markdown(), findings, ANSWER);
    links.check(answer.components().markdown(), findings, "components.md");
  }

  private void provesEveryStage() {
    List<String> graded = answer.rubric().stream().map(WorkedAnswer.Point::stage).toList();
    for (WorkedAnswer.Stage stage : answer.stages()) {
      if (!graded.contains(stage.name())) {
        findings.add("rubric.json", "no point belongs to the stage '" + stage.name() + "'");
      }
    }
  }

  /// What the answer itself does not say, nobody's notes will be found to say.
  private void provesEvidence() {
    Sections said = answer.estimate().map(answer::prose).orElse(answer.answer());
    Map<String, String> reference =
        Map.of(
            "answer", said.markdown() + "\n" + answer.components().markdown(),
            "asked", answer.prompt() + "\n" + asked());
    for (WorkedAnswer.Point point : answer.rubric()) {
      if (EvidenceSearch.find(point, reference).isEmpty()) {
        findings.add(
            "rubric.json",
            "nothing that speaks for point '%s' stands in the answer itself".formatted(point.id()));
      }
    }
  }

  private String asked() {
    return answer.clarifications().stream()
        .map(asked -> asked.question() + " " + asked.answer())
        .collect(Collectors.joining("\n"));
  }

  private void design() {
    int steps = answer.estimate().map(estimate -> estimate.steps().size()).orElse(0);
    findings.count("estimate.json", "steps", steps, 6, 12);
    boolean priced =
        answer.estimate().stream()
            .flatMap(estimate -> estimate.steps().stream())
            .anyMatch(step -> step.unit().dimension().powers().containsKey("USD"));
    if (!priced) {
      findings.add("estimate.json", "no step is in USD");
    }
    findings.count(
        "diagram.json", "nodes", answer.diagram().map(d -> d.nodes().size()).orElse(0), 6, 14);
    answer.diagram().ifPresent(this::joined);
    findings.count("components.md", "components", answer.components().all().size(), 5, 14);
    subheadings("Decisions", 2);
    if (!TABLE.matcher(answer.answer().text("Failure modes")).find()) {
      findings.add(ANSWER, "'## Failure modes' has no table");
    }
  }

  private void joined(Diagram diagram) {
    Set<String> joined = new HashSet<>();
    diagram.edges().forEach(edge -> joined.addAll(List.of(edge.from(), edge.to())));
    for (Diagram.Node node : diagram.nodes()) {
      if (!joined.contains(node.id())) {
        findings.add("diagram.json", "nothing leads to or from '" + node.label() + "'");
      }
    }
  }

  private void layers() {
    for (String layer :
        List.of(
            "Technical integrity",
            "Population specificity",
            "Internal and external events",
            "Metric characteristics")) {
      if (!contains("Four layers", "### " + layer)) {
        findings.add(ANSWER, "'## Four layers' lacks '### " + layer + "'");
      }
    }
  }

  private boolean contains(String heading, String text) {
    return answer.answer().text(heading).contains(text);
  }

  private void subheadings(String heading, int least) {
    long count = SUBHEADING.matcher(answer.answer().text(heading)).results().count();
    if (count < least) {
      findings.add(
          ANSWER,
          "'## %s' has %d '### ' headings, and should have %d or more"
              .formatted(heading, count, least));
    }
  }

  /// Finds figures in the prose that the estimate does not have.
  private void figures() {
    for (Sections.Section section : answer.answer().all()) {
      WorkedAnswer.FIGURE
          .matcher(section.text())
          .results()
          .map(figure -> figure.group("id"))
          .filter(id -> answer.estimate().flatMap(estimate -> estimate.text(id)).isEmpty())
          .forEach(id ->
              findings.add(
                  ANSWER,
                  "{{%s}} in '## %s' is no input or step of the estimate"
                      .formatted(id, section.heading())));
    }
  }
}
