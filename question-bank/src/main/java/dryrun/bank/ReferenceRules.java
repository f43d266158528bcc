package dryrun.bank;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which files, headings and fields an item has that is read, by its kind.
///
/// @param required names of files
/// @param optional names of files
/// @param headings of the Markdown files that have fixed ones, in their order
/// @param fields of `item.json` beyond the head, and whether they must be there
/// @param stages of the round; none where there is none
record ReferenceRules(
    List<String> required,
    List<String> optional,
    Map<String, List<String>> headings,
    Map<String, Boolean> fields,
    List<WorkedAnswer.Stage> stages) {

  static ReferenceRules of(Item.Kind kind) {
    return switch (kind) {
      case SQL, KATA -> throw new IllegalArgumentException(kind + " is answered, not read");
      case DESIGN -> design();
      case MODELLING -> modelling();
      case METRICS -> metrics();
      case CONCEPT ->
          new ReferenceRules(
              List.of("card.md"),
              List.of(),
              Map.of(
                  "card.md",
                  List.of("Question", "Answer", "Misconception", "When it would be wrong")),
              Map.of("related", false),
              List.of());
      case CHECKLIST -> file("checklist.md");
      case PHRASES -> file("phrases.md");
      case ESTIMATE -> file("estimate.json");
      case STORY_TEMPLATE -> file("template.json");
      case FOLLOW_UPS -> file("follow-ups.json");
      case BEHAVIOURAL ->
          new ReferenceRules(
              List.of("prompt.md", "probes.md"),
              List.of(),
              Map.of(
                  "probes.md",
                  List.of("What it probes", "Common failings", "A strong answer shows")),
              Map.of("competencies", true, "templates", true),
              List.of());
      case STORY ->
          new ReferenceRules(
              List.of(),
              List.of("story.md", "flawed.md", "flaws.json", "repaired.md"),
              Map.of(),
              Map.of("template", true, "competencies", true, "prompts", true),
              List.of());
    };
  }

  private static ReferenceRules file(String name) {
    return new ReferenceRules(List.of(name), List.of(), Map.of(), Map.of(), List.of());
  }

  private static ReferenceRules design() {
    return new ReferenceRules(
        List.of(
            "prompt.md",
            "clarify.json",
            "estimate.json",
            "diagram.json",
            "components.md",
            "answer.md",
            "rubric.json"),
        List.of(),
        Map.of(
            "answer.md",
            List.of(
                "Requirements",
                "High-level design",
                "Decisions",
                "Failure modes",
                "Exactly once and reprocessing",
                "Monitoring and runbook",
                "Cost",
                "Senior, staff, principal",
                "Follow-ups")),
        Map.of("stages", false),
        List.of(
            stage("Clarify", 5),
            stage("Estimate", 3),
            stage("High-level design", 10),
            stage("Deep dive", 15),
            stage("Wrap up", 5)));
  }

  private static ReferenceRules modelling() {
    return new ReferenceRules(
        List.of("prompt.md", "clarify.json", "diagram.json", "answer.md", "ddl.sql", "rubric.json"),
        List.of("estimate.json"),
        Map.of(
            "answer.md",
            List.of(
                "Grain",
                "Fact type",
                "Tables",
                "Slowly changing dimensions",
                "Rejected alternative",
                "Queries it serves",
                "Partitioning and storage",
                "Senior, staff, principal",
                "Follow-ups")),
        Map.of("stages", false),
        List.of(stage("Grain", 5), stage("Model", 20), stage("Defend", 10)));
  }

  private static ReferenceRules metrics() {
    return new ReferenceRules(
        List.of("prompt.md", "clarify.json", "answer.md", "rubric.json"),
        List.of("estimate.json"),
        Map.of(
            "answer.md",
            List.of(
                "Metrics",
                "First two minutes",
                "Four layers",
                "Hypotheses and queries",
                "Recommendation per outcome",
                "Senior, staff, principal",
                "Follow-ups")),
        Map.of("stages", false),
        List.of(
            stage("Clarify", 5), stage("Layers", 10), stage("Query", 10), stage("Recommend", 5)));
  }

  private static WorkedAnswer.Stage stage(String name, int minutes) {
    return new WorkedAnswer.Stage(name, Duration.ofMinutes(minutes));
  }

  /// Whether a file of that name belongs to an item of the kind.
  boolean knows(String file) {
    return required.contains(file)
        || optional.contains(file)
        || Set.of("item.json", "notes.md").contains(file);
  }
}
