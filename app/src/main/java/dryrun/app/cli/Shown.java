package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Kata;
import dryrun.bank.Kata.Sources;
import dryrun.bank.SqlProblem;
import java.util.List;
import java.util.Locale;

/// What `bank show` shows of an item.
///
/// @param head fields for scripts
/// @param about a paragraph for people below the prompt
/// @param answer fields of the answer for scripts
/// @param answerText the answer for people, Markdown
record Shown(
    ObjectNode head,
    String prompt,
    String about,
    List<String> hints,
    ObjectNode answer,
    String answerText,
    String explanation) {
  Shown {
    hints = List.copyOf(hints);
  }

  static Shown of(SqlProblem problem) {
    ObjectNode head = Json.NODES.objectNode().put("dataset", dataset(problem));
    problem.tables().forEach(head.putArray("tables")::add);
    problem.engines().stream().sorted().forEach(head.putArray("engines")::add);
    return new Shown(
        head,
        problem.prompt(),
        "Tables: %s, of %s.".formatted(String.join(", ", problem.tables()), dataset(problem)),
        problem.hints(),
        Json.NODES.objectNode().put("reference", problem.reference().sql()),
        "## Answer\n\n```sql\n" + problem.reference().sql().strip() + "\n```",
        problem.explanation());
  }

  static Shown of(Kata kata) {
    ObjectNode head = Json.NODES.objectNode();
    put(head, "starter", kata.starter());
    kata.capabilities().stream()
        .map(capability -> capability.name().toLowerCase(Locale.ROOT))
        .sorted()
        .forEach(head.putArray("capabilities")::add);
    ObjectNode answer = Json.NODES.objectNode();
    put(answer, "reference", kata.reference().sources());
    StringBuilder text = new StringBuilder("## Answer\n\n" + code(kata.reference().sources()));
    kata.complexity()
        .ifPresent(complexity -> {
          answer
              .putObject("complexity")
              .put("time", complexity.time())
              .put("space", complexity.space());
          text.append("\n\nTime %s, space %s.".formatted(complexity.time(), complexity.space()));
        });
    if (!kata.python().isEmpty()) {
      answer.put("python", kata.python());
      text.append("\n\n```python\n").append(kata.python().strip()).append("\n```");
    }
    if (!kata.scale().isEmpty()) {
      answer.put("scale", kata.scale());
      text.append("\n\n## At a hundred times the data\n\n").append(kata.scale().strip());
    }
    return new Shown(
        head,
        kata.prompt(),
        "## Starter\n\n" + code(kata.starter()),
        kata.hints(),
        answer,
        text.toString(),
        kata.explanation());
  }

  private static void put(ObjectNode node, String field, Sources sources) {
    ObjectNode files = node.putObject(field);
    sources.texts().forEach(files::put);
  }

  private static String code(Sources sources) {
    StringBuilder text = new StringBuilder();
    sources
        .texts()
        .values()
        .forEach(source -> text.append("```java\n").append(source.strip()).append("\n```\n\n"));
    return text.toString().strip();
  }

  private static String dataset(SqlProblem problem) {
    return switch (problem.dataset()) {
      case SqlProblem.Dataset.BuiltIn(String name) -> name;
      case SqlProblem.Dataset.Folder(var directory) -> directory.toString();
    };
  }
}
