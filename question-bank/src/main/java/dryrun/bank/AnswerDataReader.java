package dryrun.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the data beside an answer: clarifications, diagram and rubric, each of which fits its
/// schema.
final class AnswerDataReader {
  private final ItemTexts texts;

  AnswerDataReader(ItemTexts texts) {
    this.texts = texts;
  }

  List<WorkedAnswer.Clarification> clarifications(JsonLines json) {
    List<WorkedAnswer.Clarification> clarifications = new ArrayList<>();
    for (JsonNode node : json.tree()) {
      clarifications.add(
          new WorkedAnswer.Clarification(
              node.path("question").asText(),
              node.path("answer").asText(),
              WorkedAnswer.Clarification.Kind.valueOf(constant(node, "kind"))));
    }
    return clarifications;
  }

  List<WorkedAnswer.Point> rubric(JsonLines json, List<WorkedAnswer.Stage> stages) {
    List<String> names = stages.stream().map(WorkedAnswer.Stage::name).toList();
    List<WorkedAnswer.Point> rubric = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode node : json.tree()) {
      String at = "/" + rubric.size();
      String stage = node.path("stage").asText();
      if (!names.contains(stage)) {
        find(
            "rubric.json",
            json,
            at + "/stage",
            "'" + stage + "' is no stage: it must be one of " + String.join(", ", names));
      }
      once("rubric.json", json, at, node, ids);
      rubric.add(
          new WorkedAnswer.Point(
              node.path("id").asText(),
              node.path("point").asText(),
              stage,
              words(node.path("evidence")),
              WorkedAnswer.Level.valueOf(constant(node, "level"))));
    }
    return rubric;
  }

  Diagram diagram(JsonLines json) {
    Set<String> groups = new HashSet<>();
    Set<String> nodes = new HashSet<>();
    Diagram diagram =
        new Diagram(
            groups(json, groups), nodes(json, groups, nodes), edges(json.tree().path("edges")));
    for (int i = 0; i < diagram.edges().size(); i++) {
      Diagram.Edge edge = diagram.edges().get(i);
      known(json, "/edges/" + i + "/from", edge.from(), nodes);
      known(json, "/edges/" + i + "/to", edge.to(), nodes);
    }
    return diagram;
  }

  private List<Diagram.Group> groups(JsonLines json, Set<String> ids) {
    List<Diagram.Group> groups = new ArrayList<>();
    for (JsonNode node : json.tree().path("groups")) {
      once("diagram.json", json, "/groups/" + groups.size(), node, ids);
      groups.add(new Diagram.Group(node.path("id").asText(), node.path("label").asText()));
    }
    return groups;
  }

  private List<Diagram.Node> nodes(JsonLines json, Set<String> groups, Set<String> ids) {
    List<Diagram.Node> nodes = new ArrayList<>();
    for (JsonNode node : json.tree().path("nodes")) {
      String at = "/nodes/" + nodes.size();
      once("diagram.json", json, at, node, ids);
      Optional<String> group = Optional.ofNullable(node.get("group")).map(JsonNode::asText);
      if (group.isPresent() && !groups.contains(group.get())) {
        find("diagram.json", json, at + "/group", "there is no group '" + group.get() + "'");
      }
      nodes.add(
          new Diagram.Node(
              node.path("id").asText(),
              node.path("label").asText(),
              group,
              Diagram.Node.Kind.valueOf(constant(node, "kind"))));
    }
    return nodes;
  }

  private static List<Diagram.Edge> edges(JsonNode array) {
    List<Diagram.Edge> edges = new ArrayList<>();
    for (JsonNode node : array) {
      edges.add(
          new Diagram.Edge(
              node.path("from").asText(), node.path("to").asText(), node.path("label").asText("")));
    }
    return edges;
  }

  private void known(JsonLines json, String at, String id, Set<String> nodes) {
    if (!nodes.contains(id)) {
      find("diagram.json", json, at, "there is no node '" + id + "'");
    }
  }

  private void once(String name, JsonLines json, String at, JsonNode node, Set<String> ids) {
    String id = node.path("id").asText();
    if (!ids.add(id)) {
      find(name, json, at + "/id", "the id '" + id + "' is taken");
    }
  }

  private void find(String name, JsonLines json, String pointer, String message) {
    texts.find(name, json.line(pointer), message);
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static String constant(JsonNode node, String field) {
    return node.path(field).asText().toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
