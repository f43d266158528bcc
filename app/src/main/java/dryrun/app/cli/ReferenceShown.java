package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Concept;
import dryrun.bank.EstimateDrill;
import dryrun.bank.Reference;
import dryrun.bank.Sheet;
import dryrun.bank.StoryMaterial;
import dryrun.bank.WorkedAnswer;
import dryrun.bank.estimate.AmountText;
import dryrun.bank.estimate.Estimate;
import java.util.List;
import java.util.stream.Collectors;

/// What `bank show` shows of what is read: the question, and the answer only when asked for.
final class ReferenceShown {
  private ReferenceShown() {}

  static Shown of(Reference reference) {
    return switch (reference) {
      case WorkedAnswer answer -> of(answer);
      case Concept concept ->
          shown(
              concept.question(),
              concept.answer()
                  + "\n\n## Misconception\n\n"
                  + concept.misconception()
                  + "\n\n## When it would be wrong\n\n"
                  + concept.whenWrong());
      case Sheet sheet -> shown(sheet.markdown(), "");
      case EstimateDrill drill -> of(drill);
      case StoryMaterial story -> of(story);
    };
  }

  private static Shown of(WorkedAnswer answer) {
    String stages =
        answer.stages().stream()
            .map(stage -> stage.name() + " " + stage.time().toMinutes() + " min")
            .collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder("## Clarify\n\n");
    answer
        .clarifications()
        .forEach(asked ->
            text.append("- ")
                .append(asked.question())
                .append("\n  ")
                .append(asked.answer())
                .append('\n'));
    answer.estimate().ifPresent(estimate -> text.append(table(estimate)));
    String prose = answer.estimate().map(answer::prose).orElse(answer.answer()).markdown();
    text.append('\n').append(prose.strip());
    if (!answer.components().all().isEmpty()) {
      text.append("\n\n# Components\n\n").append(answer.components().markdown().strip());
    }
    if (!answer.ddl().isEmpty()) {
      text.append("\n\n```sql\n").append(answer.ddl().strip()).append("\n```");
    }
    text.append("\n\n# Rubric\n\n");
    answer
        .rubric()
        .forEach(point ->
            text.append("- ")
                .append(point.point())
                .append(" (")
                .append(point.stage())
                .append(")\n"));
    return shown(answer.prompt().strip() + "\n\nStages: " + stages + ".", text.toString());
  }

  private static String table(Estimate estimate) {
    StringBuilder text = new StringBuilder("\n## Estimate\n\n| | | |\n|---|---|---|\n");
    for (Estimate.Input input : estimate.inputs()) {
      row(text, input.label(), AmountText.exact(input.value(), input.unit()), input.why());
    }
    for (Estimate.Outcome outcome : estimate.compute()) {
      row(
          text,
          outcome.step().label(),
          outcome instanceof Estimate.Computed computed ? computed.text() : "",
          outcome.step().formula().text());
    }
    return text.toString();
  }

  private static void row(StringBuilder text, String label, String value, String why) {
    text.append("| ").append(label).append(" | ").append(value).append(" | ").append(why);
    text.append(" |\n");
  }

  private static Shown of(EstimateDrill drill) {
    EstimateDrill.Drawn drawn = drill.drawn(0);
    return shown(drawn.prompt(), table(drawn.estimate()) + "\n" + drill.explanation());
  }

  private static Shown of(StoryMaterial story) {
    List<String> first = List.of("prompt.md", "story.md", "flawed.md", "template.json");
    String question =
        story.texts().entrySet().stream()
            .filter(file -> first.contains(file.getKey()))
            .map(file -> text(file.getKey(), file.getValue()))
            .collect(Collectors.joining("\n\n"));
    String rest =
        story.texts().entrySet().stream()
            .filter(file -> !first.contains(file.getKey()))
            .map(file -> text(file.getKey(), file.getValue()))
            .collect(Collectors.joining("\n\n"));
    return question.isEmpty() ? shown(rest, "") : shown(question, rest);
  }

  private static String text(String name, String text) {
    return name.endsWith(".json") ? "```json\n" + text.strip() + "\n```" : text.strip();
  }

  private static Shown shown(String prompt, String answer) {
    ObjectNode none = Json.NODES.objectNode();
    ObjectNode told = Json.NODES.objectNode();
    if (!answer.isEmpty()) {
      told.put("answer", answer);
    }
    return new Shown(none, prompt, "", List.of(), told, answer, "");
  }
}
